package org.counciltracker.io.interpret;

import org.counciltracker.parse.MeetingDateParser;
import org.jspecify.annotations.Nullable;

/** Tells rows that begin an item from rows that go on with one, and from noise. */
final class RowClassifier {

    private static final int LONGEST_DATE = 80;

    private final Legibility legibility;

    RowClassifier(Legibility legibility) {
        this.legibility = legibility;
    }

    /** What a row is. */
    enum Kind {
        ITEM,
        CONTINUATION,
        UNPLACED
    }

    /** Returns what a row is, where its table has references or not, after the item that is open. */
    Kind classify(AlignedRow row, TableFacts facts, @Nullable OpenItem open) {
        boolean referenced = facts.isReferenced();
        boolean numbered = facts.isNumbered()
                && References.numbered(row.text(Field.ACTION)).isPresent();
        if (References.stand(row) || numbered) {
            return Kind.ITEM;
        }
        if (row.texts().isEmpty()) {
            return open != null && !row.strays().isEmpty() && legibility.isLegible(row.line())
                    ? Kind.CONTINUATION
                    : Kind.UNPLACED;
        }
        if (isDated(row) && (row.has(Field.ACTION) || row.has(Field.UPDATES) || row.has(Field.AGENDA_ITEM))) {
            return Kind.ITEM;
        }
        if (isFull(row) && !goesOn(row, referenced, open)) {
            boolean legible = referenced ? legibility.isLegible(row.line()) : legibility.isReadable(row.line());
            return legible ? Kind.ITEM : Kind.UNPLACED;
        }
        if (!referenced && row.has(Field.ACTION) && startsAnew(row, open)) {
            return legibility.isReadable(row.line()) ? Kind.ITEM : Kind.UNPLACED;
        }
        return open != null && !legibility.isNoise(row.line()) ? Kind.CONTINUATION : Kind.UNPLACED;
    }

    private static boolean isDated(AlignedRow row) {
        String meeting = row.text(Field.MEETING);
        return !meeting.isEmpty()
                && meeting.length() <= LONGEST_DATE
                && MeetingDateParser.parse(meeting).date() != null;
    }

    /** A full row has what every item has: what was asked, and of whom, or when it was raised. */
    private static boolean isFull(AlignedRow row) {
        return row.has(Field.ACTION)
                && row.has(Field.RESPONSIBLE)
                && row.texts().size() > 2;
    }

    /**
     * A row goes on with an item in mid-sentence; or, where items have references and meetings, without a meeting of its
     * own or with the rest of one.
     */
    private static boolean goesOn(AlignedRow row, boolean referenced, @Nullable OpenItem open) {
        if (open == null || CellJoiner.isFinished(open.lastPiece(Field.ACTION))) {
            return false;
        }
        String meeting = row.text(Field.MEETING);
        boolean undated = meeting.isEmpty()
                || PageFurniture.isAny(meeting)
                || HeadingDates.completes(open.shortText(Field.MEETING), meeting);
        return CellJoiner.beginsInMidSentence(row.text(Field.ACTION))
                || (referenced && row.columns().has(Field.MEETING) && undated);
    }

    private static boolean startsAnew(AlignedRow row, @Nullable OpenItem open) {
        if (open == null) {
            return true;
        }
        String action = row.text(Field.ACTION);
        boolean awaited = row.texts().size() == 1 && CellJoiner.isOpenEnded(open.lastPiece(Field.ACTION));
        if (CellJoiner.beginsInMidSentence(action) || CellJoiner.isBullet(action) || awaited) {
            return false;
        }
        return row.has(Field.RESPONSIBLE)
                || row.has(Field.DUE)
                || row.has(Field.STATUS)
                || row.has(Field.RAG)
                || row.has(Field.PRIORITY)
                || CellJoiner.isFinished(open.lastPiece(Field.ACTION))
                || (CellJoiner.isFinished(open.lastPiece(Field.UPDATES)) && open.has(Field.UPDATES));
    }
}
