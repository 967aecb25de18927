package org.counciltracker.cli;

import java.util.Arrays;
import org.counciltracker.io.table.Limit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A limit that the user sets.
 *
 * @param limit of what
 * @param most how much there may be, at least 1
 */
record RaisedLimit(Limit limit, long most) {

    /** Reads {@code cells=5000000}. */
    static final class Converter implements ITypeConverter<RaisedLimit> {
        @Override
        public RaisedLimit convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new TypeConversionException("\"%s\" is not a limit such as cells=5000000.".formatted(value));
            }
            String name = value.substring(0, equals).strip();
            Limit limit = Arrays.stream(Limit.values())
                    .filter(choice -> choice.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(Choices.refusal(name, Limit.values())));
            return new RaisedLimit(limit, most(value.substring(equals + 1).strip()));
        }

        private static long most(String number) {
            try {
                long most = Long.parseLong(number.replace("_", ""));
                if (most >= 1) {
                    return most;
                }
            } catch (NumberFormatException e) {
                // Told below, as a number that is too small is.
            }
            throw new TypeConversionException("\"%s\" is not a whole number from 1.".formatted(number));
        }
    }
}
