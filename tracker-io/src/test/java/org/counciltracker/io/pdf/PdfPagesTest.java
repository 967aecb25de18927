package org.counciltracker.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Table;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static final double[] XS = {50, 150, 400};

    private static Paper running(Paper paper, int page) {
        return paper.text(50, 40, "Quayside tracker, May 2024").text(280, 810, "Page " + page);
    }

    private static Paper row(Paper paper, double y, String reference, String action) {
        return paper.text(55, y + 15, reference).text(155, y + 15, action);
    }

    @Test
    void readsATableThatGoesOnOverThePageAsOne() {
        Paper paper = running(new Paper(), 1);
        row(row(paper, 100, "Ref", "Action"), 130, "A1", "Mend the gate").grid(XS, new double[] {100, 130, 160});
        row(running(paper.page(), 2), 60, "A2", "Paint the gate").grid(XS, new double[] {60, 90});
        Document document = Read.document(paper);

        List<Table> tables = Read.tables(document);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows())
                .extracting(Read::texts)
                .containsExactly(
                        List.of("Ref", "Action"), List.of("A1", "Mend the gate"), List.of("A2", "Paint the gate"));
        assertThat(tables.get(0).rows().get(2).place()).hasToString("page 2, table 1, row 1");
    }

    @Test
    void keepsWhatStandsOnEveryPageOnceAndCountsIt() {
        Paper paper = running(new Paper(), 1);
        row(paper, 100, "Ref", "Action").grid(XS, new double[] {100, 130});
        row(running(paper.page(), 2), 100, "A2", "Paint").grid(XS, new double[] {100, 130});
        Document document = Read.document(paper);

        assertThat(Read.paragraphs(document)).containsExactly("Quayside tracker, May 2024");
        assertThat(Read.notes(document, NoteCode.REPEATED_TEXT)).singleElement().satisfies(note -> {
            assertThat(note.raw()).isEqualTo("Quayside tracker, May 2024");
            assertThat(note.message()).endsWith("Repeats: 2.");
        });
        assertThat(Read.notes(document, NoteCode.PAGE_FURNITURE))
                .singleElement()
                .satisfies(note -> assertThat(note.raw()).isEqualTo("Page 1\nPage 2"));
    }

    @Test
    void joinsARowThatNoLineClosesBeforeThePageEnds() {
        Paper paper = row(new Paper(), 100, "Ref", "Action");
        row(paper, 130, "A1", "Mend the gate and")
                .grid(XS, new double[] {100, 130})
                .line(50, 130, 50, 160)
                .line(150, 130, 150, 160)
                .line(400, 130, 400, 160);
        paper.page()
                .text(155, 75, "paint it")
                .line(50, 60, 50, 90)
                .line(150, 60, 150, 90)
                .line(400, 60, 400, 90)
                .line(50, 90, 400, 90);
        assertThat(Read.rows(paper))
                .containsExactly(List.of("Ref", "Action"), List.of("A1", "Mend the gate and paint it"));
    }

    @Test
    void keepsTablesWithOtherColumnsApart() {
        Paper paper = row(new Paper(), 100, "Ref", "Action").grid(XS, new double[] {100, 130});
        row(paper.page(), 60, "Total", "3").grid(new double[] {50, 120, 300}, new double[] {60, 90});
        assertThat(Read.tables(Read.document(paper))).hasSize(2);
    }

    @Test
    void readsAPageThatIsShownTurned() {
        Paper paper = new Paper()
                .pageEntry("/Rotate 90")
                .raw("q 0 1 -1 0 595 0 cm")
                .raw("BT /F1 10 Tf 55 500 Td (Ref) Tj 100 0 Td (Action) Tj ET")
                .raw("BT /F1 10 Tf 55 470 Td (A1) Tj 100 0 Td (Mend) Tj ET")
                .raw("50 515 350 -30 re 50 485 350 -30 re 150 515 m 150 455 l S Q");
        assertThat(Read.rows(paper)).containsExactly(List.of("Ref", "Action"), List.of("A1", "Mend"));
    }

    @Test
    void readsASidewaysPageThatNothingCallsTurned() {
        Paper paper = new Paper()
                .raw("q 0 1 -1 0 595 0 cm")
                .raw("BT /F1 10 Tf 55 500 Td (Ref) Tj 100 0 Td (Action) Tj ET")
                .raw("BT /F1 10 Tf 55 470 Td (A1) Tj 100 0 Td (Mend) Tj ET")
                .raw("50 515 350 -30 re 50 485 350 -30 re 150 515 m 150 455 l S Q");
        assertThat(Read.rows(paper)).containsExactly(List.of("Ref", "Action"), List.of("A1", "Mend"));
    }

    @Test
    void takesOutWhatRunsUpThePageAndKeepsItInANote() {
        Paper paper = row(new Paper(), 100, "Ref", "Action")
                .grid(XS, new double[] {100, 130})
                .raw("BT /F1 9 Tf 0 1 -1 0 580 400 Tm (Page 105) Tj ET");
        Document document = Read.document(paper);

        assertThat(Read.paragraphs(document)).isEmpty();
        assertThat(Read.notes(document, NoteCode.PAGE_FURNITURE))
                .singleElement()
                .satisfies(note -> assertThat(note.raw()).isEqualTo("Page 105"));
    }

    @Test
    void tellsHeadingsBySizeAndWeightAndParagraphsByTheirGaps() {
        Paper paper = new Paper()
                .bold(16, 50, 60, "Quayside tracker, May 2024")
                .text(
                        50,
                        100,
                        "The tracker is read at each meeting, and whatever is green leaves it after that one, as")
                .text(50, 113, "the members agreed.")
                .text(50, 140, "Members may ask for more.")
                .bold(10, 50, 180, "Completed actions");
        List<Paragraph> paragraphs = Read.document(paper).blocks().stream()
                .map(Paragraph.class::cast)
                .toList();

        assertThat(paragraphs)
                .extracting(Paragraph::text)
                .containsExactly(
                        "Quayside tracker, May 2024",
                        "The tracker is read at each meeting, and whatever is green leaves it after that one, as the members agreed.",
                        "Members may ask for more.",
                        "Completed actions");
        assertThat(paragraphs).extracting(Paragraph::heading).containsExactly(true, false, false, true);
        assertThat(paragraphs.get(2).place()).hasToString("page 1, line 4");
    }
}
