package org.counciltracker.io.table;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.jspecify.annotations.Nullable;

/** Collects the notes on one source, in the order noticed. Not thread-safe. */
public final class NoteBook {

    private final String source;
    private final List<Note> notes = new ArrayList<>();

    /**
     * Opens an empty book.
     *
     * @param source the name of the source that every note gets
     */
    public NoteBook(String source) {
        this.source = source;
    }

    /**
     * Returns what the notes are on.
     *
     * @return the name of the source
     */
    public String source() {
        return source;
    }

    /**
     * Notes something that is as it should be, or was put right for sure.
     *
     * @param code what kind of note this is
     * @param place where
     * @param message what was noticed
     * @param raw the text concerned, or null
     */
    public void info(NoteCode code, Place place, String message, @Nullable String raw) {
        add(Severity.INFO, code, place.toString(), message, raw);
    }

    /**
     * Notes something that someone should look at.
     *
     * @param code what kind of note this is
     * @param place where
     * @param message what was noticed, and what to do
     * @param raw the text concerned, or null
     */
    public void warning(NoteCode code, Place place, String message, @Nullable String raw) {
        add(Severity.WARNING, code, place.toString(), message, raw);
    }

    /**
     * Notes something in several places at once.
     *
     * @param severity how much it matters
     * @param code what kind of note this is
     * @param place where, in words
     * @param message what was noticed
     * @param raw the text concerned, or null
     */
    public void add(Severity severity, NoteCode code, String place, String message, @Nullable String raw) {
        notes.add(new Note(severity, code.name(), source, place, message, raw));
    }

    /**
     * Adds notes that were taken elsewhere.
     *
     * @param others the notes
     */
    public void addAll(List<Note> others) {
        notes.addAll(others);
    }

    /**
     * Returns the notes taken so far.
     *
     * @return an immutable copy
     */
    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
