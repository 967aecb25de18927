package org.counciltracker.io.totals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.totals.SentenceTotals.Found;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * Reads a small table of status words and numbers with its total: "Implemented 4; Partially implemented 2; No response 1; Total 7".
 *
 * <p>The total is always taken, colours and what is implemented too; other statuses only where each row is one of its own, since
 * "Partially implemented" and "In progress" are one status here. This class has no state.
 */
final class TableTotals {

    private static final int FEWEST_ROWS = 3;
    private static final Pattern ROW =
            Pattern.compile("(?<label>\\p{L}[^\\d;]{0,60}?)[ :]+(?<count>\\d{1,5})(?:\\s+\\d{1,3}(?:\\.\\d+)?\\s*%)?");

    private TableTotals() {}

    /**
     * A total and the row that states it.
     *
     * @param found the total
     * @param text the row
     */
    record Stated(Found found, String text) {}

    /** A row: what it counts, if that is known, and how many. */
    private record Row(String text, Optional<MarkKind> heap, boolean sum, int count) {}

    /** Returns the totals of the rows of a table, joined by semicolons; empty where they are anything else. */
    static List<Stated> in(String rows) {
        List<Row> read = new ArrayList<>();
        String[] parts = rows.split("; ", -1);
        for (int i = 0; i < parts.length; i++) {
            Matcher row = ROW.matcher(parts[i].strip());
            if (row.matches()) {
                read.add(row(row));
            } else if (i > 0) {
                return List.of();
            }
        }
        long sums = read.stream().filter(Row::sum).count();
        boolean counts = read.stream().anyMatch(row -> row.heap().isPresent());
        return read.size() >= FEWEST_ROWS && sums == 1 && counts ? stated(read) : List.of();
    }

    private static Row row(Matcher row) {
        List<Token> tokens = Tokens.of(row.group("label"));
        List<Set<MarkKind>> marks = Words.STANDARD.marks(tokens);
        List<MarkKind> heaps = marks.stream()
                .flatMap(kinds -> kinds.stream().filter(MarkKind::isHeap))
                .distinct()
                .toList();
        boolean denied = marks.stream().anyMatch(kinds -> kinds.contains(MarkKind.NOT));
        boolean sum = heaps.isEmpty() && !marks.isEmpty() && marks.get(0).contains(MarkKind.SUM);
        Optional<MarkKind> heap = heaps.size() == 1 && !denied ? Optional.of(heaps.get(0)) : Optional.empty();
        return new Row(row.group(), heap, sum, Integer.parseInt(row.group("count")));
    }

    private static List<Stated> stated(List<Row> rows) {
        Set<MarkKind> heaps = new HashSet<>();
        boolean apart = rows.stream()
                .filter(row -> !row.sum())
                .allMatch(row -> row.heap().filter(heaps::add).isPresent());
        List<Stated> stated = new ArrayList<>();
        for (Row row : rows) {
            MarkKind heap = row.heap().orElse(null);
            boolean plain = heap != null && (heap.rating().isPresent() || heap == MarkKind.IMPLEMENTED);
            boolean alone = rows.stream()
                            .filter(other -> other.heap().equals(row.heap()))
                            .count()
                    == 1;
            if (row.sum() || heap != null && (apart || plain && alone)) {
                stated.add(new Stated(new Found(heap, row.count(), null), row.text()));
            }
        }
        return stated;
    }
}
