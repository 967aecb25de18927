package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what all columns hold at once: of all ways to give each field to one column, the one that suits headings and cells best.
 *
 * <p>What stands in the list of labels and means one thing is settled before. Which column says what was asked is tried out, since the
 * others depend on where it stands. Not thread-safe.
 */
final class ColumnChoice {

    private static final int MOST_OPEN = 24;
    private static final double NOBODY_ASKED = 3;
    private static final double EARLIER = 0.001;

    private final ColumnScores scores;
    private final List<@Nullable Field> fields;
    private final List<Integer> open;

    /** Creates a choice for the columns that are open, of which the others are settled. */
    ColumnChoice(ColumnScores scores, List<@Nullable Field> fields, List<Integer> open) {
        this.scores = scores;
        this.fields = fields;
        this.open = open.subList(0, Math.min(open.size(), MOST_OPEN));
    }

    private record Choice(double total, List<@Nullable Field> fields) {}

    /** Sets the fields of the open columns that can be told. */
    void choose() {
        if (open.isEmpty()) {
            return;
        }
        int settled = fields.indexOf(Field.ACTION);
        Choice best = settled >= 0 ? choice(settled, -1) : withTopicAsAction();
        if (settled < 0) {
            for (int column : open) {
                double asks = scores.of(column, Field.ACTION, column);
                if (asks > 0) {
                    Choice other = choice(column, column);
                    best = other.total() + asks > best.total()
                            ? new Choice(other.total() + asks, other.fields())
                            : best;
                }
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.set(i, best.fields().get(i));
        }
    }

    /** Where no column is one of actions, a topic may be what was asked; the more so if it has sentences. */
    private Choice withTopicAsAction() {
        int topic = fields.lastIndexOf(Field.AGENDA_ITEM);
        Choice choice = choice(topic, -1);
        double asks = topic < 0 ? -NOBODY_ASKED : Math.max(0, CellFit.of(Field.ACTION, scores.shape(topic)));
        return new Choice(choice.total() + asks, choice.fields());
    }

    /**
     * Returns the best choice for one column of actions.
     *
     * @param action the column by which others are placed, or -1
     * @param given the open column that is that of the action, or -1
     */
    private Choice choice(int action, int given) {
        List<Integer> columns = open.stream().filter(column -> column != given).toList();
        Set<Field> left = EnumSet.allOf(Field.class);
        left.remove(Field.ACTION);
        fields.stream().filter(java.util.Objects::nonNull).forEach(left::remove);
        List<Field> free = List.copyOf(left);
        double[][] table = new double[columns.size()][free.size() + columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            Arrays.fill(table[i], CellFit.NEVER * 2);
            for (int j = 0; j < free.size(); j++) {
                table[i][j] = scores.of(columns.get(i), free.get(j), action) - EARLIER * i;
            }
            table[i][free.size() + i] = scores.again(columns.get(i), action);
        }
        int[] assigned = BestAssignment.of(table);
        List<@Nullable Field> chosen = new ArrayList<>(fields);
        double total = 0;
        for (int i = 0; i < columns.size(); i++) {
            double score = table[i][assigned[i]];
            total += score;
            if (assigned[i] < free.size()) {
                chosen.set(columns.get(i), free.get(assigned[i]));
            } else if (score > 0) {
                chosen.set(columns.get(i), scores.bestOfHeading(columns.get(i), action));
            }
        }
        if (given >= 0) {
            chosen.set(given, Field.ACTION);
        }
        return new Choice(total, chosen);
    }
}
