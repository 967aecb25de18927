package org.counciltracker.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

    private static final double[] XS = {50, 150, 400};
    private static final double[] YS = {100, 130, 160};

    private static Paper words() {
        return words(new Paper());
    }

    private static Paper words(Paper paper) {
        return paper.text(55, 115, "Ref")
                .text(155, 115, "Action")
                .text(55, 145, "A1")
                .text(155, 145, "Mend the gate");
    }

    private static void assertFourCells(Paper paper) {
        assertThat(Read.rows(paper)).containsExactly(List.of("Ref", "Action"), List.of("A1", "Mend the gate"));
    }

    @Test
    void readsCellsPartedByDrawnLines() {
        assertFourCells(words().grid(XS, YS));
    }

    @Test
    void readsLinesDrawnAsThinRectangles() {
        Paper paper = words();
        for (double x : XS) {
            paper.fill("0 0 0", x, 100, x + 0.7, 160);
        }
        for (double y : YS) {
            paper.fill("0.5 0.5 0.5", 50, y, 400, y + 0.7);
        }
        assertFourCells(paper);
    }

    @Test
    void readsBordersDrawnCellByCell() {
        Paper paper = words();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                paper.raw(Paper.rectangle(XS[column] + 1, YS[row] + 1, XS[column + 1] - 1, YS[row + 1] - 1) + " S");
            }
        }
        assertFourCells(paper);
    }

    @Test
    void readsBordersLeftBetweenTwoRectangles() {
        Paper paper = words();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                paper.raw(Paper.rectangle(XS[column], YS[row], XS[column + 1], YS[row + 1]) + " "
                        + Paper.rectangle(XS[column] + 1, YS[row] + 1, XS[column + 1] - 1, YS[row + 1] - 1) + " f*");
            }
        }
        assertFourCells(paper);
    }

    @Test
    void readsLinesDrawnInDashesOneByOne() {
        Paper paper = words();
        for (double x : XS) {
            for (double y = 100; y < 160; y += 5) {
                paper.line(x, y, x, y + 3);
            }
        }
        for (double y : YS) {
            for (double x = 50; x < 400; x += 5) {
                paper.line(x, y, x + 3, y);
            }
        }
        assertFourCells(paper);
    }

    @Test
    void followsMatricesAndForms() {
        Paper paper = new Paper();
        Paper drawn = words(new Paper()).grid(XS, YS);
        String content = new String(drawn.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        String operators = content.substring(content.lastIndexOf("stream\nBT") + 7, content.lastIndexOf("\nendstream"));
        String form = paper.object(Paper.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Matrix [2 0 0 2 0 0] /Resources 5 0 R", operators));
        paper.raw("q 0.4 0 0 0.4 20 30 cm /X" + form.split(" ", -1)[0] + " Do Q");
        assertFourCells(paper);
    }

    @Test
    void readsCellsThatNoLineParts() {
        Paper paper = new Paper()
                .text(55, 115, "Ref")
                .text(155, 115, "Action")
                .text(305, 115, "Update")
                .text(55, 145, "A1")
                .text(155, 145, "Both say this")
                .text(155, 175, "Mend")
                .text(305, 175, "Done")
                .grid(new double[] {50, 150, 300, 450}, new double[] {100, 130})
                .line(50, 130, 50, 190)
                .line(150, 130, 150, 190)
                .line(300, 160, 300, 190)
                .line(450, 130, 450, 190)
                .line(150, 160, 450, 160)
                .line(50, 190, 450, 190);
        Table table = Read.tables(Read.document(paper)).get(0);

        Row second = table.rows().get(1);
        assertThat(second.cells())
                .containsExactly(new Cell(0, 1, 2, "A1", null), new Cell(1, 2, 1, "Both say this", null));
        assertThat(table.rows().get(2).cells()).containsExactly(Cell.of(1, "Mend"), Cell.of(2, "Done"));
    }

    @Test
    void readsATableWithoutLinesAtItsSides() {
        assertFourCells(words().line(150, 100, 150, 160)
                .line(50, 100, 400, 100)
                .line(50, 130, 400, 130)
                .line(50, 160, 400, 160));
    }

    @Test
    void takesTheFillThatWasPaintedLast() {
        Paper paper = new Paper()
                .fill("1 0 0", 50, 130, 400, 160)
                .fill("0 0.8 0.2", 150, 130, 400, 160)
                .fill("1 0.9 0", 50, 100, 400, 130)
                .fill("1 1 1", 50, 100, 150, 130);
        Table table = Read.tables(Read.document(words(paper).grid(XS, YS))).get(0);

        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> String.valueOf(cell.fill())))
                .containsExactly("null", "AMBER", "RED", "GREEN");
    }

    @Test
    void readsCellsThatOnlyTheirFillsPart() {
        Paper paper = new Paper();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                paper.fill(
                        row == 0 ? "0.8 0.8 0.8" : "0.8 1 0.8",
                        XS[column] + 1,
                        YS[row] + 1,
                        XS[column + 1] - 1,
                        YS[row + 1] - 1);
            }
        }
        assertFourCells(words(paper));
    }

    @Test
    void readsSeveralTablesAndTheTextBetween() {
        Paper paper = words().grid(XS, YS)
                .text(50, 200, "Between the tables")
                .text(55, 315, "Total")
                .text(155, 315, "7")
                .text(55, 345, "Red")
                .text(155, 345, "2")
                .grid(XS, new double[] {300, 330, 360});
        var document = Read.document(paper);

        assertThat(Read.tables(document)).hasSize(2);
        assertThat(Read.paragraphs(document)).containsExactly("Between the tables");
        assertThat(Read.tables(document).get(1).rows().get(1).place()).hasToString("page 1, table 2, row 2");
    }

    @Test
    void takesAFrameAroundThePageForNoTable() {
        Paper paper = words().grid(XS, YS)
                .raw(Paper.rectangle(20, 20, 575, 820) + " S")
                .line(20, 60, 575, 60);
        assertFourCells(paper);
    }

    @Test
    void readsWhatWordWouldNotFitAsOneParagraphAndADateAsANewOne() {
        Paper paper = new Paper()
                .text(55, 115, "Ref")
                .text(155, 115, "Update")
                .text(55, 145, "A1")
                .text(155, 145, "12/04/24 - The gate was looked at by the")
                .text(155, 157, "mason.")
                .text(155, 169, "03/06/24 - It is mended.")
                .grid(new double[] {50, 150, 350}, new double[] {100, 130, 180});
        assertThat(Read.rows(paper).get(1).get(1))
                .isEqualTo("12/04/24 - The gate was looked at by the mason.\n03/06/24 - It is mended.");
    }

    @Test
    void keepsTextThatRunsOutOfItsClippedCellInThatCell() {
        Paper paper = new Paper()
                .raw("q " + Paper.rectangle(50, 100, 150, 130) + " W n")
                .text(55, 115, "A reference that is too long")
                .raw("Q")
                .text(155, 115, "Action")
                .text(55, 145, "A1")
                .text(155, 145, "Mend")
                .grid(XS, YS);
        assertThat(Read.rows(paper).get(0)).containsExactly("A reference that is too long", "Action");
    }

    @Test
    void takesProseBetweenLevelLinesForNoTable() {
        Paper paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.line(50, 100 + 30 * i, 400, 100 + 30 * i)
                    .text(
                            50,
                            118 + 30 * i,
                            "Line %s of words that run on from side to side and stop nowhere".formatted(i));
        }
        assertThat(Read.tables(Read.document(paper))).isEmpty();
    }
}
