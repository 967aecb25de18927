package org.counciltracker.rules.internal;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that a rule has bound so far. Not thread-safe. */
final class DrlBindings {

    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Map<String, String> gone = new HashMap<>();

    /** Returns a copy, for a part of the rule whose own names end with it. */
    DrlBindings copy() {
        var copy = new DrlBindings();
        copy.bound.putAll(bound);
        copy.gone.putAll(gone);
        return copy;
    }

    /** Binds a name; the type is null where it isn't known. */
    void bind(String name, @Nullable Type type, int line) {
        bound.put(name, new Bound(type, line));
    }

    /** Takes over the names of branches. */
    void join(DrlBindings branch) {
        branch.bound.forEach(bound::putIfAbsent);
    }

    /** Remembers the names of a part that is over, such as a {@code not}, for whoever asks for them. */
    void forget(DrlBindings part, String word) {
        part.bound.keySet().stream().filter(name -> !bound.containsKey(name)).forEach(name -> gone.put(name, word));
    }

    @Nullable
    Bound get(String name) {
        return bound.get(name);
    }

    /** Returns all names with what they are, in the order in which they are bound. */
    Map<String, Bound> all() {
        return bound;
    }

    /** Returns the names of a type. */
    List<String> of(Class<?> type) {
        return bound.entrySet().stream()
                .filter(entry -> entry.getValue().type() != null
                        && DrlWords.raw(entry.getValue().type()) == type)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns what to say of a name that isn't bound. */
    String unknown(String name) {
        String word = gone.get(name);
        if (word != null) {
            return "%s is bound within a \"%s\", and means nothing outside of it. Bind it in a fact that is there."
                    .formatted(name, word);
        }
        return "nothing is bound as %s.%s"
                .formatted(
                        name,
                        bound.isEmpty()
                                ? " Bind it first, as in Item( $item : key )."
                                : DrlNames.offer(name, "Bound so far are", bound.keySet()));
    }

    /**
     * What a name stands for.
     *
     * @param type its type, or null where it isn't known
     * @param line the line that binds it
     */
    record Bound(@Nullable Type type, int line) {}
}
