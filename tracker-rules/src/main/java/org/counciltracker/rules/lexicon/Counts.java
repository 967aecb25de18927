package org.counciltracker.rules.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;

/**
 * How many of each thing a request asks for: of "train 200 staff", 200 staff. A delivery of 60 staff is a part of that.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Counts {

    static final Counts NONE = new Counts(Map.of());

    /** How far the thing may stand behind its number, as in "40 new oak benches". */
    private static final int REACH = 3;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Map<String, Integer> counts;

    private Counts(Map<String, Integer> counts) {
        this.counts = Map.copyOf(counts);
    }

    static Counts of(List<Token> tokens, Topics topics) {
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            OptionalInt number = number(tokens.get(at).form());
            if (number.isPresent()) {
                things(tokens, at, tokens.size() - 1, topics)
                        .forEach(thing -> counts.merge(thing, number.getAsInt(), Math::max));
            }
        }
        return new Counts(counts);
    }

    /** Returns whether words tell of fewer of some thing than were asked for. */
    boolean exceed(List<Token> tokens, int from, int to, Topics topics) {
        if (counts.isEmpty()) {
            return false;
        }
        for (int at = from; at <= to; at++) {
            OptionalInt number = number(tokens.get(at).form());
            if (number.isPresent()
                    && things(tokens, at, to, topics).stream()
                            .anyMatch(thing -> counts.getOrDefault(thing, 0) > number.getAsInt())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> things(List<Token> tokens, int number, int to, Topics topics) {
        Set<String> things = new HashSet<>();
        for (int at = number + 1; at <= Math.min(to, number + REACH); at++) {
            if (tokens.get(at).gap().compareTo(Gap.COMMA) >= 0
                    || number(tokens.get(at).form()).isPresent()) {
                break;
            }
            things.addAll(topics.of(tokens.get(at).form()));
        }
        return things;
    }

    private static OptionalInt number(String form) {
        if (form.isEmpty() || form.length() > 6 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(form);
        return number >= EARLIEST_YEAR && number <= LATEST_YEAR ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
