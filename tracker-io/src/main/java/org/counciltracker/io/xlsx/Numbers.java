package org.counciltracker.io.xlsx;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads the numbers of attributes and values, which a damaged file may have anything for. */
final class Numbers {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?");

    private Numbers() {}

    static int whole(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static OptionalDouble decimal(String text) {
        String bare = text.strip();
        if (bare.length() > 400 || !DECIMAL.matcher(bare).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(bare);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
