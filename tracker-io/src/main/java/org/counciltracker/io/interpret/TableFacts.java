package org.counciltracker.io.interpret;

import java.util.HashSet;
import java.util.Set;
import org.counciltracker.model.Reference;
import org.counciltracker.parse.MeetingDateParser;

/** What the rows of a table show taken together, before they are read one by one. Not thread-safe. */
final class TableFacts {

    private static final double SOME = 0.3;
    private static final double MOST = 0.6;

    private int referenced;
    private int full;
    private int actions;
    private int several;
    private int numbered;
    private final Set<String> numbers = new HashSet<>();
    private int minuted;
    private final Set<String> minutes = new HashSet<>();
    private final WrittenOnce meetings = new WrittenOnce();
    private final WrittenOnce topics = new WrittenOnce();
    private final RowFills fills = new RowFills();

    /** Adds a row of the table. */
    void add(AlignedRow row) {
        if (row.has(Field.ACTION)) {
            actions++;
            several += row.texts().size() > 1 ? 1 : 0;
            References.numbered(row.text(Field.ACTION)).ifPresent(number -> {
                numbered++;
                numbers.add(number.reference().canonical());
            });
        }
        boolean hasReference = References.stand(row);
        boolean dated = CellEvidence.isDate(row.text(Field.MEETING));
        boolean asks = row.has(Field.ACTION) && (row.has(Field.RESPONSIBLE) || dated);
        if (!hasReference && !asks) {
            return;
        }
        referenced += hasReference ? 1 : 0;
        full++;
        meetings.add(row.text(Field.MEETING));
        String beside = MeetingDateParser.parse(row.text(Field.MEETING)).rest();
        if (References.inColumn(beside).isPresent()) {
            minuted++;
            minutes.add(Reference.of(beside).canonical());
        }
        topics.add(row.text(Field.AGENDA_ITEM));
        fills.add(row.line(), row.columns().first(Field.ACTION) + row.shift());
    }

    /** Returns whether the items have references. */
    boolean isReferenced() {
        return referenced > 0 && referenced >= SOME * full;
    }

    /** Returns whether most rows that say more than one thing say what was asked, and of whom or when. */
    boolean areFull() {
        return full > 1 && full >= MOST * several;
    }

    /** Returns whether the items are numbered where their words begin, each with a number of its own. */
    boolean isNumbered() {
        return !isReferenced() && numbered > 1 && numbered >= MOST * actions && numbers.size() == numbered;
    }

    /** Returns whether the numbers of minutes that stand beside the meetings tell the items apart, which nothing else does. */
    boolean minutesNameItems() {
        return !isReferenced() && !isNumbered() && minuted > 1 && minuted >= MOST * full && minutes.size() == minuted;
    }

    /** Returns whether a meeting is written beside the first of its items only. */
    boolean mergesMeetings() {
        return meetings.areMerged();
    }

    /** Returns whether a subject is written beside the first of its items only. */
    boolean mergesTopics() {
        return topics.areMerged();
    }

    /** Returns what the fills of the rows show taken together. */
    RowFills fills() {
        return fills;
    }

    /**
     * The cells of a column. As one merged over several rows comes out in text, some are blank, and none stands twice in a
     * row.
     */
    private static final class WrittenOnce {

        private int written;
        private int repeated;
        private int blank;
        private String before = "";

        void add(String cell) {
            if (cell.isBlank()) {
                blank++;
            } else {
                written++;
                repeated += cell.equals(before) ? 1 : 0;
            }
            before = cell;
        }

        boolean areMerged() {
            return blank > 0 && written > 1 && repeated == 0;
        }
    }
}
