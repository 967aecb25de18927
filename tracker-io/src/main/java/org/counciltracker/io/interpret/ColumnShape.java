package org.counciltracker.io.interpret;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the cells of one column look like taken together. Each look is only sought when asked for. Not thread-safe. */
final class ColumnShape {

    private static final int FEWEST = 2;
    private static final double NEARLY_ALL = 0.9;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> cells;
    private final Map<CellLook, Double> shares = new EnumMap<>(CellLook.class);
    private double words = -1;

    ColumnShape(int column, List<Line> sample) {
        this.cells = sample.stream()
                .map(line -> line.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Returns whether there are cells enough to tell anything. */
    boolean tells() {
        return cells.size() >= FEWEST;
    }

    /** Returns the share of the filled cells that look so, 0 to 1. */
    double share(CellLook look) {
        return shares.computeIfAbsent(
                look,
                one -> cells.isEmpty()
                        ? 0
                        : (double) cells.stream().filter(one::of).count() / cells.size());
    }

    boolean are(CellLook look, double share) {
        return share(look) >= share;
    }

    /** Returns whether the cells name rows: references, or codes of which none stands twice. */
    boolean nameRows() {
        return are(CellLook.REFERENCE, 0.5) && !cells.isEmpty()
                || are(CellLook.CODE, 0.75) && new HashSet<>(cells).size() >= NEARLY_ALL * cells.size();
    }

    /** Returns how many words a filled cell has on average. */
    double words() {
        if (words < 0) {
            words = cells.stream()
                    .mapToInt(cell -> SPACES.split(cell).length)
                    .average()
                    .orElse(0);
        }
        return words;
    }
}
