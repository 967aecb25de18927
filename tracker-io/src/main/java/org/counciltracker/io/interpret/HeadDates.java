package org.counciltracker.io.interpret;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.DateReader.DateMention;

/**
 * Finds the date of a document in the brief lines below its title: "Thursday 23 January 2025", "Customer Committee, 6 February 2025",
 * "Follow-up of agreed actions, Quarter 3 2024/25". This class has no state.
 */
final class HeadDates {

    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_OTHER_WORDS = 10;
    private static final Pattern SENTENCE = Pattern.compile("[.;!?]\\s*$");

    /** Behind these stands when something begins, or is to come. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:since|from|next|after|by|until|before|due|deadline|decision|adopted|approved|between)(?:\\s+\\p{L}+){0,2}\\s*[:–—-]?\\s*$");

    private HeadDates() {}

    /** Returns the first date that stands there, of a quarter the last month. */
    static Optional<PartialDate> in(List<String> lines) {
        List<String> brief = lines.stream()
                .limit(MOST_LINES)
                .takeWhile(line ->
                        line.length() <= LONGEST_LINE && !SENTENCE.matcher(line).find())
                .toList();
        return brief.stream()
                .flatMap(line -> day(line).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(DocumentTime.of(brief).period())
                        .map(ReportingPeriod::last)
                        .map(last -> PartialDate.of(YearMonth.from(last))));
    }

    /** A line gives a date where it opens or ends with it and says little else. */
    private static Optional<PartialDate> day(String line) {
        List<DateMention> found = DateReader.find(line);
        if (found.size() != 1) {
            return Optional.empty();
        }
        DateMention date = found.get(0);
        String before = line.substring(0, date.start()).strip();
        String after = line.substring(date.end()).strip();
        boolean other = OTHER_DAY.matcher(before).find();
        boolean atEdge = before.isEmpty() || !after.matches(".*\\p{L}.*") || after.startsWith("(");
        int words = (before + " " + after).strip().split("\\s+").length;
        return atEdge && !other && words <= MOST_OTHER_WORDS ? Optional.of(date.date()) : Optional.empty();
    }
}
