package org.counciltracker.rules.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a rule, which the engine hands out with the quotes of their strings still on. */
final class Annotations {
    static final String ID = "id";
    static final String BASIS = "basis";
    static final String STRENGTH = "strength";
    static final String CONFIDENCE = "confidence";

    private Annotations() {}

    static @Nullable String read(Map<String, Object> annotations, String name) {
        Object value = annotations.get(name);
        if (value == null) {
            return null;
        }
        String text = value.toString();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
