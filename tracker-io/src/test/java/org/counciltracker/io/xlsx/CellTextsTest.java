package org.counciltracker.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.counciltracker.io.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            44286       | General                    | 44286
            44286       | dd/mm/yyyy                 | 31/03/2021
            44286       | m/d/yy                     | 31/03/2021
            44286       | [$-809]dd mmmm yyyy;@      | 31/03/2021
            44286       | ddd d mmm                  | 31/03/2021
            44286       | `Due "on" d.m.yyyy`        | 31/03/2021
            44286       | mmm-yy                     | Mar 2021
            44286       | mmmm yyyy                  | Mar 2021
            44286       | yyyy                       | 2021
            44286.4375  | dd/mm/yyyy hh:mm           | 31/03/2021 10:30
            44286       | dd/mm/yyyy hh:mm           | 31/03/2021
            44286.4375  | dd/mm/yyyy                 | 31/03/2021
            0.4375      | h:mm AM/PM                 | 10:30
            1.5         | [h]:mm                     | 36:00
            1.5         | [mm]:ss                    | 2160:00
            -0.25       | [h]:mm:ss                  | -6:00:00
            0.0005      | [s]                        | 43
            2.25        | [h]                        | 54
            60          | dd/mm/yyyy                 | 01/03/1900
            0           | dd/mm/yyyy                 | 00/01/1900
            -3          | dd/mm/yyyy                 | -3
            9999999     | dd/mm/yyyy                 | 9999999
            1.1         | General                    | 1.1
            1.1         | 0.00                       | 1.10
            7           | 000                        | 007
            12          | `"R"0"/20"`                | R12/20
            0.938       | 0.0%                       | 93.8%
            0.938       | 0%                         | 94%
            5052        | `£#,##0`                   | £5,052
            -1250.5     | `#,##0.00;[Red](#,##0.00)` | (1,250.50)
            5           | 5.0E+00                    | 5
            123456789012 | 0.00E+00                  | 123456789012
            123456789012 | General                   | 123456789012
            26.900000000000002 | General             | 26.9
            0.1         | General                    | 0.1
            3.0         | General                    | 3
            1E-7        | General                    | 0.0000001
            1E+20       | General                    | 100000000000000000000
            7           | `;;;`                      | 7
            2.5         | `# ?/?`                    | 2 1/2
            1           | `[=1]"Yes";"No"`           | Yes
            """)
    void numbersAreWrittenAsShownAndDaysInBritishOrder(String value, String code, String shown) {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>";

        assertThat(Workbooks.with(row)
                        .format(code.replace("\"", "&quot;"))
                        .cell()
                        .text())
                .isEqualTo(shown);
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42824</v></c></row>";

        assertThat(Workbooks.with(row)
                        .format("dd/mm/yyyy")
                        .settings("<workbookPr date1904=\"1\"/>")
                        .cell()
                        .text())
                .isEqualTo("31/03/2021");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-31T00:00:00, 31/03/2021",
        "2021-03-31, 31/03/2021",
        "2021-03-31T10:30:00Z, 31/03/2021 10:30",
        "soon, soon"
    })
    void daysMayBeWrittenInFull(String value, String shown) {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>" + value + "</v></c></row>";

        assertThat(Workbooks.with(row).cell().text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(numbersAs("44286", "mmm-yy")).isEqualTo("Mar 2021");
            assertThat(numbersAs("44286", "dd/mm/yyyy")).isEqualTo("31/03/2021");
            assertThat(numbersAs("1234.5", "#,##0.00")).isEqualTo("1,234.50");
            assertThat(numbersAs("0.938", "0.0%")).isEqualTo("93.8%");
            assertThat(numbersAs("1.5", "[h]:mm")).isEqualTo("36:00");
            assertThat(numbersAs("1", "[=1]0.0;0")).isEqualTo("1.0");
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    private static String numbersAs(String value, String code) {
        return Workbooks.with("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>")
                .format(code)
                .cell()
                .text();
    }

    @Test
    void textsAreSharedInlineOrFormulas() {
        Workbooks book = Workbooks.with("<row r=\"2\"><c t=\"s\"><v>1</v></c>"
                        + "<c t=\"inlineStr\"><is><t>in </t><r><t>line</t></r></is></c>"
                        + "<c t=\"str\"><f>A1&amp;B1</f><v>of a formula</v></c>"
                        + "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c></row>")
                .strings(
                        "<si><t>none</t></si><si><r><t>Light </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">the path</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>PATH</t></rPh></si>");

        assertThat(book.rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("Light the path", "in line", "of a formula", "TRUE", "FALSE", "#REF!");
        assertThat(book.rows().get(0).place()).hasToString("sheet \"Sheet1\", row 2");
        assertThat(book.notes())
                .containsExactly(
                        "FORMULA [sheet \"Sheet1\", cell C2] 1 cell (C2) reckoned by formulas: what each last came to was read.",
                        "FORMULA [sheet \"Sheet1\", cell F2] 1 cell (F2) came to an error, which was kept as it stands. "
                                + "Maybe mend the formula in the workbook. <<#REF!>>");
    }

    @Test
    void linesInCellsAreKeptAndBlanksAroundThemAreNot() {
        String text =
                "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> 12/05 - Sent._x000D_\n \n18/05\u00A0- Do\u00ADne. e\u0301 </t></is></c></row>";

        assertThat(Workbooks.with(text).cell().text()).isEqualTo("12/05 - Sent.\n18/05 - Done. \u00E9");
    }

    @Test
    void aFormulaWithoutResultIsBlankAndNotedWithItsWords() {
        Workbooks book = Workbooks.with("<row><c r=\"A1\"><f>TODAY()+7</f></c><c r=\"B1\"><v>2</v></c></row>");

        assertThat(book.rows().get(0).cells()).extracting(Cell::text).containsExactly("2");
        assertThat(book.notes())
                .containsExactly(
                        "FORMULA [sheet \"Sheet1\", cell A1] 1 cell (A1) reckoned by formulas whose results aren't in the file: "
                                + "read as blank. Maybe open the workbook in a spreadsheet program and save it again. <<=TODAY()+7>>");
    }

    @Test
    void linksStandBehindTheirWords() {
        Workbooks book = new Workbooks()
                .sheet(
                        "Sheet1",
                        "<sheetData><row><c r=\"A1\" t=\"str\"><v>the report</v></c><c r=\"B1\" t=\"str\"><v>www.panel.example/a</v></c>"
                                + "<c r=\"C1\" t=\"str\"><v>Clerk</v></c>"
                                + "<c r=\"D1\"><f>HYPERLINK(\"https://b.example\",\"minutes\")</f></c></row></sheetData>"
                                + "<hyperlinks><hyperlink ref=\"A1\" r:id=\"r1\"/><hyperlink ref=\"B1\" r:id=\"r2\"/>"
                                + "<hyperlink ref=\"C1\" r:id=\"r3\"/></hyperlinks>")
                .sheetRelations(
                        1,
                        "hyperlink",
                        "https://panel.example/r",
                        "hyperlink",
                        "https://www.panel.example/a/",
                        "hyperlink",
                        "mailto:clerk@panel.example");

        assertThat(book.rows().get(0).cells())
                .extracting(Cell::text)
                .isEqualTo(List.of(
                        "the report (https://panel.example/r)",
                        "www.panel.example/a",
                        "Clerk",
                        "minutes (https://b.example)"));
    }

    @Test
    void aTextThatIsMissingFromTheFileIsNoted() {
        assertThat(Workbooks.with("<row><c t=\"s\"><v>17</v></c><c><v>1</v></c></row>")
                        .strings("<si><t>only</t></si>")
                        .notes())
                .containsExactly(
                        "LEFTOVER_TEXT [sheet \"Sheet1\", cell A1] 1 cell (A1) without the text that the file promises: read as blank. "
                                + "Maybe the file was damaged; compare it with the original. <<17>>");
    }
}
