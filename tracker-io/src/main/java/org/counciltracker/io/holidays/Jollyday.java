package org.counciltracker.io.holidays;

import com.google.common.collect.ImmutableSortedSet;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import org.counciltracker.calendar.Nation;

/** The one place that speaks to jollyday, which may be missing. */
final class Jollyday {

    private static final String CORE = "de/focus_shift/jollyday/core/HolidayManager.class";
    private static final String BINDING =
            "META-INF/services/de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService";

    private Jollyday() {}

    /**
     * Looks for jollyday without loading any of it, which would take longer than everything else that a short run does.
     *
     * @throws IllegalStateException if it is missing
     */
    static void require() {
        ClassLoader loader = Jollyday.class.getClassLoader();
        if (loader.getResource(CORE) == null || loader.getResource(BINDING) == null) {
            throw new IllegalStateException(
                    "Bank holidays need the library jollyday, which is not on the class path. Add the dependency de.focus-shift:jollyday-jaxb.");
        }
    }

    /** Returns the bank holidays of a year, each on the day that is free. One thread at a time: jollyday promises nothing. */
    static synchronized ImmutableSortedSet<LocalDate> holidays(Nation nation, int year) {
        require();
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region(nation)).stream()
                .map(Holiday::getDate)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static String region(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
