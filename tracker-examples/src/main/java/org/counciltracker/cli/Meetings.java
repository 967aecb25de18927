package org.counciltracker.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.calendar.MeetingCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** Reads the meetings of a body from the words of an option, or from the file that they name. */
final class Meetings {

    private static final Pattern DATES = Pattern.compile("[\\d\\s,-]*\\d[\\d\\s,-]*");

    private static final Splitter BETWEEN =
            Splitter.on(CharMatcher.anyOf(", \t")).omitEmptyStrings();

    private Meetings() {}

    /**
     * Returns the meetings.
     *
     * @throws TypeConversionException if the words are days, but one of them is none
     * @throws Failure if the words name a file that can't be read
     */
    static MeetingCalendar parse(String datesOrFile, Path folder) {
        Path file = file(datesOrFile);
        return file == null ? ofDates(datesOrFile) : ofFile(folder.resolve(file));
    }

    /** Returns the file that the words name, or null where they are days. */
    static @Nullable Path file(String datesOrFile) {
        return DATES.matcher(datesOrFile).matches() ? null : Path.of(datesOrFile);
    }

    private static MeetingCalendar ofDates(String dates) {
        List<LocalDate> meetings = new ArrayList<>();
        for (String date : BETWEEN.split(dates)) {
            meetings.add(DateConverter.parse(date));
        }
        return MeetingCalendar.of(meetings);
    }

    private static MeetingCalendar ofFile(Path file) {
        List<LocalDate> meetings = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String date = line.replace("\uFEFF", "").replaceFirst("#.*", "").strip();
            if (!date.isEmpty()) {
                meetings.add(date(date, "%s, line %s".formatted(file, number)));
            }
        }
        if (meetings.isEmpty()) {
            throw Failure.unreadable(
                    "%s: holds no meetings. Write one day a line, such as 2022-11-21.".formatted(file));
        }
        return MeetingCalendar.of(meetings);
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            throw Failure.unreadable(
                    "%s: there is no such file. Give days with commas between, or a file of one day a line."
                            .formatted(file));
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.unreadable(
                    "%s: cannot be read as a file of meetings. Give days with commas between, or a file of one day a line."
                            .formatted(file));
        }
    }

    private static LocalDate date(String text, String place) {
        try {
            return DateConverter.parse(text);
        } catch (TypeConversionException e) {
            throw Failure.unreadable("%s: %s".formatted(place, e.getMessage()));
        }
    }
}
