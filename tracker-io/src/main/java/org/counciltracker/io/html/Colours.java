package org.counciltracker.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Fills;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Reads colours as style sheets write them: names, hexadecimal digits, {@code rgb(…)} and {@code hsl(…)}. */
final class Colours {

    private static final Pattern HEX = Pattern.compile("#?+(\\p{XDigit}{3,8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]{1,80})\\)");
    private static final Pattern PARTS = Pattern.compile("[\\s,/]+");
    private static final Map<String, Integer> NAMES = names();

    private Colours() {}

    /**
     * Returns the fill that a value of {@code background} asks for.
     *
     * @param value one or several words, of which the first colour counts
     * @return the shading; null for none, for white and for what is all but transparent
     */
    static @Nullable Shading fill(String value) {
        OptionalInt rgb = first(value);
        return rgb.isPresent() ? Fills.of(rgb.getAsInt()) : null;
    }

    private static OptionalInt first(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        Matcher function = FUNCTION.matcher(lower);
        if (function.find()) {
            return function(function.group(1), PARTS.split(function.group(2).strip()));
        }
        for (String word : lower.split("\\s+", 20)) {
            Integer named = NAMES.get(word);
            OptionalInt rgb = named == null ? hex(word) : OptionalInt.of(named);
            if (rgb.isPresent()) {
                return rgb;
            }
        }
        return OptionalInt.empty();
    }

    /** The attribute {@code bgcolor} may leave out the {@code #}; six digits can't be anything else then. */
    private static OptionalInt hex(String word) {
        Matcher matcher = HEX.matcher(word);
        if (!matcher.matches() || (word.charAt(0) != '#' && word.length() != 6)) {
            return OptionalInt.empty();
        }
        String digits = matcher.group(1);
        if (digits.length() == 3 || digits.length() == 4) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        if (digits.length() != 6 && digits.length() != 8) {
            return OptionalInt.empty();
        }
        double alpha = digits.length() == 8 ? Integer.parseInt(digits.substring(6), 16) / 255.0 : 1;
        int rgb = Integer.parseInt(digits.substring(0, 6), 16);
        return onWhite(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
    }

    private static OptionalInt function(String name, String[] parts) {
        if (parts.length < 3) {
            return OptionalInt.empty();
        }
        try {
            double alpha = parts.length > 3 ? number(parts[3], 1) : 1;
            if (name.equals("rgb")) {
                return onWhite(number(parts[0], 255), number(parts[1], 255), number(parts[2], 255), alpha);
            }
            return ofHue(number(parts[0].replace("deg", ""), 360), number(parts[1], 1), number(parts[2], 1), alpha);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static double number(String text, double whole) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * whole
                : Double.parseDouble(text);
    }

    private static OptionalInt ofHue(double hue, double saturation, double lightness, double alpha) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        double[] primaries = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = ((new int[] {0, 8, 4}[i] + hue / 30) % 12 + 12) % 12;
            primaries[i] = 255 * (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }
        return onWhite(primaries[0], primaries[1], primaries[2], alpha);
    }

    /** Returns the colour as it looks on paper, or none where nothing of it is left. */
    private static OptionalInt onWhite(double red, double green, double blue, double alpha) {
        double share = Math.max(0, Math.min(1, alpha));
        return share == 0
                ? OptionalInt.empty()
                : OptionalInt.of(primary(red, share) << 16 | primary(green, share) << 8 | primary(blue, share));
    }

    private static int primary(double value, double share) {
        double mixed = value * share + 255 * (1 - share);
        return (int) Math.max(0, Math.min(255, Math.round(mixed)));
    }

    private static Map<String, Integer> names() {
        try (InputStream in = Objects.requireNonNull(Colours.class.getResourceAsStream("colours.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Integer.parseInt(line[1], 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The names of colours can't be read.", e);
        }
    }
}
