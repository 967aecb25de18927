package org.counciltracker.io.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes what a text says while it stays a text: its lines change places, and its values become extreme ones.
 *
 * <p>Bytes are taken for letters one by one, so that none is lost. This class has no state and is thread-safe.
 */
final class TextMutations {

    /** What counts, measures and names in a file may be set to by those who mean harm. */
    private static final List<String> EXTREMES = List.of(
            "",
            "0",
            "-1",
            "1",
            "65536",
            "16777217",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999999",
            "1E308",
            "1e-308",
            "0.00000001",
            "NaN",
            "Infinity",
            "XFD1048576",
            "A1:XFD1048576",
            "#",
            "#REF!",
            "FFFFFFFF",
            "%s%n%",
            "\\",
            "$1",
            "\u00C4\u00B0",
            "true",
            "null",
            "31/02/2024",
            "2024-99-99");

    private static final List<String> NUMBERS = EXTREMES.stream()
            .filter(extreme -> extreme.matches("-?\\d[\\d.]*(?:[eE]-?\\d+)?"))
            .toList();

    private static final Pattern VALUE =
            Pattern.compile("\"[^\"\\n]{0,300}+\"|'[^'\\n]{0,40}+'|-?\\d++(?:\\.\\d++)?|\\b(?:true|false|null)\\b");
    private static final List<String> MARKS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\n",
            "\r",
            "\f",
            " ",
            "\u00A0",
            "[",
            "{",
            "}",
            "-",
            "--------",
            "\0",
            "\u00FF\u00FE");
    private static final int MOST_TIMES = 3000;

    private TextMutations() {}

    /** Sets one to six values to extreme ones, or to another value of the same text. */
    static byte[] values(byte[] bytes, Random random) {
        String text = text(bytes);
        int changes = 1 + random.nextInt(1 + random.nextInt(6));
        for (int i = 0; i < changes; i++) {
            List<MatchResult> values = VALUE.matcher(text).results().toList();
            if (values.isEmpty()) {
                break;
            }
            MatchResult value = any(values, random);
            text = text.substring(0, value.start())
                    + other(value.group(), any(values, random).group(), random)
                    + text.substring(value.end());
        }
        return bytes(text);
    }

    /** Returns what is mostly of the same kind, so that what follows is read as well. */
    private static String other(String value, String another, Random random) {
        if (random.nextInt(4) == 0) {
            return another;
        }
        if (random.nextInt(6) == 0) {
            return extreme(random);
        }
        if (value.startsWith("\"")) {
            return '"' + extreme(random).replace("\"", "").replace("\\", "") + '"';
        }
        return any(NUMBERS, random);
    }

    /** Lets lines vanish, stand twice or a thousand times, change places or run together, and marks stand where none belong. */
    static byte[] lines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(List.of(text(bytes).split("(?<=\n)", -1)));
        int changes = 1 + random.nextInt(1 + random.nextInt(5));
        for (int i = 0; i < changes && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int within = random.nextInt(line.length() + 1);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.addAll(at, Collections.nCopies(times(line, random), line));
                case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 4 -> lines.set(at, line.stripTrailing());
                case 5 -> lines.set(at, line.substring(0, within) + any(MARKS, random) + line.substring(within));
                default -> lines.set(at, line.stripTrailing().repeat(times(line, random)));
            }
        }
        return bytes(String.join("", lines));
    }

    private static int times(String line, Random random) {
        return Math.min(1 << random.nextInt(12), Math.min(MOST_TIMES, 400_000 / (line.length() + 1)));
    }

    static String extreme(Random random) {
        return any(EXTREMES, random);
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
