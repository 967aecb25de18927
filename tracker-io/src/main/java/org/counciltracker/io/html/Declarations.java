package org.counciltracker.io.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The few properties of a style that say something of a text: its fill, whether it is shown, and what Word says of it. */
final class Declarations {

    private static final Set<String> KNOWN = Set.of(
            "background",
            "background-color",
            "display",
            "visibility",
            "list-style",
            "list-style-type",
            "mso-hide",
            "mso-element",
            "mso-list");

    /** No style of a person or a program is longer; what comes after is left out. */
    private static final int MOST = 4000;

    private final Map<String, String> values = new HashMap<>();

    Declarations() {}

    static Declarations of(String text) {
        Declarations declared = new Declarations();
        declared.add(text, false);
        return declared;
    }

    /** Adds what a block of a style sheet or an attribute says; the later word counts, unless the one before is important. */
    void add(String text, boolean important) {
        for (String declaration :
                text.substring(0, Math.min(text.length(), MOST)).split(";", -1)) {
            int colon = declaration.indexOf(':');
            String name =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            boolean strong = value.contains("!important");
            if (KNOWN.contains(name) && strong == important) {
                put(name, strong ? value.substring(0, value.indexOf('!')).strip() : value);
            }
        }
    }

    private void put(String name, String value) {
        values.put(
                name.equals("background-color") ? "background" : name.equals("list-style-type") ? "list-style" : name,
                value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }
}
