package org.counciltracker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.io.holidays.BankHolidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The date that trackers are judged at, the meetings around it, and the law and holidays of the place. */
final class AsOfOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Judge as of this day, such as 2022-11-21. Default: today.")
    private @Nullable LocalDate date;

    @Option(
            names = "--meetings",
            paramLabel = "DATES-OR-FILE",
            description = "The body's meetings: days with commas between, or a file of one day a line.")
    private @Nullable String meetings;

    @Option(
            names = "--nation",
            paramLabel = "NATION",
            converter = Choices.OfNation.class,
            description = "Reckon with the law and the bank holidays of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Nation nation;

    @Option(
            names = "--bank-holidays",
            paramLabel = "FILE",
            description = "With --nation: the government's list of bank holidays, www.gov.uk/bank-holidays.json, for"
                    + " days that were proclaimed of late.")
    private @Nullable Path bankHolidays;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Returns the files that these options name, or may name. */
    List<Path> files() {
        return Stream.of(bankHolidays, meetings == null ? null : Meetings.file(meetings))
                .filter(Objects::nonNull)
                .toList();
    }

    AsOf asOf(Surroundings surroundings) {
        AsOf asOf = AsOf.on(date == null ? surroundings.today() : date).withMeetings(calendar(surroundings));
        if (nation != null) {
            return asOf.withNation(nation).withWorkingDays(workingDays(nation, surroundings));
        }
        if (bankHolidays != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bank-holidays needs --nation too, with one of: %s.".formatted(Choices.of(Nation.values())));
        }
        return asOf;
    }

    private MeetingCalendar calendar(Surroundings surroundings) {
        if (meetings == null) {
            return MeetingCalendar.NONE;
        }
        try {
            return Meetings.parse(meetings, surroundings.folder());
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--meetings: " + e.getMessage());
        }
    }

    private WorkingDays workingDays(Nation of, Surroundings surroundings) {
        if (bankHolidays == null) {
            return BankHolidays.of(of);
        }
        try {
            return BankHolidays.fromFile(surroundings.folder().resolve(bankHolidays), of);
        } catch (TrackerReadException e) {
            throw Failure.unreadable(e.getMessage());
        }
    }
}
