package org.counciltracker.rules.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds signs that nobody sees, or that look like a plain space and are none, as they come with text from documents and web
 * pages. This class has no state; its functions are pure and thread-safe.
 */
public final class InvisibleSigns {

    private InvisibleSigns() {}

    /**
     * Returns whether a sign is one of them.
     *
     * @param codePoint the sign
     * @return true for spaces other than the plain one, for signs without a shape, and for control signs but tab and line ends
     */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            default -> false;
        };
    }

    /**
     * Returns the name of a sign.
     *
     * @param codePoint the sign
     * @return such as {@code a no-break space (U+00A0)}
     */
    public static String name(int codePoint) {
        String name = codePoint == 0xFEFF
                ? "byte order mark"
                : String.valueOf(Character.getName(codePoint)).toLowerCase(Locale.ROOT);
        return "%s %s (%s)".formatted("aeiou".indexOf(name.charAt(0)) < 0 ? "a" : "an", name, number(codePoint));
    }

    /**
     * Returns the names of those in a text.
     *
     * @param text the text
     * @return such as {@code a no-break space (U+00A0), a zero width space (U+200B)}, each once, or empty where there is none
     */
    public static Optional<String> in(String text) {
        String names = text.codePoints()
                .filter(InvisibleSigns::is)
                .distinct()
                .mapToObj(InvisibleSigns::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** Returns a message in which they can be seen, with their names behind it. */
    static String shown(String message) {
        Optional<String> names = in(message);
        if (names.isEmpty()) {
            return message;
        }
        String seen = message.codePoints()
                .mapToObj(sign -> is(sign) ? "[" + number(sign) + "]" : Character.toString(sign))
                .collect(Collectors.joining());
        return "%s Here stands %s, which cannot be seen. Delete it, or type a plain space."
                .formatted(seen, names.get());
    }

    private static String number(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
