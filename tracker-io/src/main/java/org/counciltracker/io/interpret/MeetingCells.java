package org.counciltracker.io.interpret;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.MeetingDateParser.MeetingText;
import org.jspecify.annotations.Nullable;

/** Settles at which meeting an item was raised, by its cell, the cell above or the heading above. Not thread-safe. */
final class MeetingCells {

    private final NoteBook notes;
    private @Nullable PartialDate above;

    MeetingCells(NoteBook notes) {
        this.notes = notes;
    }

    /** Returns the meeting of an item, or null. */
    @Nullable
    PartialDate of(OpenItem open, String reference, MeetingText read) {
        if (read.date() != null) {
            above = read.date();
            return above;
        }
        boolean blank = open.columns().has(Field.MEETING) && !open.has(Field.MEETING);
        if (above != null && blank && open.surroundings().facts().mergesMeetings()) {
            notes.info(
                    NoteCode.TAKEN_FROM_ABOVE,
                    open.place(),
                    "The meeting of %s is blank; in this table each is written once, so it was taken from above (%s)."
                            .formatted(reference, above),
                    null);
            return above;
        }
        return open.surroundings().meeting();
    }
}
