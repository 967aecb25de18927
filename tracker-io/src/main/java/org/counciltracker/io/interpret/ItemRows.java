package org.counciltracker.io.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Section;
import org.counciltracker.model.Severity;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/** Makes items of the rows below a header: opens one, goes on with it, closes it. Not thread-safe. */
final class ItemRows {

    private static final int MOST_PLACES = 40;
    private static final Pattern LONE_WORD = Pattern.compile("\\p{Lu}\\p{L}{3,}:?");

    private final NoteBook notes;
    private final RowClassifier classifier;
    private final RowCleaner cleaner;
    private final ItemAssembler assembler;
    private final Headings headings;
    private final DuplicateReferences duplicates;
    private final List<TrackerItem> items = new ArrayList<>();
    private final List<Place> shifted = new ArrayList<>();
    private final List<Place> continued = new ArrayList<>();
    private @Nullable OpenItem open;
    private @Nullable Columns columns;
    private TableFacts facts = new TableFacts();
    private int shift;

    ItemRows(NoteBook notes, Vocabulary vocabulary) {
        this.notes = notes;
        this.classifier = new RowClassifier(new Legibility(vocabulary));
        this.cleaner = new RowCleaner(notes);
        this.assembler = new ItemAssembler(notes, new WordMender(vocabulary));
        this.headings = new Headings(notes);
        this.duplicates = new DuplicateReferences(notes);
    }

    List<TrackerItem> items() {
        return items;
    }

    /** Enters the rows below a header, or those of a table that is none of the tracker, where it is null. */
    void under(@Nullable Columns below, TableFacts tableFacts) {
        columns = below;
        facts = tableFacts;
        shift = 0;
    }

    /** Says whether the document calls itself a plan, and what time it reports on. */
    void areOf(boolean plan, DocumentTime time) {
        headings.areOfPlan(plan);
        assembler.in(time);
    }

    /** Says when the document was published, where that is known. */
    void publishedBy(@Nullable LocalDate day) {
        assembler.publishedBy(day);
    }

    /** Enters the section that a heading opens. */
    void enter(Section opened, String words, Place place) {
        close();
        headings.enter(opened, words, place);
    }

    /** Leaves the section, and whatever else headings said so far: a new sheet begins. */
    void leave() {
        close();
        headings.leave();
    }

    void notePageNumber(String text, Place place) {
        cleaner.notePageNumber(text, place);
    }

    /** Takes a heading between the rows that says something of the items below it. */
    boolean takesHeading(Line line) {
        boolean taken = columns != null && headings.takes(line, columns, facts.isReferenced());
        if (taken) {
            close();
        }
        return taken;
    }

    /** Reads a row with the columns last entered, and returns whether it is part of an item now. */
    boolean read(Line line) {
        Columns below = columns;
        if (below == null) {
            notes.info(NoteCode.OTHER_TABLE, line.place(), "A row of a table that is none of the tracker.", line.raw());
            return false;
        }
        int only = line.onlyColumn();
        if (only >= 0 && !line.whole() && takesAlone(line, line.cell(only), only, below)) {
            return false;
        }
        shift = line.whole() ? 0 : RowShift.of(line, below, shift);
        Line cleaned = cleaner.clean(line, below, shift);
        if (cleaned.isBlank()) {
            return false;
        }
        AlignedRow row = AlignedRow.of(cleaned, below, shift);
        RowClassifier.Kind kind = line.whole() ? RowClassifier.Kind.ITEM : classifier.classify(row, facts, open);
        switch (kind) {
            case ITEM -> begin(row);
            case CONTINUATION -> goOn(row);
            case UNPLACED -> unplaced(cleaned);
        }
        if (shift != 0) {
            shifted.add(line.place());
        }
        return kind != RowClassifier.Kind.UNPLACED;
    }

