package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.rules.RowInForce;

/** Rows of tables in force for the terminal. This class has no state and is thread-safe. */
public final class RowsText {

    private RowsText() {}

    /**
     * Returns the text.
     *
     * @param rows the rows
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(List<RowInForce> rows, Page page) {
        var text = new StringBuilder();
        int indent = 2
                + rows.stream()
                        .mapToInt(row -> Wrapping.length(row.id()) + 2)
                        .max()
                        .orElse(0);
        RowInForce.Table table = null;
        for (RowInForce row : rows) {
            if (row.table() != table) {
                table = row.table();
                text.append(text.isEmpty() ? "" : "\n").append(table).append('\n');
            }
            String replaces = row.replaces() == null ? "" : " (replaces the one of pack %s)".formatted(row.replaces());
            text.append("  ").append(Wrapping.pad(row.id(), indent - 2));
            text.append(Wrapping.indented(0, indent, row.says(), page.width()));
            text.append(Wrapping.indented(
                    indent, indent, "Pack %s, %s%s".formatted(row.pack(), row.place(), replaces), page.width()));
        }
        return text.append(text.isEmpty() ? "" : "\n")
                .append(Wording.count(rows.size(), "row"))
                .append('\n')
                .toString();
    }
}
