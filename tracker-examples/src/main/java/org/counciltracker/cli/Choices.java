package org.counciltracker.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.counciltracker.calendar.Nation;
import org.counciltracker.rules.RowInForce;
import org.counciltracker.text.NearestNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value that is one of few. */
final class Choices {

    private Choices() {}

    private static <E extends Enum<E>> E parse(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(refusal(value, type.getEnumConstants())));
    }

    /** Returns what to say of a value that is none of the choices. */
    static String refusal(String value, Enum<?>... choices) {
        return "\"%s\" is not one of: %s.%s".formatted(value, of(choices), maybe(value, choices));
    }

    private static String maybe(String value, Enum<?>... choices) {
        return NearestNames.near(
                        value, Arrays.stream(choices).map(Object::toString).toList())
                .stream()
                .findFirst()
                .map(" Maybe %s."::formatted)
                .orElse("");
    }

    /** Returns the choices for a message: {@code table, json}. */
    static String of(Enum<?>... choices) {
        return Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Reads a {@link Format}. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return parse(Format.class, value);
        }
    }

    /** Reads a {@link ChaseFormat}. */
    static final class OfChaseFormat implements ITypeConverter<ChaseFormat> {
        @Override
        public ChaseFormat convert(String value) {
            return parse(ChaseFormat.class, value);
        }
    }

    /** Reads a {@link ReportFormat}. */
    static final class OfReportFormat implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return parse(ReportFormat.class, value);
        }
    }

    /** Reads a {@link FailOn}. */
    static final class OfFailOn implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            return parse(FailOn.class, value);
        }
    }

    /** Reads the name of a table of a pack. */
    static final class OfTable implements ITypeConverter<RowInForce.Table> {
        @Override
        public RowInForce.Table convert(String value) {
            return parse(RowInForce.Table.class, value);
        }
    }

    /** Reads a {@link Nation}. */
    static final class OfNation implements ITypeConverter<Nation> {
        @Override
        public Nation convert(String value) {
            return parse(Nation.class, value);
        }
    }
}
