package org.counciltracker.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.holidays.BankHolidays;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;

/** Reckons by when replies are needed with the days on which a council is closed. */
public final class CustomCalendar {

    private CustomCalendar() {}

    /** A council's closure from Christmas Eve to New Year's Eve. A record has the equality that calendars need. */
    private record ChristmasClosure() implements HolidayCalendar {

        // Asked for one year at a time; a closure into January would give that January's days too.
        @Override
        public Set<LocalDate> in(int year) {
            return LocalDate.of(year, Month.DECEMBER, 24)
                    .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                    .collect(Collectors.toSet());
        }

        @Override
        public String displayName() {
            return "Christmas closure of the council";
        }
    }

    /**
     * Prints the last day for replies by three calendars.
     *
     * @param args the file, the nation, the day to judge at, and the days on which the body meets
     */
    public static void main(String[] args) {
        Tracker tracker = TrackerFiles.read(Path.of(args[0])).tracker();
        Nation nation = Nation.parse(args[1]);
        AsOf asOf = AsOf.on(LocalDate.parse(args[2]))
                .withMeetings(MeetingCalendar.of(
                        Arrays.stream(args).skip(3).map(LocalDate::parse).toList()));

        AsOf inNation = asOf.withNation(nation).withWorkingDays(BankHolidays.of(nation));
        WorkingDays own = inNation.workingDays().alsoWithout(new ChristmasClosure());
        print("Weekdays", tracker, asOf);
        print("Bank holidays", tracker, inNation);
        print("Closure", tracker, inNation.withWorkingDays(own));
    }

    private static void print(String calendar, Tracker tracker, AsOf asOf) {
        RulesEngine.standard().assess(tracker, asOf).chasingLists().stream()
                .limit(1)
                .forEach(list -> System.out.println(calendar + ": " + list.respondBy() + "\n  " + list.basis()));
    }
}
