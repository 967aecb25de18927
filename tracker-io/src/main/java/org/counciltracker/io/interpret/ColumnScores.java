package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.interpret.HeadingReading.Trust;

/** Weighs what a heading says against what its cells look like, for each field that its column might hold. Not thread-safe. */
final class ColumnScores {

    /** A field twice in one table is less likely than once. */
    private static final double AGAIN = 1;

    /** All the less likely where the cells don't speak for it. */
    private static final double UNSPOKEN = 1.2;

    private static final double LEAST = 0.01;
    private static final double UNKNOWN = -0.5;
    private static final double OTHERWISE = -1;
    private static final double RANK = 0.3;
    private static final double SPEAKS = 1;

    /** What cells may tell by themselves. */
    private static final Set<Field> TOLD = EnumSet.of(
            Field.REFERENCE,
            Field.MEETING,
            Field.AGENDA_ITEM,
            Field.ACTION,
            Field.RESPONSIBLE,
            Field.DUE,
            Field.UPDATES,
            Field.STATUS,
            Field.RAG);

    private final List<HeadingReading> readings;
    private final List<String> labels;
    private final List<ColumnShape> shapes;

    ColumnScores(List<HeadingReading> readings, List<String> labels, List<Line> sample) {
        this.readings = readings;
        this.labels = labels;
        this.shapes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            shapes.add(new ColumnShape(i, sample));
        }
    }

    ColumnShape shape(int column) {
        return shapes.get(column);
    }

    /**
     * Returns how well a column suits a field, below 0 where it doesn't.
     *
     * @param action the column of what was asked, or -1
     */
    double of(int column, Field field, int action) {
        HeadingReading reading = readings.get(column);
        double cells = CellFit.of(field, shapes.get(column));
        int rank = reading.fields().indexOf(field);
        if (rank >= 0) {
            return trust(reading.trust()) - RANK * rank + cells + side(reading, field, column, action);
        }
        boolean nameless = labels.get(column).isBlank() && field != Field.REFERENCE && field != Field.MEETING;
        if (nameless || !TOLD.contains(field) || cells < SPEAKS || !standsRight(field, column, action)) {
            return CellFit.NEVER;
        }
        boolean open = reading.fields().isEmpty() || isOverruled(column);
        if (!open && reading.trust() == Trust.LISTED) {
            return CellFit.NEVER;
        }
        return cells + (open ? UNKNOWN : OTHERWISE);
    }

    /** Returns how well a column suits the best field that its heading names, where another column has that field. */
    double again(int column, int action) {
        // What stands in the list means something, whatever the cells look like.
        double best = readings.get(column).trust() == Trust.LISTED ? LEAST : 0;
        for (Field field : readings.get(column).fields()) {
            if (field != Field.REFERENCE) {
                boolean spoken = CellFit.of(field, shapes.get(column)) > 0;
                best = Math.max(best, of(column, field, action) - AGAIN - (spoken ? 0 : UNSPOKEN));
            }
        }
        return best;
    }

    /** Returns the field that {@link #again} weighs, or the first one. */
    Field bestOfHeading(int column, int action) {
        List<Field> fields = readings.get(column).fields();
        Field best = fields.get(0);
        for (Field field : fields) {
            if (field != Field.REFERENCE && of(column, field, action) > of(column, best, action)) {
                best = field;
            }
        }
        return best;
    }

    /** Returns whether the cells rule out all that the heading says. */
    private boolean isOverruled(int column) {
        return readings.get(column).fields().stream()
                .allMatch(field -> CellFit.of(field, shapes.get(column)) <= CellFit.NEVER);
    }

    private static double trust(Trust trust) {
        return switch (trust) {
            case LISTED -> 5;
            case BY_LIKENESS -> 3.5;
            case BY_WORDS -> 2.5;
            case BY_LAST_WORD -> 1.5;
            case NONE -> 0;
        };
    }

    /** A date before the action says when it was raised, one behind it when it is due. */
    private static double side(HeadingReading reading, Field field, int column, int action) {
        boolean either =
                reading.fields().contains(Field.MEETING) && reading.fields().contains(Field.DUE);
        boolean wrong = field == Field.MEETING && column > action || field == Field.DUE && column < action;
        return either && action >= 0 && wrong ? -2 * RANK : 0;
    }

    private static boolean standsRight(Field field, int column, int action) {
        return switch (field) {
            case REFERENCE, MEETING, AGENDA_ITEM -> column < action;
            case DUE, UPDATES -> column > action;
            default -> true;
        };
    }
}
