package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader.DateMention;
import org.counciltracker.parse.HeadOpening.Place;
import org.counciltracker.parse.YearlessHeads.Found;
import org.jspecify.annotations.Nullable;

/** Finds the dates in an update cell that open an entry, by what stands before and after them. */
final class UpdateHeads {

    private static final String BLANK = UpdateWords.BLANK;
    private static final String DASH = "[-–—−‐]";

    /** Between the dates of one entry: "02/03/23 and 12/05/23, 20/08/23, and 09/11/2023". */
    private static final Pattern JOIN = Pattern.compile(
            BLANK + "{0,2}(?:[,;&+/]" + BLANK + "{0,2}(?:and" + BLANK + "{1,2})?|and" + BLANK + "{1,2})",
            Pattern.CASE_INSENSITIVE);

    /** Between the ends of a period: "1/4/21 - 31/3/22", "May 2021 to June 2021". */
    private static final Pattern RANGE = Pattern.compile(
            BLANK + "{0,2}(?:" + DASH + "|(?<word>to|until|till|through))" + BLANK + "{0,2}", Pattern.CASE_INSENSITIVE);

    /** What closes a head: a dash or a colon, a closing bracket, or the end of the line. */
    private static final Pattern CLOSE = Pattern.compile(
            "(?:" + BLANK + "{1,2}(?:" + UpdateWords.SUFFIX + ")(?![\\p{L}\\p{N}]))?(?<bracket>" + BLANK
                    + "{0,2}[)\\]*]{1,3})?(?:(?<mark>" + BLANK + "{0,3}(?::" + DASH + "?|" + DASH
                    + "{1,2}(?![\\p{L}\\d])|"
                    + DASH + "(?=(?-i:\\p{Lu}))))|(?<=[)\\]*])|(?<line>" + BLANK + "{0,8}(?=[\\r\\n]|\\z)))",
            Pattern.CASE_INSENSITIVE);

    /** Of "May 2024 Board:". */
    private static final Pattern MEETING = Pattern.compile(
            BLANK + "(?:" + UpdateWords.MEETING + ")(?:" + BLANK + "(?:" + UpdateWords.MEETING
                    + "))?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STOP = Pattern.compile(BLANK + "{0,2}[.,;]");
    private static final Pattern CAPITAL = Pattern.compile("[\\s\\u00a0]{0,3}[\"'“‘(\\[]?\\p{Lu}");

    private final String cell;
    private final List<Group> groups;

    private UpdateHeads(String cell) {
        this.cell = cell;
        this.groups = groups(cell);
    }

    /**
     * The dates that open an entry.
     *
     * @param dates the dates in the order written
     * @param start the index of the head's first character
     * @param end the index after its last, where the words begin
     * @param period the quarter that the head names in place of a date, or null
     */
    record Head(
            List<PartialDate> dates,
            int start,
            int end,
            @Nullable ReportingPeriod period) {}

    /** Dates that stand together, and how the words after them go on. */
    private record Group(List<PartialDate> dates, int start, int end, boolean marked, boolean closed, int close) {

        boolean hasDays() {
            return dates.stream().allMatch(date -> date.day() != null);
        }
    }

    /** Returns the heads of a cell; those without a year only where a context is given. */
    static List<Head> in(String cell, @Nullable UpdateContext context) {
        List<Head> dated = new UpdateHeads(cell).heads();
        if (context == null) {
            return dated;
        }
        List<Found> yearless = YearlessHeads.in(cell, dated);
        return yearless.isEmpty() ? dated : UpdateYears.complete(dated, yearless, context);
    }

    /** Returns what closes a head whose date ends at an index, the word for a meeting before it included; null where nothing does. */
    static @Nullable Matcher closeOf(String cell, int end) {
        Matcher close = CLOSE.matcher(cell).region(end, cell.length()).useTransparentBounds(true);
        if (close.lookingAt()) {
            return close;
        }
        Matcher meeting = MEETING.matcher(cell).region(end, cell.length()).useTransparentBounds(true);
        boolean named = meeting.lookingAt()
                && close.region(meeting.end(), cell.length()).lookingAt()
                && close.group("mark") != null;
        return named ? close : null;
    }

    private static List<Group> groups(String cell) {
        List<DateMention> mentions = DateReader.find(cell);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < mentions.size(); ) {
            int start = mentions.get(i).start();
            List<PartialDate> dates = new ArrayList<>();
            dates.add(mentions.get(i).date());
            i++;
            while (i < mentions.size() && joins(cell, mentions.get(i - 1), mentions.get(i))) {
                dates.add(mentions.get(i).date());
                i++;
            }
            groups.add(group(cell, dates, start, mentions.get(i - 1).end()));
        }
        return groups;
    }

