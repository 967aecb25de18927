package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that reading a cell dropped no words but those of dates. */
final class KeptWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Set<String> OF_DATES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "st",
            "nd",
            "rd",
            "th",
            "and",
            "update",
            "updated",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private KeptWords() {}

    /** Returns whether every word of a cell is in what was read of it. */
    static boolean areKept(String cell, List<String> read) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : read) {
            Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (words.find()) {
                counts.merge(words.group(), 1, Integer::sum);
            }
        }
        Matcher words = WORD.matcher(cell.toLowerCase(Locale.ROOT));
        while (words.find()) {
            int left = counts.merge(words.group(), -1, Integer::sum);
            if (left < 0 && !OF_DATES.contains(words.group())) {
                return false;
            }
        }
        return true;
    }
}
