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
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r>" + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String line(String inline) {
        return "<w:p>" + inline + "</w:p>";
    }

    @Test
    void partsTheParagraphsAndLinesOfACell() {
        Docx docx = Docx.of(tbl(tr("<w:tc>" + p("a ") + p("")
                + "<w:p><w:r><w:t>b</w:t><w:br/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r></w:p></w:tc>")));
        assertThat(docx.rows()).containsExactly(List.of("0: a\nb\nc d"));
    }

    @Test
    void cleansWhatIsThereForTheLayout() {
        assertThat(Docx.of(
                                p(" co\u00ADopted\u00A0member e\u0301 "),
                                line(
                                        "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>opt</w:t><w:softHyphen/><w:t>ed</w:t></w:r>"))
                        .paragraphs())
                .containsExactly("coopted member é", "co-opted");
    }

    @Test
    void makesTwoParagraphsOfOneWithALineBreak() {
        assertThat(Docx.of(line("<w:r><w:t>Council</w:t><w:br/><w:t>Tracker</w:t></w:r>"))
                        .paragraphs())
                .containsExactly("Council", "Tracker");
    }

    @Test
    void putsTheTargetOfALinkBehindItsWords() {
        Docx docx = Docx.of(
                        line(r("see ") + "<w:hyperlink r:id=\"a\">" + r("the report ") + "</w:hyperlink>" + r("now")),
                        line("<w:hyperlink r:id=\"a\">" + r("www.example.org/report/") + "</w:hyperlink>"),
                        line("<w:hyperlink r:id=\"m\">" + r("the clerk") + "</w:hyperlink>"),
                        line("<w:hyperlink w:anchor=\"top\">" + r("above") + "</w:hyperlink>"),
                        line("<w:hyperlink r:id=\"a\">" + r("in ") + "</w:hyperlink><w:hyperlink r:id=\"a\">" + r("two")
                                + "</w:hyperlink>"))
                .linked("hyperlink", "a", "https://example.org/report")
                .linked("hyperlink", "m", "mailto:clerk@example.org");
        assertThat(docx.paragraphs())
                .containsExactly(
                        "see the report (https://example.org/report) now",
                        "www.example.org/report/",
                        "the clerk",
                        "above",
                        "in two (https://example.org/report)");
    }

    @Test
    void readsWhatAFieldLastShowedAndNotItsInstruction() {
        String nested = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                + field("PAGE", "3") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("odd")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(Docx.of(
                                line(field("DATE \\@ \"d MMMM\"", "4 May")),
                                line(nested),
                                line("<w:fldSimple w:instr=\"NUMPAGES\">" + r("7") + "</w:fldSimple>"),
                                line(field("HYPERLINK \"https://example.org\"", "there")))
                        .paragraphs())
                .containsExactly("4 May", "odd", "7", "there (https://example.org)");
    }

    @Test
    void losesNoWordsToAFieldThatNeverEnds() {
        String begun = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>";
        assertThat(Docx.of(line(r("a ") + begun + r("b")), p("c")).paragraphs()).containsExactly("a b", "c");
    }

    @Test
    void readsTheFieldsOfOldForms() {
        String form = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%s</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box = form.formatted("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>");
        String choice = form.formatted(
                "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Open\"/><w:listEntry w:val=\"Closed\"/></w:ddList>");
        assertThat(Docx.of(line(box + r(" done")), line(choice)).paragraphs()).containsExactly("☒ done", "Closed");
    }

    @Test
    void showsSymbolsInCharactersOfAnyFont() {
        String wingdings = "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>";
        Docx docx = Docx.of(
                line("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + r(" agreed")),
                line(r(wingdings, "\uF0FE") + r(" done")),
                line("<w:r><w:sym w:font=\"Odd Font\" w:char=\"F011\"/></w:r>" + r("x")));
        assertThat(docx.paragraphs()).containsExactly("✔ agreed", "☑ done", "x");
        assertThat(docx.notes(NoteCode.PICTURE)).extracting(Note::raw).containsExactly("Odd Font F011");
    }

    @Test
    void leavesOutHiddenWordsAndNotesThem() {
        Docx docx = Docx.of(
                        line(r("seen ") + r("<w:vanish/>", "hidden") + r("<w:vanish w:val=\"0\"/>", "shown")),
                        p("<w:pStyle w:val=\"H\"/>", r("hidden by style")))
                .with(
                        "styles",
                        "s",
                        "styles.xml",
                        "w:styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>");
        assertThat(docx.paragraphs()).containsExactly("seen shown");
        assertThat(docx.notes(NoteCode.HIDDEN))
                .extracting(Note::place, Note::raw)
                .containsExactly(Tuple.tuple("paragraph 1", "hidden"), Tuple.tuple("paragraph 2", "hidden by style"));
    }

    @Test
    void readsAlternativesOnceAndTextBoxesAfterTheirParagraph() {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String both = box.formatted(p("in the box"), p("in the box"));
        Docx docx = Docx.of(line(r("text") + both), tbl(tr("<w:tc><w:p>" + r("cell") + both + "</w:p></w:tc>")));
        assertThat(docx.paragraphs()).containsExactly("text", "in the box");
        assertThat(docx.rows()).containsExactly(List.of("0: cell\nin the box"));
    }

    @Test
    void notesPicturesWithWhatIsSaidOfThem() {
        String picture =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A green arrow\"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        Docx docx = Docx.of(tbl(tr(tc("a"), "<w:tc><w:p>" + picture + picture + "</w:p></w:tc>")));
        assertThat(docx.notes(NoteCode.PICTURE)).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo("table 1, row 1");
            assertThat(note.message())
                    .isEqualTo("A picture stands here; words in it can't be read. First here, 2 in all.");
            assertThat(note.raw()).isEqualTo("A green arrow");
        });
    }

    @Test
    void leavesOutThePromptOfAFieldThatNobodyFilledIn() {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Choose an item.")
                + "</w:sdtContent></w:sdt>";
        Docx docx = Docx.of(tbl(
                tr(tc("a"), "<w:tc>" + line(control) + "</w:tc>"), tr(tc("b"), "<w:tc>" + line(control) + "</w:tc>")));
        assertThat(docx.rows()).containsExactly(List.of("0: a", "1: "), List.of("0: b", "1: "));
        assertThat(docx.notes(NoteCode.LEFTOVER_TEXT)).extracting(Note::raw).containsExactly("Choose an item.");
    }

    @Test
    void tellsHeadingsByTheOutlineOfTheirStyle() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>";
        String style = "<w:pStyle w:val=\"%s\"/>";
        Docx docx = Docx.of(
                        p(style.formatted("B"), r("based")),
                        p(style.formatted("C"), r("title")),
                        p(style.formatted("B") + "<w:outlineLvl w:val=\"9\"/>", r("body")),
                        p("plain"))
                .with("styles", "s", "styles.xml", "w:styles", styles);
        assertThat(docx.read().blocks())
                .extracting(block -> ((Paragraph) block).heading())
                .containsExactly(true, true, false, false);
    }
}
