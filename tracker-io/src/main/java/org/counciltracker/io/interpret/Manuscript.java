package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.measures.MeasureTables;
import org.counciltracker.io.table.Document;
import org.counciltracker.model.Note;

/**
 * A document on its way into the interpreter: its lines, which are handed over once.
 *
 * <p>A large workbook fits into the memory once, as cells, as lines or as items, but not three times. So that a caller doesn't hold
 * on to the cells, it makes one of these in the same expression that reads the document. Not thread-safe.
 */
public final class Manuscript {

    private final String source;
    private final List<Note> notes;
    private final MeasureTables measures;
    private List<Line> lines;

    private Manuscript(String source, List<Note> notes, MeasureTables measures, List<Line> lines) {
        this.source = source;
        this.notes = notes;
        this.measures = measures;
        this.lines = lines;
    }

    /**
     * Takes over a document.
     *
     * @param document the document
     * @return its lines, and which of them belong to tables of measures
     */
    public static Manuscript of(Document document) {
        return new Manuscript(document.source(), document.notes(), MeasureTables.in(document), Line.of(document));
    }

    String source() {
        return source;
    }

    List<Note> notes() {
        return notes;
    }

    MeasureTables measures() {
        return measures;
    }

    /** Hands over the lines; from now on there are none here. */
    List<Line> take() {
        List<Line> taken = lines;
        lines = new ArrayList<>();
        return taken;
    }
}
