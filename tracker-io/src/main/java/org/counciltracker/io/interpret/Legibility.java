package org.counciltracker.io.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells writing from what a scanner makes of a smudge, by how many of its words are known. */
final class Legibility {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{Nd}]++(?:['’]\\p{L}++)?+");
    private static final Pattern IMPLAUSIBLE =
            Pattern.compile("(?i)[bcdfghjklmnpqrstvwxz]{5}|^[^aeiouy]{3,}$|[aeiou]{4}|\\p{Ll}\\p{Lu}");
    private static final double LEGIBLE = 0.5;
    private static final double READABLE = 0.25;
    private static final double NOISE = 0.15;
    private static final double UNKNOWN_BUT_PLAUSIBLE = 0.3;
    private static final int MOST_TOKENS = 400;

    private final Vocabulary vocabulary;

    Legibility(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whether most of a row's cells can be read. */
    boolean isLegible(Line line) {
        return score(line) >= LEGIBLE;
    }

    /** Returns whether enough of a row can be read to take it for writing, where nothing else speaks against it. */
    boolean isReadable(Line line) {
        return score(line) >= READABLE;
    }

    /** Returns whether next to nothing of a row can be read, or most of it is neither letter nor digit. */
    boolean isNoise(Line line) {
        String raw = line.raw();
        long readable = raw.chars()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c))
                .count();
        return readable * 2 < raw.length() || score(line) < NOISE;
    }

    /** Returns the mean over the cells of the share of their words that are known. */
    private double score(Line line) {
        double sum = 0;
        int cells = 0;
        for (String cell : line.cells()) {
            double score = score(cell, line);
            if (score >= 0) {
                sum += score;
                cells++;
            }
        }
        return cells == 0 ? 1 : sum / cells;
    }

    private double score(String cell, Line line) {
        Matcher tokens = TOKEN.matcher(cell);
        double sum = 0;
        int words = 0;
        while (tokens.find() && words < MOST_TOKENS) {
            String token = tokens.group();
            if (token.codePoints().allMatch(Character::isLetter) || token.indexOf('\'') > 0 || token.indexOf('’') > 0) {
                if (token.length() > 1) {
                    sum += worth(token.split("['’]", 2)[0], line);
                    words++;
                }
            } else if (token.codePoints().anyMatch(Character::isLetter)) {
                sum += UNKNOWN_BUT_PLAUSIBLE;
                words++;
            }
        }
        return words == 0 ? -1 : sum / words;
    }

    private double worth(String word, Line line) {
        if (vocabulary.isShipped(word) || vocabulary.count(word) > countIn(line, word)) {
            return 1;
        }
        boolean capitals = word.length() > 5 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return capitals || IMPLAUSIBLE.matcher(word).find() ? 0 : UNKNOWN_BUT_PLAUSIBLE;
    }

    /** The row's own words prove nothing about it; counting one occurrence is near enough for rows of noise. */
    private static int countIn(Line line, String word) {
        int count = 0;
        for (String cell : line.cells()) {
            for (int at = cell.indexOf(word); at >= 0 && count < 3; at = cell.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
