package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counciltracker.io.measures.MeasureTables;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Edition;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Tracker;

/**
 * Reads a report without a table of items: its head, its measures, and its narrative, which is kept in the notes and never made into items.
 */
final class NarrativeReading {

    /** The marks of the Government Security Classifications policy and of the scheme before it, alone on their line. */
    private static final Pattern MARKING = Pattern.compile(
            "(?:OFFICIAL|NOT PROTECTIVELY MARKED|PROTECT|RESTRICTED|CONFIDENTIAL|UNRESTRICTED)\\b[^.]{0,60}");

    private static final int LONGEST_RUN = 20;

    private final List<Line> lines;
    private final MeasureTables measures;
    private final NoteBook notes;
    private final HeadReader head = new HeadReader();
    private final ReportHead opening = new ReportHead(head);
    private final Map<String, Place> markings = new LinkedHashMap<>();
    private final List<String> run = new ArrayList<>();
    private Place runBegins = Place.line(1);

    private NarrativeReading(List<Line> lines, MeasureTables measures, NoteBook notes) {
        this.lines = lines;
        this.measures = measures;
        this.notes = notes;
    }

    static Tracker read(List<Line> lines, MeasureTables measures, NoteBook notes) {
        return new NarrativeReading(lines, measures, notes).read();
    }

    private Tracker read() {
        for (Line line : lines) {
            if (measures.claims(line.place())) {
                opening.end();
                endRun();
            } else if (MARKING.matcher(line.raw()).matches()) {
                markings.putIfAbsent(line.raw(), line.place());
            } else if (!line.isBlank() && !opening.takes(line)) {
                add(line);
            }
        }
        endRun();
        markings.forEach((words, place) -> notes.info(
                NoteCode.MARKING, place, "The document bears the protective marking %s.".formatted(words), words));
        Edition edition = head.edition();
        List<Measure> read =
                measures.read(edition == null ? null : edition.date().last(), notes);
        Tracker.Builder tracker = Tracker.builder()
                .source(notes.source())
                .title(head.title())
                .body(head.body())
                .edition(edition)
                .introduction(head.introduction());
        read.forEach(tracker::add);
        notes.notes().forEach(tracker::note);
        return tracker.build();
    }

    private void add(Line line) {
        if (!line.isParagraph()) {
            endRun();
            notes.info(NoteCode.OTHER_TABLE, line.place(), "A row of a table that is none of the tracker.", line.raw());
            return;
        }
        if (line.heading() || run.size() >= LONGEST_RUN) {
            endRun();
        }
        if (run.isEmpty()) {
            runBegins = line.place();
        }
        run.add(line.raw());
    }

    private void endRun() {
        if (!run.isEmpty()) {
            notes.info(
                    NoteCode.NARRATIVE,
                    runBegins,
                    "This is narrative, of which no items are made.",
                    String.join("\n", run));
            run.clear();
        }
    }
}
