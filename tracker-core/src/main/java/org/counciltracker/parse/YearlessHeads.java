package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.parse.HeadOpening.Place;
import org.counciltracker.parse.UpdateHeads.Head;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days, months and quarters without a year that open an entry: "Feb: …", "Mtg of 14/05 - …", "Sept update: …".
 *
 * <p>What is no head is left in the words: "7/12 stations", "in March - after the break -", and what a line ending in a colon
 * lists, which is mostly a timetable.
 */
final class YearlessHeads {

    private static final Pattern CAPITAL = Pattern.compile("[\\s\\u00a0]{0,3}[\"'“‘(\\[]?[\\p{Lu}\\d£]");
    private static final Pattern SPACED_CAPITAL = Pattern.compile("[ \\t\\u00a0]{1,3}[\"'“‘(\\[]?[\\p{Lu}£]");
    private static final String MID_LINE = ".!?;";

    private final String cell;
    private final List<Found> found = new ArrayList<>();
    private final List<Head> dated;
    private int passed;

    private YearlessHeads(String cell, List<Head> dated) {
        this.cell = cell;
        this.dated = dated;
    }

    /**
     * A head whose year is to be told.
     *
     * @param date the day, month or quarter
     * @param start the index of the head's first character
     * @param end the index after its last, where the words begin
     */
    record Found(YearlessDate date, int start, int end) {}

    static List<Found> in(String cell, List<Head> dated) {
        return new YearlessHeads(cell, dated).found();
    }

    private List<Found> found() {
        WebAddresses addresses = WebAddresses.in(cell);
        Matcher form = YearlessDate.matcher(cell);
        while (form.find()) {
            YearlessDate date = addresses.cover(form.start()) ? null : YearlessDate.of(form);
            Found head = date == null ? null : head(date);
            if (head != null) {
                found.add(head);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Found head(YearlessDate date) {
        while (passed < dated.size() && dated.get(passed).end() <= date.start()) {
            passed++;
        }
        if (passed < dated.size() && date.end() > dated.get(passed).start()) {
            return null;
        }
        int from = passed == 0 ? 0 : dated.get(passed - 1).end();
        int first = dated.isEmpty() ? Integer.MAX_VALUE : dated.get(0).start();
        if (!found.isEmpty()) {
            from = Math.max(from, found.get(found.size() - 1).end());
            first = Math.min(first, found.get(0).start());
        }
        HeadOpening opening = HeadOpening.before(cell, date.start(), from);
        Matcher close = UpdateHeads.closeOf(cell, date.end());
        boolean closed = close != null;
        boolean marked = close != null && close.group("mark") != null;
        int end = close == null ? date.end() : close.end();
        boolean strict = opening.hasInitials() || opening.needsMark() || opening.place() == Place.SENTENCE;
        if (strict && !marked || !opensWithCapital(date)) {
            return null;
        }
        boolean opens = switch (opening.place()) {
            case PARAGRAPH -> date.isDay() ? day(marked, end) : period(date, opening, closed, marked, end);
            case SENTENCE -> !opening.needsMark() && goesOn(opening.start(), first) && capital(end);
            case HEAD, WORDS, INSIDE -> false;
        };
        return opens ? new Found(date, opening.start(), end) : null;
    }

    private boolean opensWithCapital(YearlessDate date) {
        return date.isDay() || Character.isUpperCase(cell.charAt(date.start()));
    }

    private boolean day(boolean marked, int end) {
        return marked && end < cell.length()
                || SPACED_CAPITAL.matcher(cell).region(end, cell.length()).lookingAt();
    }

    private boolean period(YearlessDate date, HeadOpening opening, boolean closed, boolean marked, int end) {
        if (listed(opening.start()) || ranges(end)) {
            return false;
        }
        boolean colon = marked && cell.substring(date.end(), end).indexOf(':') >= 0;
        boolean verb = cell.startsWith("May", date.start());
        return closed && capital(end) || colon && !verb && !cell.substring(end).isBlank();
    }

    /** "Mar-Apr: …" is no update of March; "Dec - Q2 figures are in" is one of December. */
    private boolean ranges(int end) {
        int next = end;
        while (next < cell.length() && cell.charAt(next) == ' ') {
            next++;
        }
        Matcher other = YearlessDate.matcher(cell).region(next, cell.length());
        Matcher close = other.lookingAt() ? UpdateHeads.closeOf(cell, other.end()) : null;
        return close != null && close.group("mark") != null;
    }

    private boolean capital(int end) {
        return CAPITAL.matcher(cell).region(end, cell.length()).lookingAt();
    }

    /** In the middle of a line only a cell that is a log from its beginning goes on with a further head. */
    private boolean goesOn(int start, int first) {
        int before = lastBefore(start);
        return first < start
                && cell.substring(0, first).isBlank()
                && before >= 0
                && MID_LINE.indexOf(cell.charAt(before)) >= 0;
    }

    /** "Timetable:" and what is listed below it, which is yet to come. */
    private boolean listed(int start) {
        int before = lastBefore(start);
        return before >= 0 && cell.charAt(before) == ':';
    }

    private int lastBefore(int start) {
        int before = start - 1;
        while (before >= 0 && (Character.isWhitespace(cell.charAt(before)) || cell.charAt(before) == '\u00a0')) {
            before--;
        }
        return before;
    }
}
