package org.counciltracker.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.docx.Docx.p;
import static org.counciltracker.io.docx.Docx.r;
import static org.counciltracker.io.docx.Docx.tbl;
import static org.counciltracker.io.docx.Docx.tc;
import static org.counciltracker.io.docx.Docx.tr;

import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.junit.jupiter.api.Test;

class DocxChangesTest {

    private static String del(String words) {
        return "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">" + words
                + "</w:delText></w:r></w:del>";
    }

    private static String ins(String words) {
        return "<w:ins w:id=\"2\" w:author=\"A\">" + r(words) + "</w:ins>";
    }

    @Test
    void readsChangesAsAcceptedAndNotesThemOnce() {
        Docx docx = Docx.of(tbl(
                tr("<w:tc><w:p>" + r("due ") + del("May") + ins("June") + "</w:p></w:tc>"),
                tr("<w:tc><w:p>" + del("Open") + ins("Closed") + "</w:p></w:tc>")));
        assertThat(docx.rows()).containsExactly(List.of("0: due June"), List.of("0: Closed"));
        assertThat(docx.notes(NoteCode.TRACKED_CHANGE)).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.place()).isEqualTo("table 1, row 1");
            assertThat(note.raw()).isEqualTo("May\nOpen");
            assertThat(note.message())
                    .isEqualTo(
                            "Changes wait for someone to accept them (2 insertions, 2 deletions, first here). They were read as accepted; "
                                    + "what they take out is kept in this note. Maybe accept or reject them, and save the document.");
        });
    }

    @Test
    void readsWhatWasMovedWhereItStandsNow() {
        String moved = "<w:%s w:id=\"1\">%s</w:%s>";
        Docx docx = Docx.of(
                "<w:p>" + moved.formatted("moveFrom", r("wandering"), "moveFrom") + r("first") + "</w:p>",
                "<w:p>" + r("second ") + moved.formatted("moveTo", r("wandering"), "moveTo") + "</w:p>");
        assertThat(docx.paragraphs()).containsExactly("first", "second wandering");
        assertThat(docx.notes(NoteCode.TRACKED_CHANGE))
                .extracting(Note::message)
                .first()
                .asString()
                .contains("(1 move, first here)");
    }

    @Test
    void leavesOutDeletedRowsAndCells() {
        Docx docx = Docx.of(tbl(
                tr(tc("a"), tc("<w:cellDel w:id=\"1\"/>", "b"), tc("c")),
                "<w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr>" + tc("d") + tc("e") + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"3\"/></w:trPr>" + tc("f") + tc("g") + "</w:tr>"));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1: c"), List.of("0: f", "1: g"));
        assertThat(docx.notes(NoteCode.TRACKED_CHANGE)).extracting(Note::raw).containsExactly("b\nd\ne");
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() {
        Docx docx = Docx.of(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("one ")), p("two"), p("three"));
        assertThat(docx.paragraphs()).containsExactly("one two", "three");
    }

    @Test
    void keepsAParagraphWhoseMarkIsDeletedBeforeATable() {
        Docx docx = Docx.of(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("one")), tbl(tr(tc("a"))));
        assertThat(docx.paragraphs()).containsExactly("one");
    }

    @Test
    void makesNoFussOfChangesOfFormatAlone() {
        Docx docx = Docx.of(
                "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>");
        assertThat(docx.paragraphs()).containsExactly("bold");
        assertThat(docx.notes(NoteCode.TRACKED_CHANGE))
                .extracting(Note::severity)
                .containsExactly(Severity.INFO);
    }
}
