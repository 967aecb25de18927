package org.counciltracker.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.docx.Docx.p;
import static org.counciltracker.io.docx.Docx.r;
import static org.counciltracker.io.docx.Docx.tbl;
import static org.counciltracker.io.docx.Docx.tc;
import static org.counciltracker.io.docx.Docx.tr;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class DocxPartsTest {

    private static final String REFERENCE = "<w:sectPr><w:%sReference w:type=\"%s\" r:id=\"%s\"/>%s</w:sectPr>";

    @Test
    void readsAHeaderBeforeAndAFooterAfterTheTextEachOnce() {
        String key = tbl(tr(tc("Key"), tc(Docx.fill("FF0000"), "late")));
        Docx docx = Docx.of(
                        p(REFERENCE.formatted("header", "default", "h1", ""), r("body")),
                        p("more"),
                        REFERENCE.formatted("header", "default", "h2", "")
                                + REFERENCE.formatted("footer", "default", "f", ""))
                .with("header", "h1", "header1.xml", "w:hdr", p("Council") + key)
                .with("header", "h2", "header2.xml", "w:hdr", p("Council") + key)
                .with("footer", "f", "footer1.xml", "w:ftr", p("Page 1"));
        assertThat(docx.paragraphs()).containsExactly("Council", "body", "more", "Page 1");
        assertThat(docx.rows()).containsExactly(List.of("0: Key", "1: late [RED]"));
        assertThat(docx.read().blocks())
                .extracting(Object::toString)
                .anyMatch(block -> block.contains("place=header, table 1, row 1"));
    }

    @Test
    void notesTheHeaderOfAFirstPageThatIsLikeTheOthers() {
        Docx docx = Docx.of(p("body"), REFERENCE.formatted("header", "first", "h", ""))
                .with("header", "h", "header1.xml", "w:hdr", p("Old title"));
        assertThat(docx.paragraphs()).containsExactly("body");
        assertThat(docx.notes(NoteCode.HIDDEN))
                .extracting(Note::place, Note::raw)
                .containsExactly(Tuple.tuple("header, paragraph 1", "Old title"));

        Docx shown = Docx.of(p("body"), REFERENCE.formatted("header", "first", "h", "<w:titlePg/>"))
                .with("header", "h", "header1.xml", "w:hdr", p("Title"));
        assertThat(shown.paragraphs()).containsExactly("Title", "body");
    }

    @Test
    void notesCommentsAndFootnotesWhereTheTextRefersToThem() {
        Docx docx = Docx.of(
                        tbl(
                                tr(
                                        "<w:tc><w:p>" + r("a")
                                                + "<w:r><w:commentReference w:id=\"4\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc>")))
                .with(
                        "comments",
                        "c",
                        "comments.xml",
                        "w:comments",
                        "<w:comment w:id=\"4\" w:author=\"J Ash\">" + p("Chase this") + p("soon") + "</w:comment>")
                .with(
                        "footnotes",
                        "f",
                        "footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("x") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("See minute 7") + "</w:footnote>");
        assertThat(docx.rows()).containsExactly(List.of("0: a"));
        assertThat(docx.notes(NoteCode.COMMENT))
                .extracting(Note::place, Note::message, Note::raw)
                .containsExactly(
                        Tuple.tuple(
                                "table 1, row 1",
                                "A comment by J Ash stands beside the text; it is kept here, and was not read as part of it.",
                                "Chase this\nsoon"),
                        Tuple.tuple(
                                "table 1, row 1", "Footnote 1 belongs here; it is kept in this note.", "See minute 7"));
    }

    @Test
    void readsTheStrictFormLikeTheOther() {
        Docx docx = Docx.of(tbl(tr(
                        tc("<w:gridSpan w:val=\"2\"/>" + Docx.fill("00B050"), "a"),
                        "<w:tc><w:p><w:hyperlink r:id=\"l\">" + r("b") + "</w:hyperlink></w:p></w:tc>")))
                .linked("hyperlink", "l", "https://example.org")
                .rewritten(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .rewritten(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        assertThat(docx.rows()).containsExactly(List.of("0: a [GREEN]", "1: b (https://example.org)"));
    }

    @Test
    void findsTheDocumentUnderAnyName() {
        Docx docx = Docx.of()
                .rewritten("word/document.xml", "/texts/main.xml")
                .part(
                        "texts/main.xml",
                        "<d:document xmlns:d=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><d:body><d:p><d:r><d:t>found</d:t></d:r></d:p></d:body></d:document>");
        assertThat(docx.paragraphs()).containsExactly("found");
    }

    @Test
    void findsTheDocumentByItsContentTypeWhereNothingPointsAtIt() {
        Docx docx = Docx.of(p("found"))
                .without("_rels/.rels")
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        assertThat(docx.paragraphs()).containsExactly("found");
    }

    @Test
    void notesMacrosAndWhatStandsElsewhere() {
        Docx docx = Docx.of(p("a"), "<w:altChunk r:id=\"x\"/>")
                .linked("aFChunk", "x", "other.html")
                .part("word/vbaProject.bin", "x");
        assertThat(docx.notes(NoteCode.NOT_FOLLOWED))
                .extracting(Note::message)
                .containsExactly(
                        "Another document is embedded here; it was not read. Maybe open this one in Word and save it, which makes it one.",
                        "The document has macros; they were not run.");
    }

    @Test
    void readsOnWhereAPartIsDamagedThatItCanDoWithout() {
        Docx docx = Docx.of(p("a"))
                .with("styles", "s", "styles.xml", "w:styles", "<w:style")
                .part("word/styles.xml", "<w:styles");
        assertThat(docx.paragraphs()).containsExactly("a");
        assertThat(docx.notes(NoteCode.DAMAGED))
                .extracting(Note::message)
                .containsExactly(
                        "A part of the file (word/styles.xml) is damaged; what could be read of it was. Maybe open the document in the program that made it, and save it again.");
    }

    @Test
    void numbersTheNotesOfADocumentByTheirPlaces() {
        Docx docx = Docx.of(p("a"), p(""), "<w:p>" + r("b") + r("<w:vanish/>", "c") + "</w:p>");
        assertThat(docx.notes(NoteCode.HIDDEN)).extracting(Note::place).containsExactly("paragraph 2");
    }
}
