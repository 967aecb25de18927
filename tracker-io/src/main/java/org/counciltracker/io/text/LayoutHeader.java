package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counciltracker.io.text.LayoutLine.Piece;

/**
 * Where the columns of a table begin in its header: at each piece of its first line, and at words that only one space parts from
 * the piece before where the rows below have a column more.
 */
final class LayoutHeader {

    private static final int FAR = 1_000_000;

    /** In how many rows of ten something must begin at a place for it to be a column's. */
    private static final int MOST_ROWS_OF_TEN = 4;

    /** What it costs to leave a place of the rows without a word of the header. */
    private static final int UNHEADED = 12;

    /** What it costs that rows have no place for a column: it may be so full that only one space parts it from the one before. */
    private static final int OFTEN_FULL = 5;

    private record Word(int start, boolean certain) {}

    private LayoutHeader() {}

    static List<Integer> starts(List<LayoutLine> header, List<List<LayoutLine>> rows) {
        Set<Integer> below = new HashSet<>();
        header.subList(1, header.size()).forEach(line -> line.pieces().forEach(piece -> below.add(piece.start())));
        List<Word> words = words(header.get(0), below);
        List<Integer> usual = usual(rows);
        long certain = words.stream().filter(Word::certain).count();
        if (usual.size() <= certain) {
            return words.stream().filter(Word::certain).map(Word::start).toList();
        }
        return chosen(words, usual);
    }

    /** Returns where the same words begin in the header as another page has it. */
    static List<Integer> moved(List<Integer> starts, LayoutLine header, LayoutLine other) {
        List<Word> here = words(header, Set.of());
        List<Word> there = words(other, Set.of());
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (starts.contains(here.get(i).start())) {
                moved.add(there.get(i).start());
            }
        }
        return moved;
    }

    private static List<Word> words(LayoutLine line, Set<Integer> below) {
        List<Word> words = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            for (int i = 0; i < piece.text().length(); i++) {
                if (i == 0 || piece.text().charAt(i - 1) == ' ') {
                    words.add(new Word(piece.start() + i, i == 0 || below.contains(piece.start() + i)));
                }
            }
        }
        return words;
    }

    /** Returns the places at which something begins in many rows. */
    private static List<Integer> usual(List<List<LayoutLine>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<LayoutLine> row : rows) {
            Set<Integer> starts = new HashSet<>();
            row.forEach(line -> line.pieces().forEach(piece -> starts.add(piece.start())));
            starts.forEach(start -> counts.merge(start, 1, Integer::sum));
        }
        TreeSet<Integer> usual = new TreeSet<>();
        counts.forEach((start, count) -> {
            if (count > 1 && count * 10 >= rows.size() * MOST_ROWS_OF_TEN) {
                usual.add(start);
            }
        });
        return List.copyOf(usual);
    }

    /** Chooses the words that begin a column: all certain ones, and of the others those nearest to places without one. */
    private static List<Integer> chosen(List<Word> words, List<Integer> usual) {
        int n = usual.size();
        int m = words.size();
        int[][] cost = new int[n + 1][m + 1];
        int[][] step = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int k = 0; k <= m; k++) {
                if (i == 0 && k == 0) {
                    continue;
                }
                cost[i][k] = FAR;
                if (k > 0) {
                    take(cost, step, i, k, cost[i][k - 1] + (words.get(k - 1).certain() ? OFTEN_FULL : 0), 1);
                }
                if (i > 0) {
                    take(cost, step, i, k, cost[i - 1][k] + UNHEADED, 2);
                }
                if (i > 0 && k > 0) {
                    int apart = Math.abs(usual.get(i - 1) - words.get(k - 1).start());
                    take(cost, step, i, k, cost[i - 1][k - 1] + apart, 3);
                }
            }
        }
        TreeSet<Integer> starts = new TreeSet<>();
        words.stream().filter(Word::certain).forEach(word -> starts.add(word.start()));
        int i = n;
        int k = m;
        while (i > 0 || k > 0) {
            int taken = step[i][k];
            if (taken == 3) {
                starts.add(words.get(k - 1).start());
            }
            i -= taken >= 2 ? 1 : 0;
            k -= taken == 1 || taken == 3 ? 1 : 0;
        }
        return List.copyOf(starts);
    }

    private static void take(int[][] cost, int[][] step, int i, int k, int price, int how) {
        if (price < cost[i][k]) {
            cost[i][k] = price;
            step[i][k] = how;
        }
    }
}
