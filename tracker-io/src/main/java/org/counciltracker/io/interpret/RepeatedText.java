package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Severity;

/**
 * Keeps text that stands on every page once, and counts its repeats. Texts that differ in their numbers only count as
 * the same. Not thread-safe.
 */
final class RepeatedText {

    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final int MOST_PLACES = 40;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> patterns = new HashMap<>();
    private final Map<String, Repeats> repeats = new LinkedHashMap<>();

    private static final class Repeats {
        private final Set<String> texts = new LinkedHashSet<>();
        private final List<Place> places = new ArrayList<>();
    }

    /** Counts the paragraphs of a document before it is read. */
    RepeatedText(List<Line> lines) {
        for (Line line : lines) {
            if (line.isParagraph()) {
                counts.merge(line.raw(), 1, Integer::sum);
                patterns.merge(pattern(line.raw()), 1, Integer::sum);
            }
        }
    }

    /** Returns whether a paragraph stands more than once in the document. */
    boolean isRepeated(String paragraph) {
        return counts.getOrDefault(paragraph, 0) > 1;
    }

    /** Takes a paragraph if another one differs from it in its numbers only. */
    boolean takes(String paragraph, Place place) {
        boolean alike = patterns.getOrDefault(pattern(paragraph), 0) > 1;
        if (alike) {
            record(paragraph, place);
        }
        return alike;
    }

    /** Records one more time that a text stands somewhere. */
    void record(String text, Place place) {
        Repeats same = repeats.computeIfAbsent(pattern(text), key -> new Repeats());
        same.texts.add(text);
        same.places.add(place);
    }

    void noteIn(NoteBook notes) {
        for (Repeats same : repeats.values()) {
            String text = String.join("\n", same.texts);
            notes.add(
                    Severity.INFO,
                    NoteCode.REPEATED_TEXT,
                    same.places.get(0).toString(),
                    "This text is repeated, as on every page; it was kept once. Repeats: %s, at %s."
                            .formatted(same.places.size(), Places.list(same.places, MOST_PLACES)),
                    text);
        }
    }

    private static String pattern(String text) {
        return DIGITS.matcher(text.strip()).replaceAll("#");
    }
}
