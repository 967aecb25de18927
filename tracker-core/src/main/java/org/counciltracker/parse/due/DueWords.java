package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.parse.MonthWords;
import org.counciltracker.text.WordList;

/** The words of due cells by their kind, from {@code due-words.csv}. */
final class DueWords {

    private static final List<String> UNITS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final ImmutableListMultimap<String, String> PHRASES =
            WordList.lines(DueWords.class, "due-words.csv").stream()
                    .map(line -> line.split(",", 2))
                    .collect(ImmutableListMultimap.toImmutableListMultimap(parts -> parts[0], parts -> parts[1]));

    private static final ImmutableMap<String, Integer> NUMBERS = PHRASES.get("number").stream()
            .map(entry -> entry.split("=", 2))
            .flatMap(parts -> numbers(parts[0], Integer.parseInt(parts[1])))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The numbers in words as one alternation, longer ones first. */
    static final String NUMBER_REGEX = alternation(NUMBERS.keySet().stream());

    /** Words that are recognised although they are misspelt: the long months, and others that carry a date. */
    static final ImmutableSet<String> SPELLINGS = Stream.concat(
                    MonthWords.all().stream().filter(DueWords::isMonthInFull), PHRASES.get("spelling").stream())
            .collect(ImmutableSet.toImmutableSet());

    /** Words that look like slips of those and aren't. */
    static final ImmutableSet<String> NOT_SLIPS = ImmutableSet.copyOf(PHRASES.get("not-slip"));

    /** Words right before a bare year that don't make it a part of a name. */
    static final ImmutableSet<String> BEFORE_YEAR = ImmutableSet.copyOf(PHRASES.get("before-year"));

    /** The words for parts of a span, as one alternation, longer ones first. */
    static final String PART_REGEX = alternation(PHRASES.get("part").stream().map(entry -> entry.split("=", 2)[0]));

    /** The words for a body or its meeting, as one alternation, longer ones first. */
    static final String BODY_REGEX = alternation(PHRASES.get("body").stream());

    private static final ImmutableMap<String, SpanPart> PARTS = PHRASES.get("part").stream()
            .map(entry -> entry.split("=", 2))
            .collect(ImmutableMap.toImmutableMap(
                    parts -> parts[0],
                    parts -> SpanPart.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'))));

    static final Pattern NO_DATE = of("nodate");
    static final Pattern NO_DATE_ALONE = of("nodate", "alone");
    static final Pattern ONGOING = of("ongoing");
    static final Pattern BESIDE = of("beside");
    static final Pattern ONWARDS = of("onwards");
    static final Pattern STATUS = of("status", "finished");
    static final Pattern FINISHED = of("finished");
    static final Pattern EVENT = of("event");
    static final Pattern EVENT_WITHOUT_DATE = of("event", "event-alone");
    static final Pattern NAMED_AFTER_YEAR = of("named-after-year");
    static final Pattern OCCASION = of("occasion");
    static final Pattern RECURS = of("recurs");
    static final Pattern RECURS_LOOSELY = of("recurs-loose");
    static final Pattern REVISED = of("revised");
    static final Pattern FORMER = of("former");
    static final Pattern NEWER = of("newer");
    static final Pattern ADVANCED = of("advanced");

    private static final Pattern AFTER_PHRASE = Pattern.compile(
            "(?:[\\s:,;(\\[)\\]-]|(?<![\\p{L}])(?:to|the|end|of|be|by|due|in|for|is|early|mid|late|target|date|deadline)(?!\\p{L})){1,9}$");

    private DueWords() {}

    /** Of "twenty" also "twenty-one" to "twenty nine". */
    private static Stream<Map.Entry<String, Integer>> numbers(String word, int value) {
        Stream<Map.Entry<String, Integer>> itself = Stream.of(Map.entry(word, value));
        boolean tens = value >= 20 && value < 100 && value % 10 == 0;
        return !tens
                ? itself
                : Stream.concat(
                        itself,
                        UNITS.stream()
                                .flatMap(unit -> Stream.of("-", " ")
                                        .map(gap -> Map.entry(word + gap + unit, value + UNITS.indexOf(unit) + 1))));
    }

    /** Slips of the pen stand among the months too, so the full name is the one that Java gives the month. */
    private static boolean isMonthInFull(String word) {
        return word.length() > 3 && MonthWords.month(word).name().equalsIgnoreCase(word);
    }

    /** Returns the part of a span that a word stands for. */
    static SpanPart part(String words) {
        SpanPart part = PARTS.get(words);
        return part == null ? SpanPart.ABOUT : part;
    }

    /** Returns the value of a number in figures or words. */
    static int number(String words) {
        Integer value = NUMBERS.get(words);
        return value != null ? value : Integer.parseInt(words);
    }

    /** Returns whether one of the phrases starts at a position. */
    static boolean standsAt(Pattern phrases, String text, int start) {
        return start <= text.length()
                && matcher(phrases, text, start, text.length()).lookingAt();
    }

    /** Returns whether one of the phrases lies in a stretch of the text. */
    static boolean standsIn(Pattern phrases, String text, int start, int end) {
        return start < end && matcher(phrases, text, start, end).find();
    }

    /** Returns whether a text ends in one of the phrases, but for marks and small words between it and a date. */
    static boolean endsWith(Pattern phrases, String text) {
        String stripped = AFTER_PHRASE.matcher(text).replaceAll("");
        Matcher matcher = phrases.matcher(stripped);
        while (matcher.find()) {
            if (matcher.end() == stripped.length()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the first of the phrases starts, or the text's length where none stands in it. */
    static int firstIn(Pattern phrases, String text) {
        Matcher matcher = phrases.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    private static Matcher matcher(Pattern phrases, String text, int start, int end) {
        return phrases.matcher(text).region(start, end).useTransparentBounds(true);
    }

    private static Pattern of(String... kinds) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])"
                + alternation(Arrays.stream(kinds).flatMap(kind -> PHRASES.get(kind).stream()))
                + "(?![\\p{L}\\p{N}])");
    }

    private static String alternation(Stream<String> phrases) {
        return phrases.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
