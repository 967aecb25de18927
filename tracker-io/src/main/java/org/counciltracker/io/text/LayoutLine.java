package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A line whose pieces stand apart by two or more spaces.
 *
 * @param number which line of the text, from 1
 * @param pieces the pieces from left to right
 */
record LayoutLine(int number, List<Piece> pieces) {

    /**
     * A piece of a line.
     *
     * @param start the column of its first character, from 0
     * @param text its words
     */
    record Piece(int start, String text) {

        int end() {
            return start + text.length();
        }

        /** Returns where the word begins, other than the first, that is nearest to a place. */
        OptionalInt wordNearest(int place, int farthest) {
            return IntStream.range(1, text.length())
                    .filter(i -> text.charAt(i - 1) == ' ')
                    .map(i -> start + i)
                    .filter(word -> Math.abs(word - place) <= farthest)
                    .boxed()
                    .min(Comparator.comparingInt(word -> Math.abs(word - place)))
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }
    }

    LayoutLine {
        pieces = List.copyOf(pieces);
    }

    static LayoutLine of(String line, int number) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int end = line.indexOf("  ", at);
            int to = end < 0 ? line.stripTrailing().length() : end;
            if (to > at) {
                pieces.add(new Piece(at, line.substring(at, to)));
            }
            at = Math.max(to, at + 1);
        }
        return new LayoutLine(number, pieces);
    }

    boolean isBlank() {
        return pieces.isEmpty();
    }

    int start() {
        return pieces.isEmpty() ? 0 : pieces.get(0).start();
    }

    /** Returns the words of the line, one space between them. */
    String words() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    /** Returns this line cut also where a word begins at a place at which other lines begin a piece. */
    LayoutLine cutAt(Set<Integer> starts) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = 0;
            for (int i = 1; i < piece.text().length(); i++) {
                if (piece.text().charAt(i - 1) == ' ' && starts.contains(piece.start() + i)) {
                    cut.add(new Piece(
                            piece.start() + from,
                            piece.text().substring(from, i).strip()));
                    from = i;
                }
            }
            cut.add(new Piece(piece.start() + from, piece.text().substring(from)));
        }
        return new LayoutLine(number, cut);
    }
}
