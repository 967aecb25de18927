package org.counciltracker.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.docx.Docx.p;
import static org.counciltracker.io.docx.Docx.r;
import static org.counciltracker.io.docx.Docx.tbl;
import static org.counciltracker.io.docx.Docx.tc;
import static org.counciltracker.io.docx.Docx.tr;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxFillsTest {

    private static final String THEME = "<a:themeElements><a:clrScheme name=\"x\">"
            + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
            + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
            + "<a:accent2><a:srgbClr val=\"C0504D\"/></a:accent2><a:accent6><a:srgbClr val=\"70AD47\"/></a:accent6>"
            + "</a:clrScheme></a:themeElements>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w:val="clear" w:fill="FF0000"                                    | x [RED]
            w:val="clear" w:fill="ffc000"                                    | x [AMBER]
            w:val="clear" w:fill="auto"                                      | x
            w:val="clear" w:fill="FFFFFF"                                    | x
            w:val="nil" w:fill="FF0000"                                      | x
            w:val="solid" w:color="00B050" w:fill="FF0000"                   | x [GREEN]
            w:val="pct50" w:color="FF0000" w:fill="FFFFFF"                   | x [RED]
            w:val="pct15" w:color="auto" w:fill="auto"                       | x [GREY]
            w:val="pct0" w:color="FF0000" w:fill="00B050"                    | x [GREEN]
            w:val="diagStripe" w:color="FFC000" w:fill="FFFFFF"              | x [AMBER]
            w:fill="123" w:themeFill="accent6"                               | x [GREEN]
            w:fill="00FF00" w:themeFill="accent2" w:themeFillTint="66"       | x [RED]
            w:fill="00FF00" w:themeFill="accent2" w:themeFillShade="BF"      | x [RED]
            w:fill="92D050" w:themeFill="accent9"                            | x [GREEN]
            w:themeFill="background1" w:themeFillShade="D9"                  | x [GREY]
            w:themeFill="background1"                                        | x
            w:val="pct50" w:color="000000" w:themeColor="accent6" w:fill="FFFFFF" | x [GREEN]
            """)
    void seesTheColourThatTheEyeSees(String shading, String cell) {
        Docx docx = Docx.of(tbl(tr(tc("<w:shd %s/>".formatted(shading), "x"))))
                .with("theme", "t", "theme/theme1.xml", "a:theme", THEME);
        assertThat(docx.rows().get(0)).containsExactly("0: " + cell);
    }

    @Test
    void reckonsTintAndShadeAsWordDoesBarARoundingError() {
        // What Word writes beside accent 2 of the Office theme of 2007: "lighter 60 %" and "darker 25 %".
        assertThat(distance(Rgb.lightened(0xC0504D, light -> light * 0x66 / 255.0 + 1 - 0x66 / 255.0), 0xE5B8B7))
                .isLessThanOrEqualTo(1);
        assertThat(distance(Rgb.lightened(0xC0504D, light -> light * 0xBF / 255.0), 0x943634))
                .isLessThanOrEqualTo(1);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void takesTheHighlighterForAFillWhereItCoversAllWords() {
        String green = "<w:highlight w:val=\"green\"/>";
        String yellow = "<w:highlight w:val=\"yellow\"/>";
        Docx docx = Docx.of(tbl(tr(
                tc("<w:noWrap/>", "<w:p>" + r(green, "On") + r(" ") + r(green, "track") + "</w:p>"),
                tc("<w:noWrap/>", "<w:p>" + r(green, "On") + r(green, " ") + r(yellow, "track") + "</w:p>"),
                tc("<w:noWrap/>", "<w:p>" + r(green, "On") + r(" track") + "</w:p>"),
                tc(Docx.fill("FF0000"), "<w:p>" + r(green, "On track") + "</w:p>"))));
        assertThat(docx.rows().get(0))
                .containsExactly("0: On track [GREEN]", "1: On track", "2: On track", "3: On track [RED]");
    }

    @Test
    void takesTheShadingOfAParagraphOrARunForAFill() {
        Docx docx = Docx.of(tbl(tr(
                tc("<w:noWrap/>", p(Docx.fill("FF0000"), r("late"))),
                tc("<w:noWrap/>", "<w:p>" + r(Docx.fill("FFC000"), "soon") + "</w:p>"))));
        assertThat(docx.rows().get(0)).containsExactly("0: late [RED]", "1: soon [AMBER]");
    }

    @Test
    void takesTheShadingOfARowForCellsWithoutTheirOwn() {
        Docx docx = Docx.of(tbl("<w:tr><w:tblPrEx>%s</w:tblPrEx>%s%s</w:tr>"
                .formatted(Docx.fill("00B050"), tc("a"), tc(Docx.fill("FF0000"), "b"))));
        assertThat(docx.rows().get(0)).containsExactly("0: a [GREEN]", "1: b [RED]");
    }

    @Test
    void doesNotTakeTheBandsOfATableStyleForRatings() {
        String style =
                "<w:style w:type=\"table\" w:styleId=\"Bands\"><w:name w:val=\"Bands\"/><w:tblStylePr w:type=\"band1Horz\">"
                        + "<w:tcPr>%s</w:tcPr></w:tblStylePr></w:style>".formatted(Docx.fill("E2EFD9"));
        Docx docx = Docx.of(tbl("<w:tblPr><w:tblStyle w:val=\"Bands\"/></w:tblPr>", tr(tc("a"))))
                .with("styles", "s", "styles.xml", "w:styles", style);
        assertThat(docx.rows().get(0)).containsExactly("0: a");
    }
}
