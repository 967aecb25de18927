package org.counciltracker.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final String DATA = "<sheetData><row r=\"3\"><c r=\"A3\"><v>1</v></c></row></sheetData>";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    @Test
    void severalSheetsAreHeadedByTheirNamesAndOneIsNot() {
        assertThat(new Workbooks().sheet("Open", DATA).outline()).containsExactly("table 1");
        assertThat(new Workbooks().sheet("Open", DATA).sheet("Done", DATA).outline())
                .containsExactly("# Open @ sheet 1", "table 1", "# Done @ sheet 2", "table 1");
        assertThat(new Workbooks()
                        .sheet("Open", DATA)
                        .sheet("Sheet2", "<sheetData/>")
                        .outline())
                .containsExactly("table 1");
    }

    @Test
    void hiddenSheetsAreReadAfterTheOthersAndNoted() {
        Workbooks book = new Workbooks()
                .sheet("Lists", "veryHidden", "worksheet", DATA)
                .sheet("Log", DATA)
                .sheet("Old", "hidden", "worksheet", "<sheetData/>");

        assertThat(book.outline()).containsExactly("table 1", "# Lists @ sheet 1", "table 1");
        assertThat(book.notes())
                .containsExactly("HIDDEN [sheet 1] The sheet \"Lists\" is hidden, and was read all the same.");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNoted() {
        Workbooks book = new Workbooks()
                .sheet(
                        "Log",
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                                + row(1, "A", "B", "C") + row(2, "a", "b", "c").replace("<row", "<row hidden=\"1\"")
                                + row(3, "d", "e", "f").replace("<row", "<row hidden=\"1\"")
                                + row(5, "g", "h", "i").replace("<row", "<row hidden=\"1\"")
                                + "</sheetData><autoFilter ref=\"A1:C5\"/>");

        assertThat(book.rows()).hasSize(4);
        assertThat(book.notes())
                .containsExactly(
                        "HIDDEN [sheet \"Log\", row 2] On this sheet rows 2 to 3, 5 are hidden, maybe by the sheet's filter, and read all the same.",
                        "HIDDEN [sheet \"Log\", column B] On this sheet columns B to C are hidden, and read all the same.");
    }

    @Test
    void chartsMacrosAndWhatIsFetchedAreNoted() {
        Workbooks book = new Workbooks()
                .sheet("Log", DATA)
                .sheet("Trend", "", "chartsheet", "")
                .relation("x", "externalLink", "externalLinks/externalLink1.xml")
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/externalLinkPath\" Target=\"file:///R:/Old.xlsx\" TargetMode=\"External\"/></Relationships>")
                .part("xl/vbaProject.bin", "x")
                .part("xl/connections.xml", "<connections/>")
                .part("xl/embeddings/doc1.docx", "x");

        assertThat(book.notes())
                .containsExactly(
                        "NOT_FOLLOWED [workbook] Formulas of the workbook fetch from other files. None was opened. <<file:///R:/Old.xlsx>>",
                        "NOT_FOLLOWED [workbook] The workbook has macros. None was run.",
                        "NOT_FOLLOWED [workbook] The workbook fetches data from elsewhere. Nothing was fetched.",
                        "NOT_FOLLOWED [workbook] There are files within the workbook. None was opened. <<xl/embeddings/doc1.docx>>",
                        "PICTURE [sheet 2] This sheet is a chart; words in it can't be read. <<Trend>>");
    }

    @Test
    void mergedCellsSpanColumnsAndTheRowsThatAreThere() {
        List<Row> rows = new Workbooks()
                .sheet(
                        "Plan",
                        "<sheetData>" + row(1, "Title") + row(3, "Priority", "Action", "Owner")
                                + row(4, "Safer", "a", "b")
                                + row(5, "", "c", "d") + row(9, "", "e", "f") + row(10, "Fewer", "g", "h")
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A4:A9\"/></mergeCells>")
                .rows();

        assertThat(rows.get(0).cells().get(0)).isEqualTo(new Cell(0, 3, 1, "Title", null));
        assertThat(rows.get(2).cells().get(0)).isEqualTo(new Cell(0, 1, 3, "Safer", null));
        assertThat(rows.get(5).cells().get(0)).isEqualTo(Cell.of(0, "Fewer"));
    }

    @Test
    void textUnderAMergedCellIsNoted() {
        Workbooks book = new Workbooks()
                .sheet(
                        "Log",
                        "<sheetData>" + row(1, "seen", "unseen", "next")
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");

        assertThat(book.rows().get(0).cells()).containsExactly(new Cell(0, 2, 1, "seen", null), Cell.of(2, "next"));
        assertThat(book.notes())
                .containsExactly(
                        "HIDDEN [sheet \"Log\", cell B1] This cell holds a text, but is covered by the one that it is merged with. "
                                + "It was left out of the table. <<unseen>>");
    }

    @Test
    void rowsThatAreOnlyFormattedAreLeftOutAndShortOnesReachTheLastColumn() {
        List<Row> rows = new Workbooks()
                .sheet(
                        "Log",
                        "<sheetData>" + row(1, "Ref", "Action", "Update")
                                + "<row r=\"2\"><c r=\"A2\" s=\"4\"/><c r=\"XFD2\" s=\"4\"/></row>"
                                + row(1_048_576, "R1")
                                + "</sheetData>")
                .rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cells()).containsExactly(Cell.of(0, "R1"), Cell.of(2, ""));
    }

    @Test
    void commentsAreNotedOnceAlsoWhereTheyAreThreads() {
        Workbooks book = new Workbooks()
                .sheet("Log", DATA)
                .sheetRelations(1, "comments", "../comments1.xml", "threadedComment", "../threads1.xml")
                .relation("p", "person", "persons/person.xml")
                .part("xl/persons/person.xml", "<personList><person displayName=\"Ann Oak\" id=\"{1}\"/></personList>")
                .part(
                        "xl/threads1.xml",
                        "<ThreadedComments><threadedComment ref=\"B3\" personId=\"{1}\"><text>Chased again.</text></threadedComment></ThreadedComments>")
                .part(
                        "xl/comments1.xml",
                        "<comments><authors><author>tc={9}</author><author>Clerk</author></authors><commentList>"
                                + "<comment ref=\"B3\" authorId=\"0\"><text><t>[Threaded comment] Chased again.</t></text></comment>"
                                + "<comment ref=\"A3\" authorId=\"1\"><text><r><t>Ask </t></r><r><t>Bob</t></r></text></comment></commentList></comments>");

        assertThat(book.notes())
                .containsExactly(
                        "COMMENT [sheet \"Log\", cell B3] A comment on this cell by Ann Oak. <<Chased again.>>",
                        "COMMENT [sheet \"Log\", cell A3] A comment on this cell by Clerk. <<Ask Bob>>");
    }

    @Test
    void textBoxesAreParagraphsWhereTheyLieAndPicturesAreNoted() {
        Workbooks book = new Workbooks()
                .sheet("Log", DATA)
                .sheetRelations(1, "drawing", "../drawings/drawing1.xml")
                .part(
                        "xl/drawings/drawing1.xml",
                        "<d:wsDr xmlns:d=\"" + DRAWING + "\" xmlns:a=\"a\" xmlns:mc=\"mc\">" + box(20, "Notes <below>")
                                + "<mc:AlternateContent><mc:Choice>" + box(0, "Oakridge Panel")
                                + "</mc:Choice><mc:Fallback>"
                                + box(0, "Oakridge Panel") + "</mc:Fallback></mc:AlternateContent>"
                                + "<d:oneCellAnchor><d:from><d:row>4</d:row></d:from><d:pic><d:nvPicPr><d:cNvPr id=\"2\" descr=\"Crest\"/></d:nvPicPr></d:pic></d:oneCellAnchor></d:wsDr>");

        assertThat(book.outline())
                .containsExactly(
                        "Oakridge Panel @ sheet \"Log\", text box 2",
                        "table 1",
                        "Notes <below> @ sheet \"Log\", text box 1");
        assertThat(book.notes())
                .containsExactly(
                        "PICTURE [sheet \"Log\", row 5] A picture lies on the sheet here; words in it can't be read. <<Crest>>");
    }

    @Test
    void whatIsPrintedOnEachPageIsNotedWithoutItsNumbering() {
        assertThat(new Workbooks()
                        .sheet(
                                "Log",
                                DATA
                                        + "<headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12OFFICIAL&amp;RCare &amp;&amp; Health</oddHeader>"
                                        + "<oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter></headerFooter>")
                        .notes())
                .containsExactly(
                        "REPEATED_TEXT [sheet \"Log\"] The sheet prints this above or below each page. <<OFFICIAL\nCare & Health>>");
    }

    private static String box(int row, String text) {
        return "<d:twoCellAnchor><d:from><d:col>0</d:col><d:row>" + row
                + "</d:row></d:from><d:sp><d:txBody><a:p><a:r><a:t>" + text.replace("<", "&lt;")
                + "</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor>";
    }

    static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            cells.append("<c r=\"%s\" t=\"str\"><v>%s</v></c>".formatted(CellRange.address(number, i), texts[i]));
        }
        return cells + "</row>";
    }
}
