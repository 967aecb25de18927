package org.counciltracker.io.interpret;

import org.counciltracker.io.interpret.OpenItem.Surroundings;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Section;
import org.jspecify.annotations.Nullable;

/** Keeps what the headings between the rows say of the items below them. Not thread-safe. */
final class Headings {

    private static final int LONGEST = 160;

    private final NoteBook notes;
    private @Nullable Section section;
    private @Nullable String heading;
    private @Nullable PartialDate meeting;

    Headings(NoteBook notes) {
        this.notes = notes;
    }

    /** Enters the section that a heading opens. */
    void enter(Section opened, String words, Place place) {
        section = opened;
        // What stood above another section says nothing of the items in this one.
        heading = null;
        meeting = null;
        notes.info(NoteCode.SECTION, place, "A heading; the items below it are read as %s.".formatted(opened), words);
    }

    /** Returns whether a text may be a heading: a few words, no sentence, no item. */
    static boolean isHeading(String text) {
        return text.length() <= LONGEST
                && !text.endsWith(".")
                && text.strip().indexOf(' ') > 0
                && References.leading(text).isEmpty();
    }

    /** Takes a heading that says of the items below it what their table has no column for: meeting, topic or priority. */
    boolean takes(Line line, Columns columns, boolean referenced) {
        String text = line.raw();
        if (!isHeading(text) || !columns.has(Field.ACTION)) {
            return false;
        }
        PartialDate date = HeadingDates.find(text);
        if (date != null && !columns.has(Field.MEETING)) {
            meeting = date;
            notes.info(NoteCode.MEETING_HEADING, line.place(), "A heading; the items below it were raised then.", text);
            return true;
        }
        boolean loose = line.isParagraph() && !line.heading() && !isPlan(columns, referenced);
        if (loose || columns.has(Field.PRIORITY) || columns.has(Field.AGENDA_ITEM)) {
            return false;
        }
        heading = text;
        notes.info(NoteCode.PRIORITY_HEADING, line.place(), "A heading; the items below it stand under it.", text);
        return true;
    }

    Surroundings around(Columns columns, TableFacts facts) {
        return new Surroundings(section, heading, meeting, facts, isPlan(columns, facts.isReferenced()));
    }

    private static boolean isPlan(Columns columns, boolean referenced) {
        return !referenced && !columns.has(Field.MEETING) && !columns.has(Field.REFERENCE);
    }
}
