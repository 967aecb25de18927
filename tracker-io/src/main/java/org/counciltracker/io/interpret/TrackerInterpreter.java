package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.interpret.HeaderMatcher.Header;
import org.counciltracker.io.measures.MeasureTables;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.totals.ProseTotals;
import org.counciltracker.model.Tracker;

/**
 * Makes a tracker of a document's blocks, whatever format they came from.
 *
 * <p>Nothing is lost: every character that is not blank ends up in an item, in the tracker's title, key or introduction,
 * or in a note with its place. This class has no state and is thread-safe.
 */
public final class TrackerInterpreter {

    private TrackerInterpreter() {}

    /**
     * Interprets a document.
     *
     * @param manuscript the document, whose lines are taken
     * @param unread where to note what looks like a tracker, if none is found
     * @return the tracker, or empty where no table in it has a tracker's header or rows that look like a tracker's, none holds
     *     measures, and no prose states how many items there are
     */
    public static Optional<Tracker> interpret(Manuscript manuscript, NoteBook unread) {
        NoteBook notes = new NoteBook(manuscript.source());
        notes.addAll(manuscript.notes());
        Arranged arranged = arranged(manuscript, notes);
        List<Line> lines = arranged.lines();
        if (!arranged.headers().isEmpty()) {
            TrackerReading reading = new TrackerReading(lines, arranged.headers(), arranged.measures(), notes);
            return Optional.of(counted(reading.read(), lines));
        }
        Tracker narrative = counted(NarrativeReading.read(lines, arranged.measures(), notes), lines);
        if (narrative.statedTotals().isEmpty() && narrative.measures().isEmpty()) {
            UnreadTables.noteIn(lines, unread);
            return Optional.empty();
        }
        return Optional.of(narrative);
    }

    /** The lines as they are read: what stands below each other put side by side, headings where they belong, rows whole. */
    private record Arranged(List<Line> lines, Headers headers, MeasureTables measures) {}

    private static Arranged arranged(Manuscript manuscript, NoteBook notes) {
        List<Line> all = manuscript.take();
        MeasureTables measures = measures(manuscript.measures(), all);
        List<Line> unfolded = StackedTables.unfold(FormTables.turn(without(measures, all), notes), notes);
        List<Line> apart = HeadedTables.arrange(unfolded, Headers.in(unfolded));
        Headers found = Headers.in(apart);
        if (found.isEmpty()) {
            return new Arranged(apart, found, measures);
        }
        List<Line> lines = BrokenRecords.join(apart, found);
        return new Arranged(lines, lines.size() == apart.size() ? found : Headers.in(lines), measures);
    }

    /** Returns the tracker with the totals that the prose beside its items states. */
    private static Tracker counted(Tracker tracker, List<Line> lines) {
        return tracker.withStatedTotals(ProseTotals.in(Prose.of(lines, tracker)));
    }

    private static List<Line> without(MeasureTables measures, List<Line> lines) {
        return measures.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> measures.claims(line.place()) ? line.blanked() : line)
                        .toList();
    }

    /** What stands below a tracker's header in one table is a tracker's, unless its headings are a measure's beyond doubt. */
    private static MeasureTables measures(MeasureTables found, List<Line> lines) {
        if (found.isEmpty()) {
            return found;
        }
        Headers headers = Headers.in(lines);
        Set<Place> below = new HashSet<>();
        int table = -1;
        for (int i = 0; i < lines.size(); i++) {
            Header header = headers.at(i);
            if (header != null && header.rows() > 0 && !lines.get(i).isParagraph()) {
                table = header.isTracker() ? lines.get(i).table() : -1;
            }
            if (table >= 0 && lines.get(i).table() == table) {
                below.add(lines.get(i).place());
            }
        }
        return found.outside(below::contains);
    }
}
