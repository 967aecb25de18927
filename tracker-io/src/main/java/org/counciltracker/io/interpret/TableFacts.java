package org.counciltracker.io.interpret;

/** What the rows of a table show taken together, before they are read one by one. Not thread-safe. */
final class TableFacts {

    private static final double SOME = 0.3;

    private int referenced;
    private int full;
    private int meetings;
    private int meetingsRepeated;
    private int meetingsBlank;
    private String meetingBefore = "";

    /** Adds a row of the table. */
    void add(AlignedRow row) {
        boolean hasReference = References.stand(row);
        boolean dated = CellEvidence.isDate(row.text(Field.MEETING));
        boolean asks = row.has(Field.ACTION) && (row.has(Field.RESPONSIBLE) || dated);
        if (!hasReference && !asks) {
            return;
        }
        referenced += hasReference ? 1 : 0;
        full++;
        String meeting = row.text(Field.MEETING);
        if (meeting.isBlank()) {
            meetingsBlank++;
        } else {
            meetings++;
            meetingsRepeated += meeting.equals(meetingBefore) ? 1 : 0;
        }
        meetingBefore = meeting;
    }

    /** Returns whether the items have references. */
    boolean isReferenced() {
        return referenced > 0 && referenced >= SOME * full;
    }

    /**
     * Returns whether a meeting is written beside the first of its items only, as a cell merged over several rows comes
     * out in text: some are blank, and none stands twice in a row.
     */
    boolean mergesMeetings() {
        return meetingsBlank > 0 && meetings > 1 && meetingsRepeated == 0;
    }
}
