package org.counciltracker.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.docx.Docx.p;
import static org.counciltracker.io.docx.Docx.tbl;
import static org.counciltracker.io.docx.Docx.tc;
import static org.counciltracker.io.docx.Docx.tr;

import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

    private static final String BEGINS = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void keepsTheColumnsOfCellsThatSpanSeveral() {
        String span = "<w:gridSpan w:val=\"2\"/>";
        Docx docx = Docx.of(tbl(tr(tc("A"), tc("B"), tc("C")), tr(tc(span, "ab"), tc("c"))));
        assertThat(docx.rows()).containsExactly(List.of("0: A", "1: B", "2: C"), List.of("0+2: ab", "2: c"));
    }

    @Test
    void countsTheRowsOfCellsThatReachDown() {
        Docx docx = Docx.of(tbl(
                tr(tc(BEGINS, "March"), tc("a")),
                tr(tc(GOES_ON, ""), tc("b")),
                tr(tc(BEGINS, "May"), tc("c")),
                tr(tc("x"), tc("d"))));
        assertThat(docx.rows())
                .containsExactly(
                        List.of("0 down 2: March", "1: a"),
                        List.of("1: b"),
                        List.of("0: May", "1: c"),
                        List.of("0: x", "1: d"));
    }

    @Test
    void repeatsTheFillOfACellInEachRowThatItReachesInto() {
        Docx docx = Docx.of(tbl(tr(tc("a"), tc(BEGINS + Docx.fill("FF0000"), "")), tr(tc("b"), tc(GOES_ON, ""))));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1 down 2:  [RED]"), List.of("0: b", "1:  [RED]"));
    }

    @Test
    void readsAMergeOfTheOldKindAsOneCell() {
        Docx docx = Docx.of(tbl(
                tr(tc("<w:hMerge w:val=\"restart\"/>", "one"), tc("<w:hMerge w:val=\"continue\"/>", ""), tc("two"))));
        assertThat(docx.rows()).containsExactly(List.of("0+2: one", "2: two"));
    }

    @Test
    void notesWordsThatAMergedCellCovers() {
        Docx docx = Docx.of(tbl(tr(tc(BEGINS, "shown")), tr(tc(GOES_ON, "covered"))));
        assertThat(docx.rows().get(0)).containsExactly("0 down 2: shown");
        assertThat(docx.notes(NoteCode.HIDDEN)).singleElement().satisfies(note -> {
            assertThat(note.raw()).isEqualTo("covered");
            assertThat(note.place()).isEqualTo("table 1, row 2");
        });
    }

    @Test
    void leavesOutColumnsBeforeARow() {
        Docx docx = Docx.of(tbl(
                tr(tc("A"), tc("B"), tc("C")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("b") + tc("c") + "</w:tr>"));
        assertThat(docx.rows().get(1)).containsExactly("1: b", "2: c");
    }

    @Test
    void putsACellWhoseBorderWasDraggedAHairIntoItsColumn() {
        String grid =
                "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        String wide = "<w:gridSpan w:val=\"2\"/>";
        Docx docx = Docx.of(tbl(
                grid,
                tr(tc(wide, "Ref"), tc("Action")),
                tr(tc("1"), tc(wide, "Mend the roof")),
                tr(tc(wide, "2"), tc("Paint the door"))));
        assertThat(docx.rows())
                .containsExactly(
                        List.of("0: Ref", "1: Action"),
                        List.of("0: 1", "1: Mend the roof"),
                        List.of("0: 2", "1: Paint the door"));
    }

    @Test
    void takesBordersForWhatTheyAreWhereTheGridHasNoWidths() {
        String grid = "<w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>";
        Docx docx =
                Docx.of(tbl(grid, tr(tc("a"), tc("<w:gridSpan w:val=\"2\"/>", "b")), tr(tc("c"), tc("d"), tc("e"))));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1+2: b"), List.of("0: c", "1: d", "2: e"));
    }

    @Test
    void keepsNarrowColumnsThatAreColumns() {
        String grid =
                "<w:tblGrid><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        Docx docx = Docx.of(tbl(grid, tr(tc("1"), tc("G"), tc("Mend")), tr(tc("2"), tc("R"), tc("Paint"))));
        assertThat(docx.rows().get(1)).containsExactly("0: 2", "1: R", "2: Paint");
    }

    @Test
    void isNotLedAstrayByAbsurdSpans() {
        Docx docx =
                Docx.of(tbl(tr(tc("<w:gridSpan w:val=\"2000000000\"/>", "a"), tc("<w:gridSpan w:val=\"-3\"/>", "b"))));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1: b"));
    }

    @Test
    void readsRowsAndCellsInContentControls() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Docx docx = Docx.of(control.formatted(tbl(
                control.formatted(tr(tc("a"), control.formatted(tc("b")))),
                tr(
                        "<w:tc>" + control.formatted(p("c")) + "</w:tc>",
                        "<w:tc><w:p>" + control.formatted(Docx.r("d")) + "</w:p></w:tc>"))));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1: b"), List.of("0: c", "1: d"));
    }

    @Test
    void makesATableInALayoutTableOneOfItsOwn() {
        Docx docx = Docx.of(
                p("Before"),
                tbl(tr("<w:tc>" + p("Inside") + tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d"))) + p("") + "</w:tc>")));
        assertThat(docx.paragraphs()).containsExactly("Before", "Inside");
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1: b"), List.of("0: c", "1: d"));
        assertThat(places(docx)).containsExactly("table 1, row 1", "table 1, row 2");
    }

    @Test
    void makesTheRowsOfATableBesideOtherCellsLinesOfItsCell() {
        Docx docx = Docx.of(tbl(tr(
                tc("1"),
                "<w:tc>" + p("So far:") + tbl(tr(tc("May"), tc("begun")), tr(tc("June"), tc("done"))) + "</w:tc>")));
        assertThat(docx.rows()).containsExactly(List.of("0: 1", "1: So far:\nMay begun\nJune done"));
    }

    @Test
    void leavesOutAHiddenRowAndNotesItsWords() {
        Docx docx = Docx.of(
                tbl(tr(tc("a")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("b") + tc("c") + "</w:tr>", tr(tc("d"))));
        assertThat(docx.rows()).containsExactly(List.of("0: a"), List.of("0: d"));
        assertThat(docx.notes(NoteCode.HIDDEN)).extracting(Note::raw).containsExactly("b\tc");
    }

    @Test
    void namesTablesAndRowsAsAClerkCountsThem() {
        Docx docx = Docx.of(tbl(tr(tc("a"))), p("between"), tbl(tr(tc("b")), tr(tc("c"))));
        assertThat(places(docx)).containsExactly("table 1, row 1", "table 2, row 1", "table 2, row 2");
    }

    private static List<String> places(Docx docx) {
        return docx.read().blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(Row::place)
                .map(Object::toString)
                .toList();
    }
}
