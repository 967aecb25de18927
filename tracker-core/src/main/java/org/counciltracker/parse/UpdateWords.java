package org.counciltracker.parse;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.text.WordList;

/** The words round the dates of updates, from {@code update-words.csv}. */
final class UpdateWords {

    /** A space that doesn't end the line. */
    static final String BLANK = "[ \\t\\u00a0\\u202f]";

    private static final ImmutableSetMultimap<String, String> WORDS =
            WordList.lines(UpdateWords.class, "update-words.csv").stream()
                    .map(line -> line.split(",", 2))
                    .collect(ImmutableSetMultimap.toImmutableSetMultimap(parts -> parts[0], parts -> parts[1]));

    /** What may stand before the date, as an alternation to be matched without case. */
    static final String OPENER = alternation("opener");

    /** What may stand between the date and its dash, as an alternation to be matched without case. */
    static final String SUFFIX = alternation("suffix");

    /** What names a meeting before or after its date, as an alternation to be matched without case. */
    static final String MEETING = alternation("meeting");

    /** What stands before the name of who wrote, as an alternation to be matched without case. */
    static final String SOURCE = alternation("source");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}{1,20})['’]?[\\s\\u00a0]{0,3}$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?<!\\p{L})(?:approx|ca?|no|para|ref|p|w/c)\\.[\\s\\u00a0]{0,3}$");
    private static final Pattern NEXT_WORD = Pattern.compile("[ \\u00a0]{1,3}(\\p{L}{1,20})");

    private UpdateWords() {}

    /** Returns whether a text ends in a word that the date after it belongs to, such as "on". */
    static boolean holdsDate(String before) {
        Matcher matcher = LAST_WORD.matcher(before);
        return matcher.find() && has("inside", matcher.group(1))
                || ABBREVIATION.matcher(before).find();
    }

    /** Returns whether the word after a date makes the date the subject of its sentence, as in "3 May 2022 was …". */
    static boolean isVerbAt(String text, int index) {
        Matcher matcher = NEXT_WORD.matcher(text).region(index, text.length());
        return matcher.lookingAt() && has("verb", matcher.group(1));
    }

    private static boolean has(String kind, String word) {
        return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String alternation(String kind) {
        return WORDS.get(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> phrase.replace(" ", BLANK + "{1,2}"))
                .collect(Collectors.joining("|"));
    }
}
