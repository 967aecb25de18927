package org.counciltracker.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

    private static String onlyText(Paper paper) {
        return String.join("|", Read.paragraphs(Read.document(paper)));
    }

    @Test
    void partsWordsByGapsWhereTheFileHasNoBlanks() {
        assertThat(onlyText(
                        new Paper().text(50, 100, "Mend").text(78, 100, "the").text(96, 100, "gate")))
                .isEqualTo("Mend the gate");
    }

    @Test
    void readsLettersPrintedOverThemselvesOnce() {
        assertThat(onlyText(new Paper().text(50, 100, "All bells").text(50.4, 100, "All bells")))
                .isEqualTo("All bells");
    }

    @Test
    void readsTextThatIsNotShownAndSaysSo() {
        Document document = Read.document(new Paper().raw("3 Tr").text(50, 100, "Read by a machine"));

        assertThat(Read.paragraphs(document)).containsExactly("Read by a machine");
        assertThat(Read.notes(document, NoteCode.HIDDEN)).hasSize(1);
    }

    @Test
    void writesTheAddressOfALinkBehindItsWords() {
        Paper paper = new Paper().text(50, 100, "See the report today");
        paper.pageEntry("/Annots [<< /Type /Annot /Subtype /Link /Rect [66 735 116 755] "
                + "/A << /S /URI /URI (https://quayside.example/report) >> >>]");
        assertThat(onlyText(paper)).isEqualTo("See the report (https://quayside.example/report) today");
    }

    @Test
    void addsNothingWhereTheWordsAreTheAddressOrTheLinkIsForMail() {
        Paper paper = new Paper().text(50, 100, "quayside.example/report").text(50, 130, "Clerk");
        paper.pageEntry(
                "/Annots [<< /Subtype /Link /Rect [40 735 300 755] /A << /S /URI /URI (https://quayside.example/report/) >> >>"
                        + " << /Subtype /Link /Rect [40 705 300 725] /A << /S /URI /URI (mailto:clerk@quayside.example) >> >>]");
        assertThat(onlyText(paper)).isEqualTo("quayside.example/report|Clerk");
    }

    @Test
    void notesCommentsAndDoesNotFollowWhatStartsSomething() {
        Paper paper = new Paper().text(50, 100, "Words");
        paper.pageEntry("/Annots [<< /Subtype /Text /Rect [1 1 9 9] /Contents (Ask the clerk) >>"
                + " << /Subtype /Link /Rect [1 1 9 9] /A << /S /Launch /F (run.exe) >> >>]");
        paper.catalogEntry("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");
        paper.catalogEntry("/Names << /EmbeddedFiles << /Names [(costs.xlsx) << /Type /Filespec >>] >> >>");
        Document document = Read.document(paper);

        assertThat(Read.notes(document, NoteCode.COMMENT))
                .extracting(note -> note.raw())
                .containsExactly("Ask the clerk");
        assertThat(Read.notes(document, NoteCode.NOT_FOLLOWED))
                .extracting(note -> note.raw())
                .containsExactlyInAnyOrder("run.exe", "app.alert(1)", "costs.xlsx");
    }

    @Test
    void readsTheValuesOfFormFieldsInPlace() {
        Paper paper = new Paper().text(50, 100, "Owner:");
        String field = paper.object(
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (owner) /V (Head of Parks) /Rect [90 735 300 755] >>");
        paper.pageEntry("/Annots [" + field + "]").catalogEntry("/AcroForm << /Fields [" + field + "] >>");
        assertThat(onlyText(paper)).isEqualTo("Owner: Head of Parks");
    }

    @Test
    void spellsLigaturesOut() {
        Paper paper = new Paper();
        String meaning = paper.object(Paper.stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange "
                        + "2 beginbfchar <41> <FB01> <42> <006C> endbfchar endcmap end end"));
        String font = paper.object(
                "<< /Type /Font /Subtype /Type1 /BaseFont /Odd /FirstChar 65 /LastChar 66 /Widths [500 300] /ToUnicode "
                        + meaning + " >>");
        paper.pageEntry("/Resources << /Font << /F1 " + font + " >> >>").text(50, 100, "AB");
        assertThat(onlyText(paper)).isEqualTo("fil");
    }

    @Test
    void countsPicturesAndLooksIntoNone() {
        Paper paper = new Paper();
        String picture = paper.object(Paper.stream(
                "/Type /XObject /Subtype /Image /Width 900000 /Height 900000 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
                "x"));
        Document document = Read.document(paper.text(50, 100, "Words").raw("/X" + picture.split(" ", -1)[0] + " Do"));
        assertThat(Read.notes(document, NoteCode.PICTURE)).hasSize(1);
    }

    @Test
    void saysThatItFoundNoRuledTable() {
        Document document = Read.document(new Paper().text(50, 100, "Ref").text(200, 100, "Action"));
        assertThat(Read.paragraphs(document)).containsExactly("Ref   Action");
        assertThat(Read.notes(document, NoteCode.NO_RULINGS)).hasSize(1);
    }

    @Test
    void saysThatTheEndOfTheFileIsMissing() throws UnreadableException {
        byte[] whole = new Paper().text(50, 100, "Words").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 30);
        Document document = PdfReader.read(cut, "cut.pdf", Budget.standard(), new NoteBook("cut.pdf"));

        assertThat(Read.paragraphs(document)).containsExactly("Words");
        assertThat(Read.notes(document, NoteCode.DAMAGED)).hasSize(1);
    }

    @Test
    void looksForNoFontsOnThisComputerAndLeavesNoFile(@TempDir Path folder) {
        String before = System.getProperty("pdfbox.fontcache");
        System.setProperty("pdfbox.fontcache", folder.toString());
        try {
            Read.document(new Paper().text(50, 100, "In a font that the file has not"));
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }
}
