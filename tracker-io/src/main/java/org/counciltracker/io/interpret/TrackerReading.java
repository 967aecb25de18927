package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.interpret.HeaderMatcher.Header;
import org.counciltracker.io.measures.MeasureTables;
import org.counciltracker.io.table.GivenUp;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Edition;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/** Walks once through a document's lines, and hands each to the one whose business it is. Not thread-safe. */
final class TrackerReading {

    private static final Place START = Place.line(1);

    private final List<Line> lines;
    private final Headers headers;
    private final MeasureTables measures;
    private final NoteBook notes;
    private final HeadReader head = new HeadReader();
    private final KeyCollector key;
    private final RepeatedText repeated;
    private final ItemRows rows;
    private final ParagraphReader paragraphs;
    private final HeadingNotes headingNotes;
    private final Set<Columns> met = new HashSet<>();
    private @Nullable Columns columns;

    /** Creates a reading; of the lines each is blanked once it is part of an item. */
    TrackerReading(List<Line> lines, Headers headers, MeasureTables measures, NoteBook notes) {
        this.lines = lines;
        this.headers = headers;
        this.measures = measures;
        this.notes = notes;
        this.repeated = new RepeatedText(lines);
        this.key = new KeyCollector(repeated, notes);
        this.headingNotes = new HeadingNotes(notes);
        Vocabulary vocabulary = new Vocabulary(lines);
        this.rows = new ItemRows(notes, vocabulary);
        this.paragraphs = new ParagraphReader(head, key, repeated, rows, notes);
    }

    Tracker read() {
        paragraphs.passOver(Contents.in(lines, headers));
        for (int i = 0; i < lines.size(); i++) {
            GivenUp.check();
            Line line = lines.get(i);
            Header header = headers.at(i);
            if (header != null) {
                enter(header, i);
                key.end();
                if (header.rows() > 0) {
                    i += header.rows() - 1;
                    continue;
                }
            }
            if (measures.claims(line.place())) {
                passMeasures();
            }
            if (line.isBlank()) {
                continue;
            }
            if (line.isParagraph()) {
                key.pass(line);
                paragraphs.read(line, columns);
            } else if (line.onlyColumn() >= 0 && headers.headsTable(i, line) && !key.opens(line)) {
                key.pass(line);
                paragraphs.read(line, columns);
            } else if (!key.takes(line)) {
                if (row(line)) {
                    // A large tracker fits into the memory once, not as lines and as items.
                    lines.set(i, line.blanked());
                }
            }
        }
        rows.finish();
        repeated.noteIn(notes);
        return tracker();
    }

    private void enter(Header header, int at) {
        Columns entered = header.columns();
        Place place = lines.get(at).place();
        String raw = raw(header, at);
        if (columns != null && columns.signature().equals(entered.signature())) {
            repeated.record(raw, place);
        } else if (header.rows() == 0 && !met.contains(entered)) {
            notes.warning(
                    NoteCode.NO_HEADER,
                    place,
                    "No header was found; by what is in them the columns were read so: %s. Maybe add a header row."
                            .formatted(entered.words()),
                    null);
            rows.close();
        } else {
            if (header.rows() > 0) {
                notes.info(NoteCode.HEADER, place, words(header), raw);
                headingNotes.take(entered, place);
            }
            rows.close();
        }
        met.add(entered);
        columns = entered;
        rows.areOf(TitleWords.namesPlan(head.title()), head.time());
        Edition edition = head.edition();
        rows.publishedBy(edition == null ? null : edition.date().last());
        rows.under(header.isTracker() ? entered : null, headers.facts(entered));
    }

    /** A table of measures ends the head of the document, and the item above it. */
    private void passMeasures() {
        rows.close();
        key.end();
        columns = columns == null ? Columns.NONE : columns;
    }

    private static String words(Header header) {
        return header.isTracker()
                ? "Header. Columns read: " + header.columns().words() + "."
                : "The header of another table, with no column for actions; its rows are kept in notes.";
    }

    private String raw(Header header, int at) {
        StringBuilder raw = new StringBuilder();
        for (Line line : lines.subList(at, at + header.rows())) {
            raw.append(raw.length() == 0 ? "" : "\n").append(line.raw());
        }
        if (header.rows() > 1) {
            raw.append('\n').append(String.join("\t", header.columns().labels()));
        }
        return raw.toString();
    }

    /** Reads a row, and returns whether it is part of an item now. */
    private boolean row(Line line) {
        if (columns != null) {
            return rows.read(line);
        }
        if (line.onlyColumn() >= 0) {
            paragraphs.read(line, null);
        } else {
            head.add(line.raw().replace('\t', ' '), false);
        }
        return false;
    }

    private Tracker tracker() {
        Line sheet = head.sheet();
        if (sheet != null) {
            notes.info(
                    NoteCode.TEXT_OUTSIDE_TABLES,
                    sheet.place(),
                    "The first sheet's name is no part of the title.",
                    sheet.raw());
        }
        Edition edition = head.edition();
        List<Measure> read =
                measures.read(edition == null ? null : edition.date().last(), notes);
        if (rows.items().isEmpty() && read.isEmpty()) {
            notes.warning(
                    NoteCode.NO_ITEMS,
                    START,
                    "A header was found but no item below it. Maybe the rows are in another file or sheet.",
                    null);
        }
        List<TrackerItem> items = JointNames.parted(rows.items(), notes);
        Tracker.Builder tracker = Tracker.builder()
                .source(notes.source())
                .title(head.title())
                .body(head.body())
                .edition(edition)
                .introduction(head.introduction());
        for (KeyEntry entry : key.entries()) {
            tracker.keyEntry(entry);
        }
        items.forEach(tracker::add);
        read.forEach(tracker::add);
        notes.notes().forEach(tracker::note);
        return tracker.build();
    }
}
