package org.counciltracker.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.UpdateHeads.Head;
import org.counciltracker.parse.YearlessHeads.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells the years that the heads of updates lack: by the heads beside them, since updates go forward or backward in order; where none
 * has a year, by the edition, which is later than all; else by the date raised, which is earlier than all.
 */
final class UpdateYears {

    /** A month alone this far back may as well be the one to come. */
    private static final int MONTHS_CERTAIN = 9;

    /** An item that is older mostly left the tracker. */
    private static final int YEARS_IN_A_TRACKER = 6;

    private static final int CENTURY = 2000;
    private static final long IMPOSSIBLE = 100_000;

    private final UpdateContext context;
    private final List<Slot> slots = new ArrayList<>();

    private UpdateYears(UpdateContext context) {
        this.context = context;
    }

    /** A head with its day, or one that lacks the year. */
    private record Slot(
            @Nullable Head dated,
            @Nullable Found yearless,
            @Nullable LocalDate known) {

        int start() {
            return dated != null ? dated.start() : yearless == null ? 0 : yearless.start();
        }
    }

    /** Returns all heads in order, those left out whose year nothing tells. */
    static List<Head> complete(List<Head> dated, List<Found> yearless, UpdateContext context) {
        return new UpdateYears(context).heads(dated, yearless);
    }

    private List<Head> heads(List<Head> dated, List<Found> yearless) {
        for (Head head : dated) {
            slots.add(new Slot(
                    head,
                    null,
                    head.dates().stream()
                            .map(PartialDate::first)
                            .max(Comparator.naturalOrder())
                            .orElse(null)));
        }
        yearless.stream().map(this::asDay).forEach(found -> slots.add(new Slot(null, found, written(found.date()))));
        slots.sort(Comparator.comparingInt(Slot::start));
        LocalDate[] days = days();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            Head head = head(slots.get(i), certain(slots.get(i), days[i]));
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }

    private static @Nullable Head head(Slot slot, @Nullable LocalDate day) {
        Found found = slot.yearless();
        if (found == null || day == null) {
            return slot.dated();
        }
        PartialDate date = found.date().date(day);
        return new Head(
                date == null ? List.of() : List.of(date),
                found.start(),
                found.end(),
                found.date().period(day));
    }

    /** "Oct 24" is the October of 2024 where that lies between the date raised and the edition, and else a day. */
    private Found asDay(Found found) {
        YearlessDate date = found.date();
        LocalDate first = date.quarter() > 0 ? null : written(date);
        Integer day = date.written();
        LocalDate edition = context.edition();
        boolean old = first != null && edition != null && first.isBefore(edition.minusYears(YEARS_IN_A_TRACKER));
        boolean fits = first == null || !old && !isOutside(date, first);
        if (fits || day == null || day > date.month().minLength()) {
            return found;
        }
        return new Found(
                new YearlessDate(date.start(), date.end(), date.month(), day, 0, null), found.start(), found.end());
    }

    private @Nullable LocalDate written(YearlessDate date) {
        Integer written = date.written();
        FinancialYear year = context.year();
        if (date.quarter() > 0 && (written != null || year != null)) {
            int from = written != null ? CENTURY + written : year == null ? CENTURY : year.startYear();
            LocalDate first = new FinancialYear(from).quarter(date.quarter());
            return written == null && isOutside(date, first) ? null : first;
        }
        return written == null ? null : date.first(CENTURY + written);
    }

    /** Returns whether a day is later than the edition, or what begins then is over before the item was raised. */
    private boolean isOutside(YearlessDate date, LocalDate first) {
        LocalDate edition = context.edition();
        PartialDate raised = context.raised();
        return edition != null && first.isAfter(edition)
                || raised != null && date.last(first).isBefore(raised.first());
    }

    /** Returns a day that was told for a head, or null where it can't be meant or another may be meant as well. */
    private @Nullable LocalDate certain(Slot slot, @Nullable LocalDate day) {
        Found found = slot.yearless();
        LocalDate edition = context.edition();
        if (found == null || day == null || slot.known() != null) {
            return day;
        }
        LocalDate first = edition != null && day.isAfter(edition) ? found.date().before(edition) : day;
        boolean alone = slots.size() == 1 && !found.date().isDay();
        boolean maybeToCome = alone && edition != null && first.isBefore(edition.minusMonths(MONTHS_CERTAIN));
        return maybeToCome || isOutside(found.date(), first) ? null : first;
    }

    private LocalDate[] days() {
        LocalDate[] forward = inOrder(slots);
        List<Slot> reversed = new ArrayList<>(slots);
        Collections.reverse(reversed);
        LocalDate[] backward = inOrder(reversed);
        Collections.reverse(Arrays.asList(backward));
        return span(backward) < span(forward) ? backward : forward;
    }

    /** Returns the days where each head is no earlier than the one before it; nulls where that can't be, or isn't known. */
    private LocalDate[] inOrder(List<Slot> order) {
        LocalDate[] days = order.stream().map(Slot::known).toArray(LocalDate[]::new);
        int firstKnown = 0;
        while (firstKnown < days.length && days[firstKnown] == null) {
            firstKnown++;
        }
        LocalDate limit = firstKnown < days.length ? days[firstKnown] : context.edition();
        if (limit != null) {
            for (int i = Math.min(firstKnown, days.length) - 1; i >= 0; i--) {
                days[i] = yearless(order.get(i)).before(limit);
                limit = days[i];
            }
        } else if (context.raised() != null) {
            limit = context.raised().first();
            firstKnown = -1;
        }
        for (int i = firstKnown + 1; i < days.length && limit != null; i++) {
            LocalDate known = order.get(i).known();
            LocalDate from = i == 0 || days[i - 1] == null ? limit : days[i - 1];
            days[i] = known != null ? known : yearless(order.get(i)).after(from);
        }
        return days;
    }

    private static YearlessDate yearless(Slot slot) {
        Found found = slot.yearless();
        if (found == null) {
            throw new IllegalStateException("slot must lack its year.");
        }
        return found.date();
    }

    /** Returns how many days lie between the first and the last, with a penalty for what can't be. */
    private long span(LocalDate[] days) {
        LocalDate edition = context.edition();
        long span = 0;
        for (int i = 0; i < days.length; i++) {
            LocalDate day = days[i];
            if (day == null) {
                continue;
            }
            if (i > 0 && days[i - 1] != null) {
                span += Math.abs(days[i - 1].toEpochDay() - day.toEpochDay());
            }
            span += edition != null && day.isAfter(edition) ? IMPOSSIBLE : 0;
        }
        return span;
    }
}
