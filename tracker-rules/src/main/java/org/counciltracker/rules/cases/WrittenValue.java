package org.counciltracker.rules.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counciltracker.model.PartialDate;
import org.counciltracker.rules.pack.Choices;

/** Reads names and dates as people write them, and says what they could have written. */
final class WrittenValue {

    private WrittenValue() {}

    /** Returns a constant by its name, in capitals or not, with spaces or hyphens or not. */
    static <E extends Enum<E>> E of(Class<E> type, String what, String written) {
        String name = name(written);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s (%s) must be %s.".formatted(what, written, Choices.oneOf(name, names(type)))));
    }

    static String name(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    static LocalDate date(String what, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a date such as 2024-09-01.".formatted(what, written), e);
        }
    }

    static PartialDate partial(String what, String written) {
        try {
            return PartialDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a date or a month, such as 2024-09-01 or 2024-09.".formatted(what, written), e);
        }
    }

    static int number(String what, String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s (%s) must be a whole number.".formatted(what, written), e);
        }
    }

    static boolean truth(String what, String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("%s (%s) must be true or false.".formatted(what, written));
        };
    }
}
