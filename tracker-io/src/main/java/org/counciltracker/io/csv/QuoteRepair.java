package org.counciltracker.io.csv;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;

/**
 * Looks after quotation marks before a text is cut into cells.
 *
 * <p>One inside a quoted cell that is not doubled, as in {@code "he said "no" to it"}, is doubled and noted. One that
 * nobody closed would swallow the records after it, and is refused. That shows in one of two ways: the text ends inside
 * the quotes, or they seem to close on a later line in front of something that is neither a separator nor a line's end.
 * Not thread-safe.
 */
final class QuoteRepair {

    private static final String REMEDY =
            "Maybe a closing quotation mark is missing in that cell, or one inside it is not doubled (\"\").";

    private final String text;
    private final char separator;
    private final NoteBook notes;
    private final StringBuilder repaired = new StringBuilder();
    private int copied;
    private int line = 1;
    private int openedAt;
    private int notedLine;

    private QuoteRepair(String text, char separator, NoteBook notes) {
        this.text = text;
        this.separator = separator;
        this.notes = notes;
    }

    /** Returns the text with every quotation mark closed or doubled, its lines as many as before. */
    static String repair(String text, char separator, NoteBook notes) throws UnreadableException {
        return new QuoteRepair(text, separator, notes).run();
    }

    private String run() throws UnreadableException {
        boolean cellStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && at(i + 1) != '\n');
            line += lineEnd ? 1 : 0;
            if (openedAt > 0) {
                if (c == '"' && at(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    close(i);
                    cellStart = false;
                }
            } else if (c == '"' && cellStart) {
                openedAt = line;
            } else {
                cellStart = c == separator || lineEnd || (cellStart && c == ' ');
            }
        }
        if (openedAt > 0) {
            throw new UnreadableException(
                    Place.line(openedAt).toString(), "a quotation mark opens here and is never closed", REMEDY);
        }
        return copied == 0 ? text : repaired.append(text, copied, text.length()).toString();
    }

    private void close(int at) throws UnreadableException {
        int next = at + 1;
        while (at(next) == ' ') {
            next++;
        }
        if (at(next) == separator || at(next) == '\n' || at(next) == '\r') {
            openedAt = 0;
        } else if (openedAt < line) {
            throw new UnreadableException(
                    Place.line(openedAt).toString(),
                    "a quotation mark opens here and is still open on line %s".formatted(line),
                    REMEDY);
        } else {
            repaired.append(text, copied, at).append('"');
            copied = at;
            if (notedLine != line) {
                notes.warning(
                        NoteCode.ODD_QUOTES,
                        Place.line(line),
                        "A quotation mark inside a quoted cell is not doubled; it was read as part of the cell.",
                        null);
                notedLine = line;
            }
        }
    }

    /** Returns a character, or a line's end beyond the last one. */
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
