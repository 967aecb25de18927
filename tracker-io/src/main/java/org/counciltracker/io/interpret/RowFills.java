package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    private final List<Set<@Nullable Shading>> byColumn = new ArrayList<>();
    private final Set<@Nullable Shading> ofRows = new HashSet<>();
    private @Nullable Shading before;
    private int rows;
    private boolean alternate = true;
    private final Set<Integer> partly = new HashSet<>();

    /** Adds the fills of an item's row. */
    void add(Line row, int actionColumn) {
        List<@Nullable Shading> fills = row.fills();
        boolean whole = !fills.isEmpty() && new HashSet<>(fills).size() == 1;
        for (int i = 0; i < Math.max(fills.size(), byColumn.size()); i++) {
            while (byColumn.size() <= i) {
                byColumn.add(new HashSet<>());
            }
            byColumn.get(i).add(fill(fills, i));
            if (!whole) {
                partly.add(i);
            }
        }
        Shading fill = fill(fills, actionColumn);
        alternate &= rows == 0 || !Objects.equals(fill, before);
        ofRows.add(fill);
        before = fill;
        rows++;
    }

    private static @Nullable Shading fill(List<@Nullable Shading> fills, int column) {
        return column >= 0 && column < fills.size() ? fills.get(column) : null;
    }

    /** Returns whether the fill of a column says something of the row it stands in. */
    boolean speaks(int column) {
        boolean one = column < byColumn.size()
                && byColumn.get(column).size() == 1
                && partly.contains(column)
                && rows >= FEWEST_ROWS;
        return !one && !areStripes();
    }

    /** Returns whether every other row has one colour, and the others have none. */
    boolean areStripes() {
        if (!alternate || ofRows.size() != 2 || !ofRows.contains(null)) {
            return false;
        }
        boolean plain = ofRows.stream().filter(Objects::nonNull).allMatch(fill -> PLAIN.contains(fill.colour()));
        return rows >= (plain ? FEWEST_STRIPES : FEWEST_STRIPES_IN_A_RATINGS_COLOUR);
    }
}
