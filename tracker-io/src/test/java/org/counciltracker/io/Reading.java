package org.counciltracker.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/** Reads trackers for tests, from text or from the folder of invented ones. */
final class Reading {

    private static final Path TRACKERS = Path.of("src", "test", "resources", "trackers");

    private Reading() {}

    static Tracker file(String name) {
        return TrackerFiles.read(TRACKERS.resolve(name)).tracker();
    }

    static Tracker text(String... lines) {
        return TrackerFiles.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "tracker.txt")
                .tracker();
    }

    static Tracker csv(String... lines) {
        return TrackerFiles.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "tracker.csv")
                .tracker();
    }

    static TrackerItem item(Tracker tracker, String reference) {
        return tracker.items().stream()
                .filter(item -> item.reference().toString().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reference + " is none of " + references(tracker)));
    }

    static List<String> references(Tracker tracker) {
        return tracker.items().stream().map(item -> item.reference().toString()).toList();
    }

    static List<Note> notes(Tracker tracker, NoteCode code) {
        return tracker.notes().stream()
                .filter(note -> note.code().equals(code.name()))
                .toList();
    }
}
