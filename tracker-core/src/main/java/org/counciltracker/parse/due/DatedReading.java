package org.counciltracker.parse.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.parse.due.CountedShapes.Count;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueSpan.Unit;
import org.counciltracker.parse.due.DueText.Found;
import org.counciltracker.parse.due.PeriodShapes.BareYear;
import org.counciltracker.parse.due.Revision.Dated;
import org.jspecify.annotations.Nullable;

/** Reads cells that name one date or several: alone, as a range, or one that replaced another. */
final class DatedReading {

    private static final Pattern PLUS = Pattern.compile("\\+ ?\\d");
    private static final Pattern EXTENDED_BY = Pattern.compile(
            "(?:\\+ ?|(?:extended|extension|delayed|slipped|deferred|postponed|put back|pushed back)(?: (?:by|of|for))?(?: a further| another)? ?)$");
    private static final Pattern LAST_WORD = Pattern.compile("(?<word>\\p{L}+)[^\\p{L}]*$");

    private DatedReading() {}

    static @Nullable DueDate read(DueText text, DueContext context) {
        if (text.found().isEmpty()) {
            return null;
        }
        List<@Nullable DueSpan> resolved = resolve(text, context);
        List<DueSpan> spans =
                new ArrayList<>(resolved.stream().filter(Objects::nonNull).toList());
        if (spans.isEmpty()) {
            return unresolved(text, context);
        }
        if (isOnlyAName(text)) {
            return null;
        }
        List<Dated> dates = dates(text, resolved);
        if (!Revision.isOne(text, dates)) {
            List<Dated> own = ownDates(text, dates);
            spans.retainAll(own.stream().map(Dated::span).toList());
        }
        if (Revision.isOne(text, dates)) {
            return new Revision(text, dates).due();
        }
        spans.removeIf(span -> spans.stream().anyMatch(other -> span.contains(other) && !other.contains(span)));
        DueSpan first = spans.get(0);
        if (spans.stream().allMatch(first::contains)) {
            return first.window(text.raw(), List.of());
        }
        return range(spans).window(text.raw(), List.of());
    }

    /** A bare year among words that nobody understood, such as "Local Plan 2041", is no date. */
    private static boolean isOnlyAName(DueText text) {
        return text.found().stream().allMatch(found -> found.expression() instanceof BareYear)
                && !mayStandBeforeAYear(text.folded().substring(0, text.firstStart()));
    }

    private static boolean mayStandBeforeAYear(String before) {
        Matcher word = LAST_WORD.matcher(before);
        return !word.find() || DueWords.BEFORE_YEAR.contains(word.group("word"));
    }

    /**
     * Leaves out dates that only stand beside the due date: "30 June. Update to the September meeting", and numbers that say
     * once more what a date says: "6 months (June 2023)".
     */
    private static List<Dated> ownDates(DueText text, List<Dated> dates) {
        List<Dated> own = dates.stream()
                .filter(date -> !isCount(text, date))
                .filter(date -> date.start() == dates.get(0).start() || !isBeside(text.folded(), dates.get(0), date))
                .toList();
        return own.isEmpty() ? dates : own;
    }

    private static boolean isCount(DueText text, Dated date) {
        return text.found().stream()
                .anyMatch(found -> found.start() == date.start() && found.expression() instanceof Count);
    }

    private static boolean isBeside(String text, Dated first, Dated other) {
        int sentence = Math.max(text.lastIndexOf(". ", other.start()), text.lastIndexOf('(', other.start()));
        return sentence >= first.end() && DueWords.standsIn(DueWords.BESIDE, text, sentence, other.start());
    }

    private static List<Dated> dates(DueText text, List<@Nullable DueSpan> resolved) {
        List<Dated> dates = new ArrayList<>();
        for (int i = 0; i < resolved.size(); i++) {
            DueSpan span = resolved.get(i);
            Found found = text.found().get(i);
            if (span != null && !repeats(text, resolved, i)) {
                dates.add(new Dated(span, found.start(), found.end()));
            }
        }
        return dates;
    }

    /** Of "3 month extension to 30 June" the number only says how far the date moved. */
    private static boolean repeats(DueText text, List<@Nullable DueSpan> resolved, int index) {
        List<Found> found = text.found();
        int from = index == 0 ? 0 : found.get(index - 1).end();
        if (!(found.get(index).expression() instanceof Count)) {
            return false;
        }
        boolean beside = IntStream.range(0, found.size())
                .anyMatch(other ->
                        resolved.get(other) != null && !(found.get(other).expression() instanceof Count));
        String before = text.folded().substring(from, found.get(index).start());
        return beside && !EXTENDED_BY.matcher(before).find();
    }

    private static @Nullable DueDate unresolved(DueText text, DueContext context) {
        boolean isCountedFromAnother = text.found().stream().anyMatch(found -> found.expression() instanceof Count)
                && PLUS.matcher(text.folded()).find();
        if (isCountedFromAnother
                || text.found().stream().anyMatch(found -> found.expression().isOccasion())) {
            return new EventDue(text.raw(), "waits on a meeting or an event that no calendar gives a date");
        }
        return context.raised() == null ? new UndatedDue(text.raw(), DueDateParser.NEEDS_DATE_RAISED) : null;
    }

    /** Dates with a year first; the others then lean on their neighbours, or else on the date raised. */
    private static List<@Nullable DueSpan> resolve(DueText text, DueContext context) {
        Anchor raised = Anchor.raised(context);
        List<Found> found = text.found();
        List<@Nullable DueSpan> spans = new ArrayList<>();
        for (Found one : found) {
            spans.add(
                    one.expression() instanceof Count || !one.expression().namesYear()
                            ? null
                            : one.expression().resolve(raised));
        }
        for (int i = 0; i < found.size(); i++) {
            DueExpression expression = found.get(i).expression();
            if (expression instanceof Count count) {
                spans.set(i, counted(text, found, spans, i, count, raised));
            } else if (!expression.namesYear()) {
                spans.set(i, expression.resolve(anchor(text, spans, i, raised)));
            }
        }
        return spans;
    }

    /** "15 June, extended by 2 months" is counted from the date before it; "extended by 2 months to August" says it twice. */
    private static @Nullable DueSpan counted(
            DueText text, List<Found> found, List<@Nullable DueSpan> spans, int index, Count count, Anchor raised) {
        int from = index == 0 ? 0 : found.get(index - 1).end();
        String before = text.folded().substring(from, found.get(index).start());
        if (!EXTENDED_BY.matcher(before).find()) {
            return count.resolve(raised);
        }
        DueSpan previous = index == 0 ? null : spans.get(index - 1);
        if (index + 1 < found.size() || previous == null) {
            return null;
        }
        return count.onwards(previous).resolve(raised);
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
