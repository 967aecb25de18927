package org.counciltracker.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day of an option. */
final class DateConverter implements ITypeConverter<LocalDate> {

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 9999;

    @Override
    public LocalDate convert(String value) {
        return parse(value);
    }

    static LocalDate parse(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
                throw new TypeConversionException(
                        "\"%s\" lies outside the years %s to %s.".formatted(value, EARLIEST_YEAR, LATEST_YEAR));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"%s\" is not a day such as 2022-11-21.".formatted(value));
        }
    }
}
