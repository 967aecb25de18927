package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow.Reading;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.parse.due.DueText.Found;
import org.jspecify.annotations.Nullable;

/** Reads cells that name one date or several: alone, as a range, or one that replaced another. */
final class DatedReading {

    private DatedReading() {}

    static @Nullable DueDate read(DueText text, DueContext context) {
        if (text.found().isEmpty()) {
            return null;
        }
        List<@Nullable DueSpan> resolved = resolve(text, context);
        List<DueSpan> spans =
                new ArrayList<>(resolved.stream().filter(Objects::nonNull).toList());
        if (spans.isEmpty()) {
            return unresolved(text);
        }
        if (spans.size() > 1 && (isRevised(text) || isWrittenBelow(text, spans))) {
            return revised(text, spans);
        }
        spans.removeIf(span -> spans.stream().anyMatch(other -> span.contains(other) && !other.contains(span)));
        DueSpan first = spans.get(0);
        if (spans.stream().allMatch(first::contains)) {
            return first.window(text.raw(), List.of());
        }
        return range(spans).window(text.raw(), List.of());
    }

    private static DueDate unresolved(DueText text) {
        if (text.found().stream().anyMatch(found -> found.expression().isOccasion())) {
            return new EventDue(text.raw(), "waits on a meeting or an event that no calendar gives a date");
        }
        return new UndatedDue(text.raw(), DueDateParser.NEEDS_DATE_RAISED);
    }

    /** Dates with a year first; the others then lean on their neighbours, or else on the date raised. */
    private static List<@Nullable DueSpan> resolve(DueText text, DueContext context) {
        Anchor raised = Anchor.raised(context);
        List<Found> found = text.found();
        List<@Nullable DueSpan> spans = new ArrayList<>();
        for (Found one : found) {
            spans.add(one.expression().namesYear() ? one.expression().resolve(raised) : null);
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).expression().namesYear()) {
                spans.set(i, found.get(i).expression().resolve(anchor(text, spans, i, raised)));
            }
        }
        return spans;
    }

    private static Anchor anchor(DueText text, List<@Nullable DueSpan> spans, int index, Anchor raised) {
        for (int i = index + 1; i < spans.size(); i++) {
            DueSpan next = spans.get(i);
            if (next != null && text.found().get(i).expression().namesYear()) {
                return raised.withUntil(next.latest());
            }
        }
        DueSpan previous = index == 0 ? null : spans.get(index - 1);
        if (previous == null) {
            return raised;
        }
        int gap = text.found().get(index - 1).end();
        if (DueWords.standsIn(
                DueWords.FORMER, text.folded(), gap, text.found().get(index).start())) {
            return raised.from() == null ? raised.withUntil(previous.latest()) : raised;
        }
        return raised.withFrom(previous.earliest());
    }

    private static boolean isRevised(DueText text) {
        String folded = text.folded();
        int from = 0;
        for (Found found : text.found()) {
            if (DueWords.standsIn(DueWords.REVISED, folded, from, found.start())
                    || DueWords.standsIn(DueWords.FORMER, folded, from, found.start())) {
                return true;
            }
            from = found.end();
        }
        return DueWords.standsIn(DueWords.REVISED, folded, from, folded.length())
                || DueWords.standsIn(DueWords.FORMER, folded, from, folded.length());
    }

    /** Two days with nothing between them: clerks write the new date below the old one. */
    private static boolean isWrittenBelow(DueText text, List<DueSpan> spans) {
        for (int i = 1; i < text.found().size(); i++) {
            int gap = text.found().get(i - 1).end();
            if (!text.folded().substring(gap, text.found().get(i).start()).isBlank()) {
                return false;
            }
        }
        return spans.stream().allMatch(span -> span.unit() == Unit.DAY);
    }

    /** The later date counts, and each of the others is one slip. */
    private static DueDate revised(DueText text, List<DueSpan> spans) {
        List<DueSpan> sorted = spans.stream()
                .sorted(Comparator.comparing(DueSpan::latest).thenComparing(DueSpan::earliest))
                .toList();
        DueSpan last = sorted.get(sorted.size() - 1);
        List<Reading> revisions = sorted.subList(0, sorted.size() - 1).stream()
                .filter(span -> !span.latest().equals(last.latest()))
                .map(DueSpan::reading)
                .distinct()
                .toList();
        return last.withBasis(last.basis() + "; the later of the dates written").window(text.raw(), revisions);
    }

    private static DueSpan range(List<DueSpan> spans) {
        LocalDate earliest = spans.stream()
                .map(DueSpan::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = spans.stream()
                .map(DueSpan::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String basis = "from the first to the last: " + spans.get(0).basis() + "; "
                + spans.get(spans.size() - 1).basis();
        return DueSpan.of(Unit.OTHER, earliest, latest, basis);
    }
}
