package org.counciltracker.io.holidays;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.io.TrackerReadException;

/**
 * The working days of a nation: weekdays without its bank holidays.
 *
 * <p>The holidays of each year are reckoned by the library jollyday when they are first asked for, so that any date
 * works. Jollyday is an optional dependency. It can't know of days that are proclaimed after its release: for these,
 * give the government's list as a file. All methods are thread-safe.
 *
 * <pre>{@code
 * AsOf asOf = AsOf.on(day).withNation(Nation.WALES).withWorkingDays(BankHolidays.of(Nation.WALES));
 * }</pre>
 */
public final class BankHolidays {

    private BankHolidays() {}

    /**
     * Returns the working days of a nation.
     *
     * @param nation the nation
     * @return weekdays without its bank holidays; equal for the same nation
     * @throws IllegalStateException if jollyday is not on the class path
     */
    public static WorkingDays of(Nation nation) {
        Jollyday.require();
        return WorkingDays.WEEKDAYS.without(new NationHolidays(nation, ImmutableMap.of()));
    }

    /**
     * Returns the working days of a nation, where a file corrects the holidays of the years that it covers.
     *
     * <p>The file has the format of {@code bank-holidays.json} as the government of the United Kingdom publishes it. It
     * covers a year if it has holidays in it. Jollyday is asked for the other years only.
     *
     * @param file the file
     * @param nation the nation
     * @return weekdays without its bank holidays
     * @throws TrackerReadException if the file cannot be read, or has not all holidays of a year
     */
    public static WorkingDays fromFile(Path file, Nation nation) {
        return WorkingDays.WEEKDAYS.without(new NationHolidays(nation, BankHolidayFile.read(file, nation)));
    }
}
