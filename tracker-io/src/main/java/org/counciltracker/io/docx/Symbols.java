package org.counciltracker.io.docx;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What letters of symbol fonts show, in characters of any font; read from {@code symbols.csv}. */
final class Symbols {

    /** Word moves the letters of symbol fonts into Unicode's private area. */
    private static final int PRIVATE = 0xF000;

    private static final Symbols STANDARD = load();

    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> fonts = new HashSet<>();

    private Symbols() {}

    /** Returns whether the letters of a font are no letters. */
    static boolean isSymbolFont(String font) {
        return STANDARD.fonts.contains(font.toLowerCase(Locale.ROOT));
    }

    /** Returns what a letter of a font shows, or empty where that isn't known. */
    static Optional<String> find(String font, int code) {
        int bare = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
        return Optional.ofNullable(STANDARD.shown.get(key(font, bare)));
    }

    /** Returns a text in a font, with what its letters show where that is known. */
    static String shown(String font, String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(code -> find(font, code).ifPresentOrElse(out::append, () -> out.appendCodePoint(code)));
        return out.toString();
    }

    private static String key(String font, int code) {
        return font.toLowerCase(Locale.ROOT) + "/" + Integer.toHexString(code);
    }

    private static Symbols load() {
        Symbols symbols = new Symbols();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(Symbols.class, "symbols.csv"), StandardCharsets.UTF_8)) {
                String[] cells = line.split(",", 3);
                if (!line.startsWith("#") && cells.length == 3 && !cells[1].equals("code")) {
                    symbols.fonts.add(cells[0].toLowerCase(Locale.ROOT));
                    symbols.shown.put(key(cells[0], Integer.parseInt(cells[1], 16)), cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return symbols;
    }
}
