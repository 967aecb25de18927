package org.counciltracker.parse.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow.Reading;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.parse.due.DueText.Found;

/**
 * A cell with a date and what replaced it: "Dec 2016, now Mar 2017", "31/03/2022 30/06/2022", "Jan 2023 (slipped from Oct)".
 *
 * <p>The date that the words call the new one counts, otherwise the only one that they don't call an old one, otherwise the
 * latest, and of dates brought forward the earliest. Each of the others is one slip.
 *
 * @param text the cell
 * @param dates the dates in the order they stand
 */
record Revision(DueText text, List<Dated> dates) {

    private static final Pattern FROM_IN_BRACKETS = Pattern.compile("[(\\[] ?from (?:the )?$");
    private static final Pattern FORMER_BEHIND = Pattern.compile(
            " ?[(\\[] ?(?:original|originally|old|initial|first|previous|former|superseded)(?: date| target| deadline)?[)\\]]");
    private static final Pattern NEWER_BEHIND =
            Pattern.compile(" ?[(\\[] ?(?:revised|new|now|extended|amended|updated)(?: date| target| deadline)?[)\\]]");

    /**
     * One of the dates.
     *
     * @param span its days
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Dated(DueSpan span, int start, int end) {}

    /** What the words around a date say of it. */
    private enum Role {
        OLD,
        NEW,
        UNSAID
    }

    /** Returns whether the words of a cell say that one of its dates replaced another. */
    static boolean isOne(DueText text, List<Dated> dates) {
        if (dates.size() < 2) {
            return false;
        }
        int from = 0;
        for (Found found : text.found()) {
            if (standsIn(text, from, found.start())) {
                return true;
            }
            from = found.end();
        }
        return standsIn(text, from, text.folded().length()) || areWrittenBelow(text, dates);
    }

    private static boolean standsIn(DueText text, int from, int to) {
        return FROM_IN_BRACKETS.matcher(text.folded().substring(from, to)).find()
                || DueWords.standsIn(DueWords.REVISED, text.folded(), from, to)
                || DueWords.standsIn(DueWords.FORMER, text.folded(), from, to);
    }

    /** Dates of one kind with nothing between them: clerks write the new date below or beside the old one. */
    private static boolean areWrittenBelow(DueText text, List<Dated> dates) {
        for (int i = 1; i < dates.size(); i++) {
            String gap =
                    text.folded().substring(dates.get(i - 1).end(), dates.get(i).start());
            boolean bracketed = gap.strip().equals("(") || gap.strip().equals("[");
            if (!gap.isBlank()
                    && !bracketed
                    && !(gap.strip().equals("/")
                            && isJump(dates.get(i - 1).span(), dates.get(i).span()))) {
                return false;
            }
        }
        Unit unit = dates.get(0).span().unit();
        return (unit == Unit.DAY || unit == Unit.MONTH)
                && text.found().stream().allMatch(found -> found.expression().namesYear())
                && dates.stream().allMatch(date -> date.span().unit() == unit);
    }

    /** "Sept/Oct 2022" is one span; "Sept 2022 / Dec 2022" is a date and a later one. */
    private static boolean isJump(DueSpan first, DueSpan second) {
        return second.earliest().isAfter(first.latest().plusDays(1));
    }

    DueDate due() {
        List<DueSpan> newest = spans(Role.NEW);
        List<DueSpan> unsaid = spans(Role.UNSAID);
        boolean advanced = DueWords.standsIn(
                DueWords.ADVANCED, text.folded(), 0, text.folded().length());
        DueSpan counts;
        String why;
        if (!newest.isEmpty()) {
            counts = newest.get(newest.size() - 1);
            why = "the date that replaced the others";
        } else if (unsaid.size() == 1) {
            counts = unsaid.get(0);
            why = "the date that replaced the others";
        } else if (advanced) {
            counts = sorted(all()).get(0);
            why = "brought forward";
        } else {
            List<DueSpan> sorted = sorted(all());
            counts = sorted.get(sorted.size() - 1);
            why = "the later of the dates written";
        }
        List<Reading> revisions = sorted(all()).stream()
                .filter(span -> !span.latest().equals(counts.latest()))
                .map(DueSpan::reading)
                .distinct()
                .toList();
        return counts.withBasis(counts.basis() + "; " + why).window(text.raw(), revisions);
    }

    private List<DueSpan> all() {
        return dates.stream().map(Dated::span).toList();
    }

    private static List<DueSpan> sorted(List<DueSpan> spans) {
        return spans.stream()
                .sorted(Comparator.comparing(DueSpan::latest).thenComparing(DueSpan::earliest))
                .toList();
    }

    private List<DueSpan> spans(Role role) {
        List<DueSpan> spans = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            if (role(i) == role) {
                spans.add(dates.get(i).span());
            }
        }
        return spans;
    }

    /** The words right before a date tell; of the first date, those of the whole cell before it. */
    private Role role(int index) {
        Dated date = dates.get(index);
        int from = index == 0 ? 0 : dates.get(index - 1).end();
        String before = text.folded().substring(from, date.start());
        boolean movedFrom = before.endsWith("from ") || before.endsWith("from the ");
        if (movedFrom || DueWords.endsWith(DueWords.FORMER, before)) {
            return Role.OLD;
        }
        if (DueWords.endsWith(DueWords.NEWER, before)) {
            return Role.NEW;
        }
        String after = text.folded().substring(date.end());
        if (FORMER_BEHIND.matcher(after).lookingAt()) {
            return Role.OLD;
        }
        return NEWER_BEHIND.matcher(after).lookingAt() ? Role.NEW : Role.UNSAID;
    }
}
