package org.counciltracker.io;

import java.util.List;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;

/**
 * What reading a file gave.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param tracker the tracker
 * @param format the format that the file was read as
 */
public record ReadTracker(Tracker tracker, TrackerFormat format) {

    /**
     * Returns what was noticed while reading.
     *
     * @return the tracker's notes
     */
    public List<Note> notes() {
        return tracker.notes();
    }
}
