package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * What the fills of a table's rows show taken together: which of them say something of an item, and which only please the eye.
 *
 * <p>A column that has one colour in every row, where the row beside it has none, says nothing of any row. Nor do stripes: every
 * other row in one colour. Not thread-safe.
 */
final class RowFills {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_STRIPES = 4;
    private static final int FEWEST_STRIPES_IN_A_RATINGS_COLOUR = 7;
    private static final Set<String> PLAIN = Set.of("GREY", "BLUE");

    private final Map<Integer, Column> columns = new HashMap<>();
    private final Set<Shading> ofRows = new HashSet<>();
    private @Nullable Shading before;
    private boolean alternate = true;
    private int rows;

    /** The fills of a column: which there are, in how many rows, and in how many of them as part of a row all in one colour. */
    private static final class Column {
        private final Set<Shading> colours = new HashSet<>();
        private int filled;
        private int inWholeRows;
    }

    /** Adds the fills of an item's row. */
    void add(Line row, int actionColumn) {
        List<@Nullable Shading> fills = row.fills();
        boolean whole = new HashSet<>(fills).size() == 1;
        for (int i = 0; i < fills.size(); i++) {
            Shading fill = fills.get(i);
            if (fill != null) {
                Column column = columns.computeIfAbsent(i, index -> new Column());
                column.colours.add(fill);
                column.filled++;
                column.inWholeRows += whole ? 1 : 0;
            }
        }
        Shading ground = actionColumn >= 0 && actionColumn < fills.size() ? fills.get(actionColumn) : null;
        alternate &= rows == 0 || (ground == null) != (before == null);
        if (ground != null) {
            ofRows.add(ground);
        }
        before = ground;
        rows++;
    }

    /** Returns whether a fill says something of the row that it stands in. */
    boolean speaks(int column, Shading fill) {
        Column seen = columns.get(column);
        boolean one = seen != null
                && seen.colours.size() == 1
                && seen.filled == rows
                && seen.inWholeRows < rows
                && rows >= FEWEST_ROWS;
        return !one && !isStripe(fill);
    }

    /** Returns whether every other row has this colour, and the others have none. */
    boolean isStripe(Shading fill) {
        return alternate
                && ofRows.equals(Set.of(fill))
                && rows >= (PLAIN.contains(fill.colour()) ? FEWEST_STRIPES : FEWEST_STRIPES_IN_A_RATINGS_COLOUR);
    }
}
