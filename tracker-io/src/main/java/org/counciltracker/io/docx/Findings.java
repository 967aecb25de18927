package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is to be noted until all places are known. Not thread-safe. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private record Finding(
            Severity severity,
            NoteCode code,
            Spot spot,
            String message,
            @Nullable String raw) {}

    /** The same thing, found so often. */
    private record Tally(
            NoteCode code, String message, @Nullable String raw, Spot first, int times) {}

    Findings() {}

    void info(NoteCode code, Spot spot, String message, @Nullable String raw) {
        found.add(new Finding(Severity.INFO, code, spot, message, raw));
    }

    void warning(NoteCode code, Spot spot, String message, @Nullable String raw) {
        found.add(new Finding(Severity.WARNING, code, spot, message, raw));
    }

    /** Notes once, with its count, what is often the same. */
    void count(NoteCode code, Spot spot, String message, @Nullable String raw) {
        tallies.merge(
                code + message + raw,
                new Tally(code, message, raw, spot, 1),
                (old, more) -> new Tally(old.code(), old.message(), old.raw(), old.first(), old.times() + 1));
    }

    void noteIn(NoteBook notes) {
        for (Finding finding : found) {
            notes.add(
                    finding.severity(),
                    finding.code(),
                    finding.spot().place().toString(),
                    finding.message(),
                    finding.raw());
        }
        for (Tally tally : tallies.values()) {
            String often = tally.times() == 1 ? "" : " First here, %s in all.".formatted(tally.times());
            notes.add(
                    Severity.INFO,
                    tally.code(),
                    tally.first().place().toString(),
                    tally.message() + often,
                    tally.raw());
        }
    }
}
