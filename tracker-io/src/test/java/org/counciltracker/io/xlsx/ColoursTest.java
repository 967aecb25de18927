package org.counciltracker.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.io.table.Cell;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

    private static final String RED_FILL =
            "<dxfs><dxf><font/><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            solid     | <fgColor rgb="FF92D050"/>                              | GREEN
            solid     | <fgColor rgb="C00000"/>                                | RED
            solid     | <fgColor theme="9"/>                                   | GREEN
            solid     | <fgColor theme="5" tint="0.6"/>                        | AMBER
            solid     | <fgColor theme="0" tint="-0.25"/>                      | GREY
            solid     | <fgColor theme="0"/>                                   |
            solid     | <fgColor indexed="10"/>                                | RED
            solid     | <fgColor indexed="3"/>                                 | GREEN
            solid     | <fgColor indexed="64"/>                                |
            solid     | <fgColor indexed="999"/>                               |
            solid     | <fgColor rgb="nonsense"/>                              |
            solid     | <fgColor auto="1"/>                                    |
            none      | <fgColor rgb="FFFF0000"/>                              |
            gray125   |                                                        | GREY
            lightUp   | <fgColor rgb="FFFFFFFF"/><bgColor rgb="FFFF0000"/>     | RED
            darkUp    | <fgColor rgb="FFFF0000"/><bgColor indexed="65"/>       | RED
            """)
    void fillsAreNamedByTheirHue(String pattern, @Nullable String colours, @Nullable String name) {
        String fill =
                "<patternFill patternType=\"" + pattern + "\">" + (colours == null ? "" : colours) + "</patternFill>";

        assertThat(Workbooks.with("<row><c r=\"A1\" s=\"1\"><v>1</v></c></row>")
                        .fill(fill)
                        .cell()
                        .fill())
                .isEqualTo(name == null ? null : new Shading(name));
    }

    @Test
    void aThemeAndAPaletteOfItsOwnColourAWorkbook() {
        Workbooks themed = Workbooks.with("<row><c r=\"A1\" s=\"1\"><v>1</v></c></row>")
                .fill("<patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill>")
                .relation("t", "theme", "theme/theme1.xml")
                .part(
                        "xl/theme/theme1.xml",
                        "<a:theme xmlns:a=\"a\"><a:clrScheme><a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
                                + "<a:accent1><a:srgbClr val=\"00B050\"/></a:accent1></a:clrScheme></a:theme>");
        Workbooks indexed = Workbooks.with("<row><c r=\"A1\" s=\"1\"><v>1</v></c></row>")
                .styles(
                        "<fills><fill/><fill><patternFill patternType=\"solid\"><fgColor indexed=\"0\"/></patternFill></fill></fills>"
                                + "<cellXfs><xf/><xf fillId=\"1\"/></cellXfs><colors><indexedColors><rgbColor rgb=\"00FFC000\"/></indexedColors></colors>");

        assertThat(themed.cell().fill()).isEqualTo(new Shading("GREEN"));
        assertThat(indexed.cell().fill()).isEqualTo(new Shading("AMBER"));
    }

    @Test
    void aThemeWithoutColoursIsReadAsOffices() {
        assertThat(Workbooks.with("<row><c r=\"A1\" s=\"1\"><v>1</v></c></row>")
                        .fill("<patternFill patternType=\"solid\"><fgColor theme=\"9\"/></patternFill>")
                        .relation("t", "theme", "theme/theme1.xml")
                        .part("xl/theme/theme1.xml", "<a:theme xmlns:a=\"a\"><a:themeElements/></a:theme>")
                        .cell()
                        .fill())
                .isEqualTo(new Shading("GREEN"));
    }

    @Test
    void aBlankCellWithAFillCountsBesideText() {
        assertThat(Workbooks.with(
                                "<row><c r=\"A1\" s=\"1\"/><c r=\"B1\"><v>1</v></c></row><row><c r=\"A2\" s=\"1\"/></row>")
                        .fill("<patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill>")
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsExactly(new Cell(0, 1, 1, "", new Shading("RED")), Cell.of(1, "1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type="cellIs" operator="equal"              | "overdue"                                  | true
            type="cellIs" operator="equal"              | "done"                                     | false
            type="cellIs" operator="notEqual"           | "done"                                     | true
            type="containsText" text="OVER"             | NOT(ISERROR(SEARCH("OVER",C2)))            | true
            type="containsText" text="on time"          |                                            | false
            type="notContainsText" text="on time"       |                                            | true
            type="beginsWith" text="Over"               |                                            | true
            type="endsWith" text="due"                  |                                            | true
            type="containsBlanks"                       |                                            | false
            type="notContainsBlanks"                    |                                            | true
            type="expression"                           | $B2&gt;90                                  | true
            type="expression"                           | AND($B2&gt;=93.8,OR(A2="R1",A2="R2"))      | true
            type="expression"                           | AND(B2&gt;0,ISNUMBER(SEARCH("over",$C2)))  | true
            type="expression"                           | AND($C2="OVERDUE",LEFT($A2,1)="R")         | true
            type="expression"                           | NOT(ISBLANK($D2))                          | false
            type="expression"                           | $D2=""                                     | true
            """)
    void whatARuleSaysOfARowColoursItsCells(String attributes, @Nullable String formula, boolean holds) {
        Workbooks book = ruled("<cfRule " + attributes + " dxfId=\"0\" priority=\"1\">"
                + (formula == null ? "" : "<formula>" + formula + "</formula>") + "</cfRule>");

        assertThat(book.rows().get(1).cells().get(2).fill()).isEqualTo(holds ? new Shading("RED") : null);
    }

    private static Workbooks ruled(String rules) {
        return new Workbooks()
                .sheet(
                        "Log",
                        "<sheetData>" + SheetsTest.row(1, "Ref", "%", "State", "Closed")
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>R1</v></c><c r=\"B2\"><v>93.8</v></c><c r=\"C2\" t=\"str\"><v>Overdue</v></c></row>"
                                + "</sheetData><conditionalFormatting sqref=\"C2:C9\">" + rules
                                + "</conditionalFormatting>")
                .styles(RED_FILL);
    }

    @Test
    void aRuleForAWholeRowColoursItsBlankCellsToo() {
        Workbooks book = new Workbooks()
                .sheet(
                        "Log",
                        "<sheetData>" + SheetsTest.row(1, "Ref", "State", "RAG") + SheetsTest.row(2, "R1", "Late")
                                + "</sheetData><conditionalFormatting sqref=\"A2:C9\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
                                + "<formula>$B2=\"Late\"</formula></cfRule></conditionalFormatting>")
                .styles(RED_FILL);

        assertThat(book.rows().get(1).cells()).extracting(Cell::fill).containsOnly(new Shading("RED"));
        assertThat(book.rows().get(1).cells()).hasSize(3);
        assertThat(book.rows().get(0).cells()).extracting(Cell::fill).containsOnlyNulls();
    }

    @Test
    void newerRulesCarryTheirOwnColour() {
        Workbooks book = new Workbooks()
                .sheet(
                        "Log",
                        "<sheetData>" + SheetsTest.row(1, "Late")
                                + "</sheetData><extLst><ext xmlns:n=\"n\" xmlns:m=\"m\">"
                                + "<n:conditionalFormattings><n:conditionalFormatting><n:cfRule type=\"cellIs\" operator=\"equal\" priority=\"1\">"
                                + "<m:f>\"late\"</m:f><n:dxf><fill><patternFill><bgColor rgb=\"FFFFC000\"/></patternFill></fill></n:dxf></n:cfRule>"
                                + "<m:sqref>A1:A9</m:sqref></n:conditionalFormatting></n:conditionalFormattings></ext></extLst>");

        assertThat(book.cell().fill()).isEqualTo(new Shading("AMBER"));
    }

    @Test
    void rulesThatNeedOtherRowsOrTodayAreNoted() {
        Workbooks book = ruled(
                "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>$B2&lt;TODAY()</formula></cfRule>"
                        + "<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"0\" priority=\"2\"><formula>$H$1</formula></cfRule>"
                        + "<cfRule type=\"iconSet\" priority=\"3\"><iconSet/></cfRule>"
                        + "<cfRule type=\"expression\" priority=\"4\"><formula>TODAY()</formula></cfRule>");

        assertThat(book.rows().get(1).cells().get(2).fill()).isNull();
        assertThat(book.notes())
                .containsExactly(
                        "FORMULA [sheet \"Log\"] Colours, bars or icons that the workbook reckons were not worked out: "
                                + "rules by conditional formatting, 3 in all. "
                                + "<<expression $B2<TODAY()\ncellIs equal $H$1\niconSet>>");
    }
}
