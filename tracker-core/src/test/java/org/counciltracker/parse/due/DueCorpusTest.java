package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.counciltracker.model.DueDate;
import org.counciltracker.parse.due.DueCorpus.Label;
import org.counciltracker.parse.due.DueCorpus.Row;
import org.junit.jupiter.api.Test;

/**
 * How many labelled due cells are read as their label says, beside what a simple script makes of them.
 *
 * <p>The cells set aside are counted and not shown, but with {@code -Dcorpus.misses=all}, for the day they are retired.
 */
class DueCorpusTest {

    private static final double TUNING_BOUND = 1.0;
    private static final double HELD_OUT_BOUND = 0.95;

    @Test
    void readsTheTuningCellsAsLabelled() throws IOException {
        assertThat(share("due-tuning.csv", true)).isGreaterThanOrEqualTo(TUNING_BOUND);
    }

    /** Cells of the author of the shapes: they say nothing of the accuracy, and keep what is read from being lost. */
    @Test
    void readsEveryWayOfWritingThatAShapeWasMadeFor() throws IOException {
        assertThat(share("due-shapes.csv", true)).isEqualTo(1.0);
    }

    @Test
    void readsCellsThatNobodyTunedOn() throws IOException {
        boolean all = "all".equals(System.getProperty("corpus.misses"));
        assertThat(share("due-held-out.csv", all)).isGreaterThanOrEqualTo(HELD_OUT_BOUND);
    }

    private static double share(String file, boolean tellMisses) throws IOException {
        List<Row> rows = DueCorpus.read(file).rows();
        int right = 0;
        int baseline = 0;
        var confusion = new TreeMap<String, Integer>();
        for (Row row : rows) {
            DueDate due = DueDateParser.parse(row.text(), DueContext.raised(row.raised()));
            Label read = Label.of(due);
            confusion.merge(row.kind(read) + " read as " + read.kind(), 1, Integer::sum);
            baseline += row.accepts(RegexBaseline.read(row.text())) ? 1 : 0;
            if (row.accepts(read)) {
                right++;
            } else if (tellMisses) {
                System.out.printf(
                        "%s \"%s\" of %s: expected %s %s %s, read %s (%s)%n",
                        row.id(),
                        row.text(),
                        row.raised(),
                        String.join("|", row.kinds()),
                        row.earliest(),
                        row.latest(),
                        read,
                        due.basis());
            }
        }
        System.out.printf(
                "%s: %d of %d read as labelled (%.1f%%); a simple script reads %d (%.1f%%)%n",
                file, right, rows.size(), 100.0 * right / rows.size(), baseline, 100.0 * baseline / rows.size());
        confusion.forEach((kinds, count) -> System.out.printf("  %s: %d%n", kinds, count));
        return (double) right / rows.size();
    }
}
