package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counciltracker.io.table.NoteBook;

/**
 * Makes rows of tables whose cells were written below each other, as happens where a table of a text document is saved as plain
 * text.
 *
 * <p>The labels of the columns, each on a line of its own, announce such a table; it ends with the document, with the next labels, or
 * where rows of several cells begin.
 */
final class StackedTables {

    private StackedTables() {}

    /** Returns the lines, those of such tables as rows under a header; what was read so is noted. */
    static List<Line> unfold(List<Line> lines, NoteBook notes) {
        List<Line> unfolded = new ArrayList<>();
        int table = lines.stream().mapToInt(Line::table).max().orElse(-1);
        for (int i = 0; i < lines.size(); i++) {
            Optional<StackedLabels> labels = StackedLabels.at(lines, i);
            if (labels.isPresent()) {
                int end = end(lines, labels.get());
                StackedRows rows = new StackedRows(lines, labels.get(), end, table + 1);
                if (rows.areRecords()) {
                    table++;
                    unfolded.addAll(rows.unfold(notes));
                    i = end - 1;
                    continue;
                }
            }
            unfolded.add(lines.get(i));
        }
        return unfolded;
    }

    private static int end(List<Line> lines, StackedLabels labels) {
        for (int i = labels.to(); i < lines.size(); i++) {
            if (StackedText.of(lines.get(i)) == null && !lines.get(i).isBlank()) {
                return i;
            }
            if (labels.repeatedAt(lines, i) > 0) {
                i += labels.columns().width() - 1;
            } else if (StackedLabels.at(lines, i).isPresent()) {
                return i;
            }
        }
        return lines.size();
    }
}
