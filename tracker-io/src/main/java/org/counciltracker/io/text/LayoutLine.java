package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as its words stand in it.
 *
 * @param number which line of the text, from 1
 * @param pageTop whether a page begins with it
 * @param words the words from left to right
 */
record LayoutLine(int number, boolean pageTop, List<Word> words) {

    /**
     * A word of a line.
     *
     * @param start the column of its first character, from 0
     * @param text its letters
     * @param apart whether it begins the line, or two or more spaces part it from the word before
     * @param joined whether nothing parts it from the word before, as where a full column runs into the next: "SafeguardingReport"
     */
    record Word(int start, String text, boolean apart, boolean joined) {

        int end() {
            return start + text.length();
        }
    }

    /**
     * Words with one space between them.
     *
     * @param start the column of the first character, from 0
     * @param text the words
     */
    record Piece(int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    static final String NEW_PAGE = "\f";

    LayoutLine {
        words = List.copyOf(words);
    }

    static LayoutLine of(String line, int number) {
        boolean pageTop = line.startsWith(NEW_PAGE);
        String text = line.replace(NEW_PAGE, "");
        List<Word> words = new ArrayList<>();
        int last = -2;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                add(words, text.substring(at, end), at, words.isEmpty() || at - last > 1);
                last = end;
            }
            at = end + 1;
        }
        return new LayoutLine(number, pageTop, words);
    }

    private static void add(List<Word> words, String word, int at, boolean apart) {
        int from = 0;
        for (int i = 2; i + 1 < word.length(); i++) {
            boolean runsOn = Character.isUpperCase(word.charAt(i))
                    && Character.isLowerCase(word.charAt(i + 1))
                    && (Character.isLowerCase(word.charAt(i - 1)) || word.charAt(i - 1) == '.');
            if (runsOn) {
                words.add(new Word(at + from, word.substring(from, i), apart && from == 0, from > 0));
                from = i;
            }
        }
        words.add(new Word(at + from, word.substring(from), apart && from == 0, from > 0));
    }

    /** Writes a word behind others, with a space between them unless it was joined to the last. */
    static void append(StringBuilder text, Word word) {
        text.append(text.isEmpty() || word.joined() ? "" : " ").append(word.text());
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    int start() {
        return words.isEmpty() ? 0 : words.get(0).start();
    }

    int end() {
        return words.isEmpty() ? 0 : words.get(words.size() - 1).end();
    }

    /** Returns the pieces, which two or more spaces part. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int start = 0;
        for (Word word : words) {
            if (word.apart() && !piece.isEmpty()) {
                pieces.add(new Piece(start, piece.toString()));
                piece.setLength(0);
            }
            start = piece.isEmpty() ? word.start() : start;
            append(piece, word);
        }
        if (!piece.isEmpty()) {
            pieces.add(new Piece(start, piece.toString()));
        }
        return pieces;
    }

    boolean isOnePiece() {
        return !isBlank() && words.stream().skip(1).noneMatch(Word::apart);
    }

    /** Returns the words of the line, one space between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> append(text, word));
        return text.toString();
    }
}
