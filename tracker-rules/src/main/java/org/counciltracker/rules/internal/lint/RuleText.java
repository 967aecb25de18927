package org.counciltracker.rules.internal.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.pack.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A rule as written.
 *
 * @param pack the name of its pack
 * @param stage the stage of its folder
 * @param file the name of its file
 * @param imports the imports of its file
 * @param name what stands behind the word {@code rule}
 * @param annotations its annotations, by name, without quotes
 * @param attributes its attributes such as {@code salience}, with their lines
 * @param when its conditions
 * @param then its consequence
 * @param thenOffset where its consequence begins in the text of the file
 * @param text the text of the file
 * @param line the line that it begins on
 */
record RuleText(
        String pack,
        Stage stage,
        String file,
        List<String> imports,
        String name,
        Map<String, String> annotations,
        Map<String, Integer> attributes,
        List<Part> when,
        List<DrlToken> then,
        int thenOffset,
        String text,
        int line) {

    RuleText {
        imports = List.copyOf(imports);
        annotations = Map.copyOf(annotations);
        attributes = Map.copyOf(attributes);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    @Nullable
    String annotation(String called) {
        return annotations.get(called);
    }

    /** Returns its id, or its name where it has none. */
    String id() {
        String id = annotation("id");
        return id == null || id.isBlank() ? "rule \"" + name + "\"" : id;
    }

    /** Returns what tells it from all other rules. */
    String key() {
        return "%s/%s:%s".formatted(pack, file, line);
    }

    String place(int at) {
        return file + ":" + at;
    }

    /** Returns the line of a token of its consequence. */
    int lineOf(DrlToken inThen) {
        return 1
                + (int) text.substring(0, thenOffset + inThen.offset())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Returns all its patterns. */
    Stream<Fact> facts() {
        return when.stream().flatMap(Part::facts);
    }

    /** Returns the patterns by the names given to their facts. */
    Map<String, Fact> named() {
        var named = new LinkedHashMap<String, Fact>();
        facts().filter(fact -> fact.name() != null).forEach(fact -> named.put(String.valueOf(fact.name()), fact));
        return named;
    }
}
