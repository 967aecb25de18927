package org.counciltracker.io.holidays;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.Nation;

/** The bank holidays of one nation. What was reckoned once is kept, which nobody can tell from outside. */
final class NationHolidays implements HolidayCalendar {

    private final Nation nation;
    private final ImmutableMap<Integer, ImmutableSortedSet<LocalDate>> published;
    private final Map<Integer, ImmutableSortedSet<LocalDate>> reckoned = new ConcurrentHashMap<>();

    /**
     * Creates a calendar.
     *
     * @param nation the nation
     * @param published the holidays of the years for which a list was given
     */
    NationHolidays(Nation nation, ImmutableMap<Integer, ImmutableSortedSet<LocalDate>> published) {
        this.nation = nation;
        this.published = published;
    }

    @Override
    public Set<LocalDate> in(int year) {
        ImmutableSortedSet<LocalDate> days = published.get(year);
        return days != null ? days : reckoned.computeIfAbsent(year, asked -> Jollyday.holidays(nation, asked));
    }

    @Override
    public String displayName() {
        return "bank holidays of " + nation.displayName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationHolidays holidays
                && nation == holidays.nation
                && published.equals(holidays.published);
    }

    @Override
    public int hashCode() {
        return 31 * nation.toString().hashCode() + published.hashCode();
    }

    /** Returns what these days are, such as {@code the bank holidays of England}, and which years a list was given for. */
    @Override
    public String toString() {
        return "the " + displayName() + (published.isEmpty() ? "" : ", as published for " + published.keySet());
    }
}
