package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.KeyEntry;

/** Takes the rows of the tracker's key as they come by, and counts those that are repeated. Not thread-safe. */
final class KeyCollector {

    private static final int LONGEST_ENTRY = 120;

    private final RepeatedText repeated;
    private final NoteBook notes;
    private final Map<String, KeyEntry> entries = new LinkedHashMap<>();
    private final Set<String> headers = new HashSet<>();
    private int openTable = -1;
    private boolean titled;
    private boolean inParagraphs;
    private boolean noted;

    KeyCollector(RepeatedText repeated, NoteBook notes) {
        this.repeated = repeated;
        this.notes = notes;
    }

    /** Returns whether a row of a table opens a key or may go on with one. */
    boolean opens(Line line) {
        return KeyReader.begins(line) || titled || line.table() == openTable;
    }

    /** Takes a row of a table, if it opens a key or goes on with one. */
    boolean takes(Line line) {
        boolean titledAbove = titled;
        titled = false;
        inParagraphs = false;
        if (KeyReader.begins(line)) {
            openTable = line.table();
            noteTitle(line);
            noteHeader(line);
        } else if (titledAbove && canBeEntries(line)) {
            openTable = line.table();
        } else if (line.table() != openTable || !canBeEntries(line)) {
            end();
            return false;
        }
        add(KeyReader.entries(line), line);
        return true;
    }

    private static boolean canBeEntries(Line line) {
        return line.cells().stream()
                .noneMatch(cell -> cell.length() > LONGEST_ENTRY
                        || CellEvidence.isDate(cell)
                        || References.leading(cell).isPresent());
    }

    /** Takes a paragraph, if it is a key in one line, the title of one, or an entry below that. */
    boolean takesParagraph(Line line) {
        if (isEntryBelowTitle(line)) {
            titled = false;
            inParagraphs = true;
            add(List.of(KeyReader.entry(line.raw(), null)), line);
            return true;
        }
        Optional<List<KeyEntry>> inLine = KeyReader.inLine(line.cell(0));
        inLine.ifPresent(found -> add(found, line));
        titled = inLine.isEmpty() && KeyReader.begins(line);
        if (titled || inLine.isPresent()) {
            noteTitle(line);
        }
        return titled || inLine.isPresent();
    }

    private void noteTitle(Line line) {
        if (!noted) {
            notes.info(NoteCode.KEY, line.place(), "The tracker's own key begins here.", line.raw());
            noted = true;
        }
    }

    /** The words over the columns of a key are none of its entries, and are kept once. */
    private void noteHeader(Line line) {
        if (KeyReader.isHeader(line) && headers.add(line.raw())) {
            notes.info(NoteCode.KEY, line.place(), "The headings of the key.", line.raw());
        }
    }

    private void add(List<KeyEntry> found, Line line) {
        List<String> again = new ArrayList<>();
        for (KeyEntry entry : found) {
            if (entries.putIfAbsent(MatchKey.of(entry.label()), entry) != null) {
                again.add(entry.label());
            }
        }
        if (!again.isEmpty()) {
            repeated.record(String.join("\t", again), line.place());
        }
    }

    /** Lets a paragraph pass: a page number may stand within a key, anything else ends it. */
    void pass(Line line) {
        if (PageFurniture.isAny(line.raw())) {
            titled = titled || openTable >= 0;
        } else if (!isEntryBelowTitle(line)) {
            end();
        }
    }

    private boolean isEntryBelowTitle(Line line) {
        return (titled || inParagraphs)
                && line.raw().length() <= LONGEST_ENTRY
                && KeyReader.opensEntry(line.raw())
                && KeyReader.inLine(line.raw()).isEmpty();
    }

    /** Ends the key: what comes next is none of it. */
    void end() {
        openTable = -1;
        titled = false;
        inParagraphs = false;
    }

    List<KeyEntry> entries() {
        return List.copyOf(entries.values());
    }
}
