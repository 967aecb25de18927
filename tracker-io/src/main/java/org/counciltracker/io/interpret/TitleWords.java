package org.counciltracker.io.interpret;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the body in a title, by the words of {@code title-words.csv}: what ends in "Panel", "Committee", "Board" …. */
final class TitleWords {

    private static final Pattern PARTS = Pattern.compile("\\s*+[–—:|]\\s*+|\\s++-\\s*+|-\\s++|,\\s++|\\n");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:appendix|annexe?|agenda item|item|enclosure|attachment|schedule|paper) ?(?:no\\.? ?)?(?:\\d{1,3}[a-z]?|[a-z])\\b\\s*+");
    private static final Pattern LINK = Pattern.compile(
            "(?i)^(?:(?:reports?|updates?|paper|briefing|note|presentation|submission|response|actions?|recommendations?|matters arising|minutes) (?=(?:for|of|to|from) ))?(?:(?:for|of|to|from)\\s++)?(?:the\\s++)?");
    private static final int MOST_NAME_WORDS = 7;
    private static final Pattern NAME_WORD = Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]*|of|and|for|the|&)");
    private static final Set<String> BODIES = load("BODY");
    private static final Set<String> TRACKERS = load("TRACKER");
    private static final Set<String> PLANS = load("PLAN");
    private static final Set<String> ORGANISATIONS = load("ORGANISATION");

    private TitleWords() {}

    /** Returns whether a line speaks of a body, of a tracker or of a plan. */
    static boolean names(String line) {
        return Arrays.stream(line.split("\\s+"))
                .anyMatch(word -> isOne(word, BODIES) || isOne(word, TRACKERS) || isOne(word, PLANS));
    }

    /** Returns whether a title speaks of a plan. */
    static boolean namesPlan(String title) {
        return Arrays.stream(title.split("[\\s,:;()–—/-]+")).anyMatch(word -> isOne(word, PLANS));
    }

    /** Returns the body that a line of the title names. */
    static Optional<String> body(String line) {
        for (String part : PARTS.split(LABEL.matcher(line.strip()).replaceFirst(""), -1)) {
            List<String> words = List.of(part.strip().split("\\s+"));
            int tracker = indexOf(words, TRACKERS, words.size());
            int before = lastIndexOf(words, BODIES, 0, tracker);
            if (before >= 0) {
                return Optional.of(name(words.subList(0, before + 1)));
            }
            int after = lastIndexOf(words, BODIES, Math.min(tracker + 1, words.size()), words.size());
            if (after >= 0) {
                return Optional.of(name(words.subList(tracker + 1, after + 1)));
            }
        }
        return isOrganisation(line.strip()) ? Optional.of(line.strip()) : Optional.empty();
    }

    /** Returns whether a line is nothing but a name such as "Marlbrook Children's Services"; in other lines such words name a topic. */
    private static boolean isOrganisation(String line) {
        List<String> words = List.of(line.split("\\s+"));
        return words.size() > 1
                && words.size() <= MOST_NAME_WORDS
                && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches())
                && words.stream().noneMatch(word -> isOne(word, TRACKERS) || isOne(word, PLANS))
                && (isOne(words.get(words.size() - 1), ORGANISATIONS) || isOne(words.get(0), ORGANISATIONS));
    }

    private static String name(List<String> words) {
        return LINK.matcher(String.join(" ", words)).replaceFirst("");
    }

    private static int indexOf(List<String> words, Set<String> wanted, int otherwise) {
        for (int i = 0; i < words.size(); i++) {
            if (isOne(words.get(i), wanted)) {
                return i;
            }
        }
        return otherwise;
    }

    private static int lastIndexOf(List<String> words, Set<String> wanted, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isOne(words.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOne(String word, Set<String> wanted) {
        return wanted.contains(
                MatchKey.of(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word));
    }

    private static Set<String> load(String kind) {
        Set<String> words = new HashSet<>();
        WordData.records("title-words.csv").stream()
                .filter(line -> line.getField(0).equals(kind))
                .forEach(line -> words.add(MatchKey.of(line.getField(1).toLowerCase(Locale.ROOT))));
        return Set.copyOf(words);
    }
}
