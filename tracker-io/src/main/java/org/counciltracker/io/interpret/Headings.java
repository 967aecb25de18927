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
    private @Nullable String priorityLabel;
    private @Nullable PartialDate meeting;
    private boolean ofPlan;

    Headings(NoteBook notes) {
        this.notes = notes;
    }

    /** Says whether the document calls itself a plan. */
    void areOfPlan(boolean plan) {
        ofPlan = plan;
    }

    /** Enters the section that a heading opens. */
    void enter(Section opened, String words, Place place) {
        // What stood above another section says nothing of the items in this one.
        leave();
        section = opened;
        notes.info(NoteCode.SECTION, place, "A heading; the items below it are read as %s.".formatted(opened), words);
    }

    /** Forgets what headings said: it holds for no item from here on. */
    void leave() {
        section = null;
        heading = null;
        priorityLabel = null;
        meeting = null;
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
        boolean marked = line.heading() || !line.isParagraph();
        if (!(isHeading(text) || marked && text.length() <= LONGEST) || !columns.has(Field.ACTION)) {
            return false;
        }
        if (LeadIns.is(text)) {
            notes.info(NoteCode.LEAD_IN, line.place(), "It leads into the items below, and names nothing.", text);
            return true;
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
        String label = PriorityNames.label(text).orElse(null);
        if (priorityLabel != null && !priorityLabel.equals(label)) {
            notes.info(
                    NoteCode.LEAD_IN,
                    line.place(),
                    "A heading below \"%s\", which stays the priority of the items below.".formatted(heading),
                    text);
            return true;
        }
        priorityLabel = label;
        heading = text.replaceFirst("\\s*:$", "");
        notes.info(NoteCode.PRIORITY_HEADING, line.place(), "A heading; the items below it stand under it.", text);
        return true;
    }

    Surroundings around(Columns columns, TableFacts facts) {
        return new Surroundings(
                section, heading, meeting, facts, isPlan(columns, facts.isReferenced()), namesPriority(columns));
    }

    /** Returns whether the heading is for sure that of a priority: it says so, or the document calls itself a plan. */
    private boolean namesPriority(Columns columns) {
        return heading != null && (priorityLabel != null || ofPlan) && isNoTracker(columns);
    }

    /** Returns whether items with such columns may be those of a plan, which no meeting has raised. */
    private boolean isNoTracker(Columns columns) {
        return meeting == null && !columns.has(Field.MEETING) && !columns.recommends();
    }

    private static boolean isPlan(Columns columns, boolean referenced) {
        return !referenced && !columns.has(Field.MEETING) && !columns.has(Field.REFERENCE);
    }
}
