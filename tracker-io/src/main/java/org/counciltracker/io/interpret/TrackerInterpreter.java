package org.counciltracker.io.interpret;

import java.util.List;
import java.util.Optional;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
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
     * @return the tracker, or empty where no table in it has a tracker's header or rows that look like a tracker's, and no prose
     *     states how many items there are
     */
    public static Optional<Tracker> interpret(Document document) {
        NoteBook notes = new NoteBook(document.source());
        notes.addAll(document.notes());
        List<Line> unfolded = StackedTables.unfold(Line.of(document), notes);
        List<Line> apart = HeadedTables.arrange(unfolded, Headers.in(unfolded));
        Headers found = Headers.in(apart);
        List<Line> lines = BrokenRecords.join(apart, found);
        Headers headers = lines.size() == apart.size() ? found : Headers.in(lines);
        var noted = new Document(document.source(), document.blocks(), notes.notes());
        if (!headers.isEmpty()) {
            return Optional.of(counted(new TrackerReading(noted, lines, headers).read(), lines));
        }
        Tracker narrative = counted(NarrativeReading.read(noted, apart), apart);
        return narrative.statedTotals().isEmpty() ? Optional.empty() : Optional.of(narrative);
    }

    /** Returns the tracker with the totals that the prose beside its items states. */
    private static Tracker counted(Tracker tracker, List<Line> lines) {
        return tracker.withStatedTotals(ProseTotals.in(Prose.of(lines, tracker)));
    }
}
