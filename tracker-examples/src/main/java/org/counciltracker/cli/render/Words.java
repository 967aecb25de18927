package org.counciltracker.cli.render;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values in words. */
final class Words {

    private Words() {}

    /** Returns the name of a value as people write it: {@code no progress reported}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a day as council papers write it: {@code 3 February 2023}. */
    static String of(LocalDate day) {
        String month = day.getMonth().name();
        return "%s %s%s %s"
                .formatted(
                        day.getDayOfMonth(),
                        month.charAt(0),
                        month.substring(1).toLowerCase(Locale.ROOT),
                        day.getYear());
    }

    /** Returns a number with what it counts: {@code 1 day}, {@code 2 days}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Returns the counts that aren't zero: {@code 2 in progress, 1 closed}. */
    static String counts(Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
