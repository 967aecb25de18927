package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.stacked.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * The labels of columns, each on a line of its own.
 *
 * @param from the first line
 * @param to the line after the last one
 * @param columns the columns they name
 * @param indented whether they stand behind a tab
 */
record StackedLabels(int from, int to, Columns columns, boolean indented) {

    private static final int LONGEST_UNKNOWN = 30;
    private static final int MOST_COLUMNS = 20;

    /** Returns the labels that begin at a line, if they are those of a tracker. */
    static Optional<StackedLabels> at(List<Line> lines, int from) {
        List<String> labels = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int known = 0;
        int to = from;
        for (int i = from; i < lines.size(); i++) {
            String text = StackedText.of(lines.get(i));
            boolean isKnown = text != null && isKnown(text);
            boolean maybe =
                    text != null && !labels.isEmpty() && text.length() <= LONGEST_UNKNOWN && !text.endsWith(".");
            // No table has a column twice, nor so many: such lines are no labels, and to try them would take for ever.
            boolean again = text != null && !keys.add(MatchKey.of(text));
            if (!isKnown && !maybe || again || labels.size() == MOST_COLUMNS) {
                break;
            }
            labels.add(text);
            if (isKnown) {
                known = labels.size();
                to = i + 1;
            } else if (labels.size() > known + 1) {
                break;
            }
        }
        if (known < 2) {
            return Optional.empty();
        }
        Columns columns = ColumnReader.read(labels.subList(0, known), List.of(), 0);
        boolean tracker = columns.has(Field.ACTION)
                && (columns.has(Field.UPDATES) || columns.has(Field.STATUS) || columns.has(Field.RESPONSIBLE));
        return tracker && columns.fields().stream().distinct().count() > 1
                ? Optional.of(
                        new StackedLabels(from, to, columns, lines.get(from).firstColumn() > 0))
                : Optional.empty();
    }

    private static boolean isKnown(String text) {
        return HeaderLabels.find(text).isPresent();
    }

    /** Returns how many lines repeat these labels from a line on, 0 where they don't. */
    int repeatedAt(List<Line> lines, int at) {
        for (int i = 0; i < columns.width(); i++) {
            String text = at + i < lines.size() ? StackedText.of(lines.get(at + i)) : null;
            if (text == null || !MatchKey.of(text).equals(MatchKey.of(columns.label(i)))) {
                return 0;
            }
        }
        return columns.width();
    }

    /** Returns what the cells of each column look like. */
    List<CellKind> kinds() {
        List<CellKind> kinds = new ArrayList<>();
        for (Field field : columns.fields()) {
            kinds.add(kind(field));
        }
        return kinds;
    }

    private static CellKind kind(@Nullable Field field) {
        if (field == null) {
            return CellKind.OTHER;
        }
        return switch (field) {
            case REFERENCE -> CellKind.REFERENCE;
            case ACTION -> CellKind.ASK;
            case RESPONSIBLE -> CellKind.PARTY;
            case MEETING, DUE, REVISED_DUE, COMPLETED_ON -> CellKind.DATE;
            case STATUS, RAG, ACCEPTANCE -> CellKind.STATUS;
            case UPDATES -> CellKind.NEWS;
            case AGENDA_ITEM, RELATED, DEPENDS_ON, PRIORITY -> CellKind.OTHER;
        };
    }
}