    private static boolean joins(String cell, DateMention left, DateMention right) {
        return between(JOIN, cell, left.end(), right.start()).matches();
    }

    private static Matcher between(Pattern pattern, String cell, int from, int to) {
        return pattern.matcher(cell).region(from, to);
    }

    private static Group group(String cell, List<PartialDate> dates, int start, int end) {
        Matcher close = closeOf(cell, end);
        boolean closed = close != null;
        int after = close == null ? end : close.end();
        Matcher stop = STOP.matcher(cell).region(after, cell.length());
        if (!closed && stop.lookingAt()) {
            after = stop.end();
        }
        boolean marked = close != null && close.group("mark") != null;
        return new Group(List.copyOf(dates), start, end, marked, closed, after);
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        boolean[] held = held();
        for (int i = 0; i < groups.size(); i++) {
            if (!held[i]) {
                int from = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).end();
                addHead(groups.get(i), from, heads);
            }
        }
        return heads;
    }

    private void addHead(Group group, int from, List<Head> heads) {
        HeadOpening opening = HeadOpening.before(cell, group.start(), from);
        if (opens(group, opening)) {
            heads.add(new Head(group.dates(), opening.start(), group.close(), null));
        }
    }

    /** Tells which dates can't open an entry because of the date beside them: the ends of a period. */
    private boolean[] held() {
        boolean[] held = new boolean[groups.size()];
        for (int i = groups.size() - 2; i >= 0; i--) {
            Group left = groups.get(i);
            Group right = groups.get(i + 1);
            Matcher between = between(RANGE, cell, left.end(), right.start());
            if (held[i + 1] || !between.matches()) {
                continue;
            }
            boolean word = between.group("word") != null;
            boolean alike = isInFigures(left) == isInFigures(right);
            boolean slots = right.marked() && left.hasDays() && right.hasDays();
            held[i] = word || alike && !slots;
            held[i + 1] = word || !alike || !slots;
        }
        return held;
    }

    private boolean opens(Group group, HeadOpening opening) {
        if (opening.place() == Place.INSIDE
                || opening.hasInitials() && !group.closed()
                || opening.needsMark() && !(group.marked() && opening.place() == Place.PARAGRAPH)) {
            return false;
        }
        boolean verb = !group.closed() && UpdateWords.isVerbAt(cell, group.end());
        if (verb) {
            return false;
        }
        boolean capital =
                CAPITAL.matcher(cell).region(group.close(), cell.length()).lookingAt();
        return switch (opening.place()) {
            case PARAGRAPH ->
                group.hasDays() && (capital || !opening.hasBullet())
                        || group.closed()
                        || opening.hasOpener() && capital;
            case HEAD -> group.marked() && group.hasDays();
            case SENTENCE ->
                group.marked()
                        || opening.hasOpener() && (capital || group.closed())
                        || group.closed() && capital
                        || capital && group.hasDays() && isInFigures(group);
            case WORDS -> group.marked() && group.hasDays() && isInFigures(group) && capital;
            case INSIDE -> false;
        };
    }

    private boolean isInFigures(Group group) {
        for (int i = group.start(); i < group.end(); i++) {
            if (cell.charAt(i) == '/' || cell.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }
}
