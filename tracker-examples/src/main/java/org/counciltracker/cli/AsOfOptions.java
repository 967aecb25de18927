package org.counciltracker.cli;

import java.time.LocalDate;
import org.counciltracker.calendar.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The date that trackers are judged at, and the meetings around it. */
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

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    AsOf asOf(Surroundings surroundings) {
        AsOf asOf = AsOf.on(date == null ? surroundings.today() : date);
        if (meetings == null) {
            return asOf;
        }
        try {
            return asOf.withMeetings(Meetings.parse(meetings, surroundings.folder()));
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--meetings: " + e.getMessage());
        }
    }
}
