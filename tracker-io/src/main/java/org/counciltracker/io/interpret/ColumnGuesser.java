package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.parse.ReferenceParser;
import org.counciltracker.parse.measure.PeriodReader;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the columns of a table without header hold, from its rows: where references stand, where dates, and which
 * column has the longest texts.
 */
final class ColumnGuesser {

    private static final int MOST_ROWS = 2000;
    private static final int SHORT = 60;

    private ColumnGuesser() {}

    /**
     * A guess.
     *
     * @param firstLine the first row that looks like a tracker's
     * @param columns what its columns hold
     */
    record Guess(int firstLine, Columns columns) {}

    static Optional<Guess> guess(List<Line> lines) {
        Map<Integer, List<Line>> byWidth = new HashMap<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isParagraph() && line.size() > 2 && hasReference(line)) {
                byWidth.computeIfAbsent(line.size(), width -> new ArrayList<>()).add(line);
                first = first < 0 ? i : first;
            }
        }
        List<Line> rows = byWidth.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        if (rows.isEmpty() || rows.size() > MOST_ROWS * 100) {
            return Optional.empty();
        }
        Columns columns = columns(rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
        return columns.has(Field.ACTION) ? Optional.of(new Guess(first, columns)) : Optional.empty();
    }

    private static boolean hasReference(Line line) {
        for (int i = 0; i < line.size(); i++) {
            String cell = line.cell(i);
            if (References.leading(cell).isPresent()
                    || (cell.length() < SHORT
                            && cell.chars().anyMatch(Character::isLetter)
                            && PeriodReader.read(cell, null).isEmpty()
                            && ReferenceParser.whole(cell).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static Columns columns(List<Line> rows) {
        int width = rows.get(0).size();
        List<@Nullable Field> fields = new ArrayList<>(Collections.nCopies(width, null));
        int half = (rows.size() + 1) / 2;
        double[] length = new double[width];
        for (int i = 0; i < width; i++) {
            int whole = 0;
            int leading = 0;
            int dates = 0;
            for (Line row : rows) {
                String cell = row.cell(i);
                length[i] += (double) cell.length() / rows.size();
                whole += cell.length() < SHORT && ReferenceParser.whole(cell).isPresent() ? 1 : 0;
                leading += References.leading(cell).isPresent() ? 1 : 0;
                dates += CellEvidence.isDate(cell) ? 1 : 0;
            }
            if (whole >= half && !fields.contains(Field.REFERENCE)) {
                fields.set(i, Field.REFERENCE);
            } else if (leading >= half && !fields.contains(Field.ACTION)) {
                fields.set(i, Field.ACTION);
            } else if (dates >= half) {
                fields.set(
                        i, fields.contains(Field.MEETING) || fields.contains(Field.ACTION) ? Field.DUE : Field.MEETING);
            }
        }
        fillIn(fields, length);
        List<String> labels = Collections.nCopies(width, "");
        return new Columns(fields, labels);
    }

    /** Of the columns left, the longer texts are the action, where none is known, and the updates. */
    private static void fillIn(List<@Nullable Field> fields, double[] length) {
        if (!fields.contains(Field.ACTION)) {
            int longest = longest(fields, length, 0);
            int second = longest < 0 ? -1 : longest(fields, withZero(length, longest), 0);
            int action = second >= 0 && second < longest && length[second] >= SHORT / 2.0 ? second : longest;
            if (action >= 0) {
                fields.set(action, Field.ACTION);
            }
        }
        int action = fields.indexOf(Field.ACTION);
        int updates = action < 0 ? -1 : longest(fields, length, action + 1);
        if (updates >= 0 && (length[updates] >= SHORT || !hasFreeAfter(fields, updates))) {
            fields.set(updates, Field.UPDATES);
        }
        for (int i = 0; i < length.length; i++) {
            if (fields.get(i) == null && length[i] > 0 && length[i] < 2 * SHORT) {
                if (i < action && !fields.contains(Field.AGENDA_ITEM)) {
                    fields.set(i, Field.AGENDA_ITEM);
                } else if (i > action && !fields.contains(Field.RESPONSIBLE)) {
                    fields.set(i, Field.RESPONSIBLE);
                }
            }
        }
    }

    private static boolean hasFreeAfter(List<@Nullable Field> fields, int column) {
        return fields.subList(column + 1, fields.size()).contains(null);
    }

    private static double[] withZero(double[] length, int column) {
        double[] copy = length.clone();
        copy[column] = 0;
        return copy;
    }

    private static int longest(List<@Nullable Field> fields, double[] length, int from) {
        int longest = -1;
        for (int i = from; i < length.length; i++) {
            if (fields.get(i) == null && length[i] > 0 && (longest < 0 || length[i] > length[longest])) {
                longest = i;
            }
        }
        return longest;
    }
}
