package org.counciltracker.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    @Test
    void readsBlocksInOrderWithTheirPlaces() throws UnreadableException {
        assertThat(blocks(
                        "<h1>Board</h1><p>Words <b>run</b> on.<div>Next<br>line</div><table><tr><td>a<td>b</table>End"))
                .containsExactly(
                        "H paragraph 1: Board",
                        "P paragraph 2: Words run on.",
                        "P paragraph 3: Next",
                        "P paragraph 4: line",
                        "table 1, row 1: 0 a | 1 b",
                        "P paragraph 5: End");
    }

    @Test
    void mapsCellsByTheGrid() throws UnreadableException {
        assertThat(rows("<tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td rowspan=0>g<td>h<tr><td>i"))
                .containsExactly("0v2 a | 1x2 b | 3 c", "1 d | 2 e | 3 f", "0v2 g | 1 h", "1 i");
    }

    @Test
    void letsNoCellReachOutOfItsGroup() throws UnreadableException {
        assertThat(rows("<thead><tr><td rowspan=9>a<td>b</thead><tfoot><tr><td>z</tfoot><tbody><tr><td>c<td>d</tbody>"))
                .containsExactly("0 a | 1 b", "0 c | 1 d", "0 z");
    }

    @Test
    void countsSpansInRowsThatAreKept() throws UnreadableException {
        assertThat(rows("<tr><td rowspan=3>a<td>b<tr><td><tr><td>c<tr><td>d<td>e"))
                .containsExactly("0v2 a | 1 b", "1 c", "0 d | 1 e");
    }

    @Test
    void keepsParagraphsAndListsOfACellOnLinesOfTheirOwn() throws UnreadableException {
        assertThat(rows("<tr><td><p>one<p>two<ul><li>x<li><p>y<ol start=3><li>p<li value=9>q</ol></ul>"
                        + "<ol type=a><li>m<li>n</ol><ol type=I reversed><li>s<li>t</ol>"))
                .containsExactly("0 one\\two\\• x\\• y\\3. p\\9. q\\a. m\\b. n\\II. s\\I. t");
    }

    @Test
    void makesLinesOfATableWithinACell() throws UnreadableException {
        assertThat(
                        rows(
                                "<tr><th>Ref<th>Update<tr><td>A1<td>Said:<table><tr><td>May<td>ordered<tr><td>June<td>built</table>"))
                .containsExactly("0 Ref | 1 Update", "0 A1 | 1 Said:\\May ordered\\June built");
    }

    @Test
    void looksThroughTablesThatOnlyPlaceOthers() throws UnreadableException {
        assertThat(blocks("<table><tr><td>Menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>"))
                .containsExactly("P paragraph 1: Menu", "table 1, row 1: 0 a | 1 b", "table 1, row 2: 0 c | 1 d");
    }

    @Test
    void readsTablesOfDivsByTheirRolesAndStyles() throws UnreadableException {
        assertThat(blocks("<div role=table><div role=rowgroup><div role=row><span role=columnheader>Ref</span>"
                        + "<span role=columnheader>Action</span></div></div><div role=row><span role=cell>A1</span>"
                        + "<span role=cell>Do</span></div></div>"
                        + "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>"
                        + "<div class=t><div class=r><div class=c>x</div><div class=c>y</div></div></div>"))
                .containsExactly(
                        "table 1, row 1: 0 Ref | 1 Action", "table 1, row 2: 0 A1 | 1 Do", "table 2, row 1: 0 x | 1 y");
    }

    @Test
    void putsTheCaptionBeforeItsTable() throws UnreadableException {
        assertThat(blocks("<table><caption>Open actions</caption><tr><td>a<td>b</table>"))
                .containsExactly("P paragraph 1: Open actions", "table 1, row 1: 0 a | 1 b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <td bgcolor=red>x                                         | RED
            <td bgcolor=FFC000>x                                      | AMBER
            <td style='background:#0b0'>x                             | GREEN
            <td style='BACKGROUND-COLOR: rgb(0 112 192 / 100%)'>x     | BLUE
            <td style='background:hsl(120, 60%, 50%) none'>x          | GREEN
            <td style='background:rgba(255,0,0,0)'>x                  | null
            <td style='background:white'>x                            | null
            <td><span style='background:#f00'>x</span>                | RED
            <td><span style='background:#f00'>x</span> y              | null
            <td bgcolor=lime><p style='background:white'>x            | GREEN
            <td class=done>x                                          | GREEN
            <td class='late done'>x                                   | RED
            <td id=one class=late>x                                   | GREY
            <td class=soft>x                                          | AMBER
            <td class=hover>x                                         | null
            """)
    void namesTheFillOfACell(String cell, String fill) throws UnreadableException {
        String style = "<style><!-- .done{background:#00b050} /* } */ td.late, .x{background:red} #one{background:#ccc}"
                + " tr > td.soft{background:orange!important} td.soft{background:red} .hover:hover{background:red}"
                + " @media print{.hover{background:red}} @import url(x.css); --></style>";
        Table table = (Table) read(style + "<table><tr>" + cell + "</table>", new NoteBook("a.html"))
                .blocks()
                .get(0);

        assertThat(String.valueOf(table.rows().get(0).cells().get(0).fill())).isEqualTo(fill);
    }

    @Test
    void givesTheFillOfARowToItsCells() throws UnreadableException {
        Table table =
                (Table) read("<table><tr style='background:green'><td>a<td bgcolor=red>b</table>", new NoteBook("a"))
                        .blocks()
                        .get(0);

        assertThat(table.rows().get(0).cells())
                .extracting(cell -> String.valueOf(cell.fill()))
                .containsExactly("GREEN", "RED");
    }

    @Test
    void notesWhatIsNotOfTheText() throws UnreadableException {
        NoteBook notes = new NoteBook("a.html");
        List<String> blocks = blocks(
                "<p>Kept<span hidden>h</span><del>d</del><ins>i</ins><img src=x alt=chart><iframe src=//e.org></iframe>"
                        + "<script>go()</script><noscript>n</noscript><template>t</template><svg><text>s</text></svg>"
                        + "<!-- c --></p><table><tr style='display:none'><td>row</td></tr><tr><td><img alt=Green></table>",
                notes);

        assertThat(blocks).containsExactly("P paragraph 1: Kepti", "table 1, row 1: 0 row", "table 1, row 2: 0 Green");
        assertThat(notes.notes())
                .extracting(note -> note.code() + " " + note.raw())
                .containsExactlyInAnyOrder(
                        "HIDDEN h",
                        "TRACKED_CHANGE d",
                        "PICTURE chart",
                        "NOT_FOLLOWED //e.org",
                        "NOT_FOLLOWED n",
                        "NOT_FOLLOWED t",
                        "PICTURE s",
                        "HIDDEN row",
                        "PICTURE Green",
                        "NOT_FOLLOWED <script>");
    }

    @Test
    void tellsTheTargetOfALinkBehindItsWords() throws UnreadableException {
        NoteBook notes = new NoteBook("a.html");

        assertThat(blocks(
                        "<table><tr><td><a href='https://e.org/17'>A1/24</a><td>See <a href='https://e.org/r'>the report</a>,"
                                + " <a href='mailto:x@e.org'>Ann</a>, <a href='#top'>top</a>, <a href='/p'>page</a>,"
                                + " <a href='https://e.org/'>e.org</a></table>",
                        notes))
                .containsExactly("table 1, row 1: 0 A1/24 | 1 See the report (https://e.org/r), Ann, top, page, e.org");
        assertThat(notes.notes()).extracting(Note::raw).containsExactly("A1/24 -> https://e.org/17\npage -> /p");
    }

    @Test
    void readsWhatFormFieldsShow() throws UnreadableException {
        assertThat(rows("<tr><td><input value=May><td><input type=checkbox checked> yes <input type=radio> no"
                        + "<td><select><option>a<option selected>b</select><td><select><option>first<option>c</select>"
                        + "<td><textarea>l\nm</textarea><input type=hidden value=token>"))
                .containsExactly("0 May | 1 ☒ yes ☐ no | 2 b | 3 first | 4 l\\m");
    }

    @Test
    void readsWhatWordSavesAsAWebPage() throws UnreadableException {
        assertThat(rows(
                        "<tr><td><p class=MsoNormal>Done<o:p></o:p></p><![if !supportLists]><p><span style='mso-list:Ignore'>·"
                                + "<span>&nbsp;&nbsp;</span></span><![endif]>lamp</p><!--[if gte mso 9]><xml>no</xml><![endif]-->"
                                + "<p style='mso-hide:all;display:none'>gone</p>"))
                .containsExactly("0 Done\\• lamp");
    }

    @Test
    void takesOffTheFrameOfASheet() throws UnreadableException {
        assertThat(rows("<tr><th><th>A<th>B<tr><th>1<td>Ref<td>Action<tr><th>2<td>A1<td>Do"))
                .containsExactly("0 Ref | 1 Action", "0 A1 | 1 Do");
    }

    @Test
    void namesAPageWithoutAHeadingByItsTitle() throws UnreadableException {
        assertThat(blocks("<title>Tracker</title><p>x")).containsExactly("H title 1: Tracker", "P paragraph 1: x");
        assertThat(blocks("<title>Tracker</title><h1>Log</h1>")).containsExactly("H paragraph 1: Log");
    }

    @Test
    void leavesOutWhatLeadsAboutInTheSite() throws UnreadableException {
        assertThat(
                        blocks(
                                "<nav><a href=/>Home</a></nav><header>The Council</header><main><h1>Log</h1></main><footer>f</footer>"))
                .containsExactly("H paragraph 1: Log", "P paragraph 2: f");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, <meta charset=utf-8>",
        "UTF-16LE, ''",
        "windows-1252, ''",
        "windows-1252, <meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        "windows-1252, <meta charset=iso-8859-1>",
        "ISO-8859-15, <meta charset=ISO-8859-15>"
    })
    void readsTheEncodingThatThePageHas(String charset, String meta) throws UnreadableException {
        byte[] bytes = ("<html><head>" + meta + "</head><p>café naïve</html>").getBytes(Charset.forName(charset));
        Document document = HtmlReader.read(bytes, "a.html", Budget.standard(), new NoteBook("a.html"));

        assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("café naïve");
    }

    private static List<String> rows(String rows) throws UnreadableException {
        return blocks("<table>" + rows + "</table>").stream()
                .map(row -> row.replaceFirst("table \\d+, row \\d+: ", ""))
                .toList();
    }

    private static List<String> blocks(String html) throws UnreadableException {
        return blocks(html, new NoteBook("a.html"));
    }

    private static List<String> blocks(String html, NoteBook notes) throws UnreadableException {
        List<String> blocks = new ArrayList<>();
        for (Block block : read(html, notes).blocks()) {
            if (block instanceof Paragraph paragraph) {
                blocks.add((paragraph.heading() ? "H " : "P ") + paragraph.place() + ": " + paragraph.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> blocks.add(row.place() + ": " + cells(row)));
            }
        }
        return blocks;
    }

    private static String cells(Row row) {
        return String.join(" | ", row.cells().stream().map(HtmlReaderTest::cell).toList());
    }

    private static String cell(Cell cell) {
        return cell.column()
                + (cell.columnSpan() > 1 ? "x" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "")
                + " "
                + cell.text().replace('\n', '\\');
    }

    private static Document read(String html, NoteBook notes) throws UnreadableException {
        return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), "a.html", Budget.standard(), notes);
    }
}
