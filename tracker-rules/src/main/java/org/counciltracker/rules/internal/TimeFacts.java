package org.counciltracker.rules.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.Due;
import org.counciltracker.rules.fact.News;
import org.jspecify.annotations.Nullable;

/** Makes the facts that count days and meetings up to the as-of date. */
final class TimeFacts {

    private final AsOf asOf;

    TimeFacts(AsOf asOf) {
        this.asOf = asOf;
    }

    /** Returns the due date of an item, or empty where its tracker has no such cell. */
    Optional<Due> due(TrackerItem item, @Nullable LocalDate lastNews) {
        DueDate due = item.due();
        if (due == null) {
            return Optional.empty();
        }
        Optional<LocalDate> last = lastDay(due, lastNews);
        int late = last.map(day -> (int) DAYS.between(day, asOf.date())).orElse(0);
        PartialDate raised = item.meeting();
        boolean beforeRaised = raised != null
                && last.filter(day -> day.isBefore(raised.first())).isPresent();
        InheritedCell above = item.details().inherited().due();
        Quote words = new Quote(EvidenceField.DUE, null, 0, due.text().length(), due.text())
                .withSource(above == null ? null : new Quote.Source(above.reference(), above.text()));
        return Optional.of(
                new Due(item.key(), last.isPresent(), late, -late, beforeRaised, due, words, last.orElse(null)));
    }

    /**
     * Returns the day after which an item is late. What recurs is late by its first occurrence, until there is news of one:
     * which occurrence a later date speaks of, the words alone don't tell.
     */
    private static Optional<LocalDate> lastDay(DueDate due, @Nullable LocalDate lastNews) {
        if (due instanceof DueWindow window) {
            return Optional.of(window.latest());
        }
        if (due instanceof RecurringDue recurring && recurring.firstEarliest() != null) {
            boolean occurred = lastNews != null && !lastNews.isBefore(recurring.firstEarliest());
            return occurred ? Optional.empty() : Optional.ofNullable(recurring.firstLatest());
        }
        return Optional.empty();
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
