package org.counciltracker.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;

/** What stands below the table or the lists of a tracker: items to confirm, and notes. */
final class FootText {

    private FootText() {}

    static void toConfirm(AssessedTracker assessed, Lines lines) {
        if (!assessed.toConfirm().isEmpty()) {
            lines.heading("For the committee to confirm as done");
            lines.line(2, assessed.toConfirm().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    /** Adds the notes that somebody should act on; the last line stands below them, unless it is empty. */
    static void notes(AssessedTracker assessed, String last, Lines lines) {
        List<Note> telling = telling(assessed);
        if (telling.isEmpty() && last.isEmpty()) {
            return;
        }
        lines.heading("Notes");
        for (Note note : telling) {
            String place = note.place().isBlank() ? "" : ", " + note.place();
            lines.line(2, "%s%s: %s".formatted(Wording.of(note.severity()), place, note.message()));
        }
        if (!last.isEmpty()) {
            lines.line(2, last);
        }
    }

    /** Adds the packs of rules that were in force, with the hashes by which a verdict can be traced to them. */
    static void judgedBy(List<PackIdentity> packs, Lines lines) {
        if (!packs.isEmpty()) {
            lines.gap();
            lines.paragraph(Wording.judgedBy(packs));
        }
    }

    /** Returns the notes that somebody should act on. */
    static List<Note> telling(AssessedTracker assessed) {
        return assessed.notes().stream()
                .filter(note -> note.severity() != Severity.INFO)
                .toList();
    }
}
