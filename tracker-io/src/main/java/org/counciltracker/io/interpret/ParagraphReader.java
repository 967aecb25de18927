package org.counciltracker.io.interpret;

import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Section;
import org.jspecify.annotations.Nullable;

/** Finds out what a paragraph outside of the tables, or a row with one cell, is there for. Not thread-safe. */
final class ParagraphReader {

    private final HeadReader head;
    private final KeyCollector key;
    private final RepeatedText repeated;
    private final ItemRows rows;
    private final NoteBook notes;
    private Set<Place> contents = Set.of();

    ParagraphReader(HeadReader head, KeyCollector key, RepeatedText repeated, ItemRows rows, NoteBook notes) {
        this.head = head;
        this.key = key;
        this.repeated = repeated;
        this.rows = rows;
        this.notes = notes;
    }

    /** Says which lines only list the headings that come further down. */
    void passOver(Set<Place> places) {
        contents = places;
    }

    /** Reads a paragraph that stands before the first header, where {@code columns} is null, or after it. */
    void read(Line line, @Nullable Columns columns) {
        String text = line.raw();
        if (PageFurniture.isAny(text) || (columns != null && PageFurniture.isRunningHead(text))) {
            rows.notePageNumber(text, line.place());
            return;
        }
        if (line.place().isOfSheet()) {
            rows.leave();
        }
        Optional<Section> section = contents.contains(line.place()) ? Optional.empty() : SectionHeadings.find(text);
        if (section.isPresent()) {
            rows.enter(section.get(), text, line.place());
        } else if (key.takesParagraph(line)) {
            return;
        } else if (columns == null) {
            readHead(line, text);
        } else if (repeated.isRepeated(text) || head.has(text)) {
            repeated.record(text, line.place());
        } else if (!rows.takesHeading(line) && !repeated.takes(text, line.place())) {
            rows.close();
            notes.info(
                    NoteCode.TEXT_OUTSIDE_TABLES, line.place(), "This text stands between or after the tables.", text);
        }
    }

    private void readHead(Line line, String text) {
        if (head.has(text)) {
            repeated.record(text, line.place());
        } else if (line.place().isOfSheet()) {
            head.addSheet(line);
        } else {
            head.add(text, line.heading());
        }
    }
}