    /** Takes a row of one cell that is a page number or a heading. */
    private boolean takesAlone(Line line, String text, int column, Columns below) {
        Field field = below.at(column);
        boolean number = PageFurniture.isNumber(text) && field != Field.REFERENCE && !completesMeeting(text);
        if (number || PageFurniture.isToken(text) || PageFurniture.isBareWord(text)) {
            notePageNumber(text, line.place());
            return true;
        }
        boolean answer = field == Field.UPDATES || field == Field.STATUS;
        Optional<Section> opened = answer ? Optional.empty() : SectionHeadings.find(text);
        if (opened.isPresent()) {
            enter(opened.get(), text, line.place());
            return true;
        }
        if (isLoneWord(text, column, field)) {
            if (!takesHeading(line)) {
                close();
                notes.info(
                        NoteCode.TEXT_OUTSIDE_TABLES,
                        line.place(),
                        "A word alone between the rows, which is none of an item's; it was read as a heading.",
                        text);
            }
            return true;
        }
        boolean leads = !answer && (field != Field.ACTION || column == 0);
        return leads && Headings.isHeading(text) && !goesOn(text, field) && takesHeading(line);
    }

    /**
     * Returns whether a word alone in its row heads the rows below, as "Transport" does between references, or below an action that is
     * finished.
     */
    private boolean isLoneWord(String text, int column, @Nullable Field field) {
        boolean between = field == Field.REFERENCE && facts.isReferenced();
        boolean below = field == Field.ACTION
                && facts.areFull()
                && (open == null || CellJoiner.isFinished(open.lastPiece(Field.ACTION)));
        return column == 0
                && (between || below)
                && LONE_WORD.matcher(text.strip()).matches();
    }

    private boolean completesMeeting(String piece) {
        return open != null && HeadingDates.completes(open.shortText(Field.MEETING), piece);
    }

    private boolean goesOn(String text, @Nullable Field field) {
        if (open == null || field == null) {
            return false;
        }
        return switch (field) {
            case ACTION -> CellJoiner.beginsInMidSentence(text) || CellJoiner.isOpenEnded(open.lastPiece(Field.ACTION));
            case MEETING -> completesMeeting(text);
            default -> CellJoiner.beginsInMidSentence(text);
        };
    }

    private void begin(AlignedRow row) {
        close();
        open = new OpenItem(row, headings.around(row.columns(), facts));
        if (row.missing() > 0) {
            notes.warning(
                    NoteCode.SHORT_ROW,
                    row.line().place(),
                    "The row has %s cells where the header has %s columns; the missing ones count as blank."
                            .formatted(row.line().size(), row.columns().width() + row.shift()),
                    row.line().raw());
        }
    }

    private void goOn(AlignedRow row) {
        if (open != null) {
            open.add(row);
            continued.add(row.line().place());
        }
    }

    private void unplaced(Line line) {
        notes.warning(
                NoteCode.UNPLACED_ROW,
                line.place(),
                "This row is no item and belongs to none; it was left out. Maybe it is noise of a scanner, or a row of another table.",
                line.raw());
    }

    /** Closes the item that is open: rows that follow don't belong to it. */
    void close() {
        OpenItem closed = open;
        open = null;
        if (closed != null) {
            TrackerItem item = assembler.assemble(closed);
            duplicates.meet(item.reference(), closed.place());
            items.add(item);
            noteRows(item);
        }
    }

    /** Closes the last item: there are no more rows. */
    void finish() {
        close();
        assembler.noteUnread(items);
        if (!shifted.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.SHIFTED_ROWS,
                    shifted.get(0).toString(),
                    "Rows stand beside their header and were read by what is in them: %s."
                            .formatted(Places.list(shifted, MOST_PLACES)),
                    null);
        }
    }

    private void noteRows(TrackerItem item) {
        if (!continued.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.CONTINUED_ROWS,
                    continued.get(0).toString(),
                    "%s goes on below its first row, at %s."
                            .formatted(item.reference(), Places.list(continued, MOST_PLACES)),
                    null);
            continued.clear();
        }
    }
}
