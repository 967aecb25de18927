package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.totals.Passage;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;

/**
 * The prose of a document: what stands beside its items, and so may speak of all of them.
 *
 * <p>A figure within an item's own words, such as "12 actions were completed" in an update, speaks of something else.
 */
final class Prose {

    private Prose() {}

    /**
     * Returns the prose in the order of the document; rows of one table are one passage.
     *
     * @param lines the document
     * @param tracker what was made of it
     */
    static List<Passage> of(List<Line> lines, Tracker tracker) {
        Set<String> beside = beside(tracker);
        List<Passage> passages = new ArrayList<>();
        int table = -1;
        for (Line line : lines) {
            if (!beside.contains(MatchKey.of(line.raw()))) {
                table = -1;
            } else if (line.isParagraph() || line.table() != table) {
                passages.add(new Passage(words(line), line.place()));
                table = line.table();
            } else {
                int last = passages.size() - 1;
                Passage begun = passages.get(last);
                passages.set(last, new Passage(begun.text() + "; " + words(line), begun.place()));
            }
        }
        return passages;
    }

    private static String words(Line line) {
        return line.raw().replaceAll("\\s*\t\\s*", " ");
    }

    private static Set<String> beside(Tracker tracker) {
        Set<String> beside = new HashSet<>();
        tracker.introduction().lines().map(MatchKey::of).forEach(beside::add);
        for (Note note : tracker.notes()) {
            if (note.raw() != null) {
                note.raw().lines().map(MatchKey::of).forEach(beside::add);
            }
        }
        return beside;
    }
}
