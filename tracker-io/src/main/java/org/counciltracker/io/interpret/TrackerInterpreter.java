package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.interpret.HeaderMatcher.Header;
import org.counciltracker.io.measures.MeasureTables;
import org.counciltracker.io.table.Document;
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
     * @param document the document
     * @return the tracker, or empty where no table in it has a tracker's header or rows that look like a tracker's, none holds
     *     measures, and no prose states how many items there are
     */
    public static Optional<Tracker> interpret(Document document) {
        NoteBook notes = new NoteBook(document.source());
        notes.addAll(document.notes());
        List<Line> all = Line.of(document);
        MeasureTables measures = measures(document, all);
        List<Line> unfolded = StackedTables.unfold(without(measures, all), notes);
        List<Line> apart = HeadedTables.arrange(unfolded, Headers.in(unfolded));
        Headers found = Headers.in(apart);
        List<Line> lines = BrokenRecords.join(apart, found);
        Headers headers = lines.size() == apart.size() ? found : Headers.in(lines);
        var noted = new Document(document.source(), document.blocks(), notes.notes());
        if (!headers.isEmpty()) {
            return Optional.of(counted(new TrackerReading(noted, lines, headers, measures).read(), lines));
        }
        Tracker narrative = counted(NarrativeReading.read(noted, apart, measures), apart);
        return narrative.statedTotals().isEmpty() && narrative.measures().isEmpty()
                ? Optional.empty()
                : Optional.of(narrative);
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
    private static MeasureTables measures(Document document, List<Line> lines) {
        MeasureTables found = MeasureTables.in(document);
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
