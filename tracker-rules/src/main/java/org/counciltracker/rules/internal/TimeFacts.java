package org.counciltracker.rules.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Occurrences;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.due.RecurrenceWords;
import org.counciltracker.rules.fact.Due;
import org.counciltracker.rules.fact.News;
import org.counciltracker.rules.fact.Occurrence;
import org.jspecify.annotations.Nullable;

/** Makes the facts that count days and meetings up to the as-of date. */
final class TimeFacts {

    private final AsOf asOf;
    private final int earlyDays;

    TimeFacts(AsOf asOf, Thresholds thresholds) {
        this.asOf = asOf;
        this.earlyDays = thresholds.get("recurring.early.days");
    }

    /** Returns the due date of an item and, where it recurs, which occurrence counts; nothing where its tracker has no such cell. */
    List<Object> due(TrackerItem item, @Nullable LocalDate lastNews) {
        DueDate due = item.due();
        if (due == null) {
            return List.of();
        }
        InheritedCell above = item.details().inherited().due();
        Quote words = new Quote(EvidenceField.DUE, null, 0, due.text().length(), due.text())
                .withSource(above == null ? null : new Quote.Source(above.reference(), above.text()));
        Optional<Occurrence> occurrence =
                due instanceof RecurringDue recurring ? occurrence(item, recurring, words, lastNews) : Optional.empty();
        var facts = new ArrayList<Object>();
        occurrence.ifPresent(facts::add);
        facts.add(due(
                item,
                due,
                words,
                occurrence
                        .filter(Occurrence::dated)
                        .map(Occurrence::latest)
                        .orElseGet(() -> lastDay(due, words, lastNews))));
        return facts;
    }

    private Due due(TrackerItem item, DueDate due, Quote words, @Nullable LocalDate last) {
        int late = last == null ? 0 : (int) DAYS.between(last, asOf.date());
        PartialDate raised = item.meeting();
        boolean beforeRaised = raised != null && last != null && last.isBefore(raised.first());
        return new Due(item.key(), last != null, late, -late, beforeRaised, due, words, last);
    }

    /** Returns the occurrence that counts, where the words tell when it comes round. */
    private Optional<Occurrence> occurrence(
            TrackerItem item, RecurringDue due, Quote words, @Nullable LocalDate lastNews) {
        return RecurrenceWords.every(words.words())
                .flatMap(every -> occurrences(item, due, every))
                .map(occurrences -> {
                    int number = occurrences.next(lastNews, earlyDays);
                    return new Occurrence(
                            item.key(),
                            number,
                            occurrences.earliest(number),
                            occurrences.latest(number),
                            occurrences.passed(number, asOf.date()),
                            due.firstEarliest() != null,
                            words);
                });
    }

    private static Optional<Occurrences> occurrences(TrackerItem item, RecurringDue due, Period every) {
        if (due.firstEarliest() != null && due.firstLatest() != null) {
            return Optional.of(new Occurrences(due.firstEarliest(), due.firstLatest(), every));
        }
        PartialDate raised = item.meeting();
        return raised == null ? Optional.empty() : Occurrences.after(raised.last(), every);
    }

    /**
     * Returns the day after which an item is late, or null. What recurs, and nobody can say how often, is late by its first
     * occurrence until there is news of that.
     */
    private static @Nullable LocalDate lastDay(DueDate due, Quote words, @Nullable LocalDate lastNews) {
        if (due instanceof DueWindow window) {
            return window.latest();
        }
        if (due instanceof RecurringDue recurring
                && recurring.firstEarliest() != null
                && RecurrenceWords.every(words.words()).isEmpty()) {
            boolean occurred = lastNews != null && !lastNews.isBefore(recurring.firstEarliest());
            return occurred ? null : recurring.firstLatest();
        }
        return null;
    }

    /** Returns how long there has been no news of an item, or empty where nothing about it is dated. */
    Optional<News> news(TrackerItem item, @Nullable LocalDate lastNews) {
        return (lastNews == null ? raised(item) : Optional.of(lastNews)).map(day -> newsSince(day, item));
    }

    private News newsSince(LocalDate day, TrackerItem item) {
        MeetingCalendar meetings = asOf.meetings();
        return new News(
                item.key(),
                (int) Math.max(0, DAYS.between(day, asOf.date())),
                meetings.isKnown(),
                meetings.isKnown() && !meetings.dates().get(0).isAfter(day),
                meetings.countBetween(day, asOf.date()),
                meetings.lastOnOrBefore(asOf.date()).filter(day::isBefore).orElse(null));
    }

    /**
     * Returns the day an item was raised: of a month the meeting in it where the calendar has one, otherwise its last day,
     * so that nothing is called stale before it is for sure.
     */
    private Optional<LocalDate> raised(TrackerItem item) {
        PartialDate raised = item.meeting();
        if (raised == null) {
            return Optional.empty();
        }
        List<LocalDate> meetings = raised.day() == null ? asOf.meetings().in(raised.month()) : List.of();
        return Optional.of(meetings.isEmpty() ? raised.last() : meetings.get(meetings.size() - 1));
    }
}
