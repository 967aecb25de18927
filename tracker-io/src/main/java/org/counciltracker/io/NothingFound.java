package org.counciltracker.io;

import java.util.Optional;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;

/** Refuses a file that could be read and holds nothing of a tracker, in words for its format. */
final class NothingFound {

    private static final String NO_TABLE =
            "no table of recommendations or actions was found, and no measures or totals";
    private static final String OTHER_LABELS =
            "its header has other labels: give it columns such as \"Ref\", \"Action\", \"Owner\", \"Update\".";

    private NothingFound() {}

    /** Returns what to throw. */
    static UnreadableException in(TrackerFormat format, NoteBook notes) {
        boolean unruled = notes.notes().stream().anyMatch(note -> note.code().equals(NoteCode.NO_RULINGS.name()));
        Optional<String> alike = notes.notes().stream()
                .filter(note -> note.code().equals(NoteCode.UNREAD_TABLE.name()))
                .map(Note::message)
                .findFirst();
        if (alike.isPresent()) {
            return new UnreadableException("", NO_TABLE, alike.get());
        }
        return unruled
                ? new UnreadableException(
                        "",
                        NO_TABLE + ", nor any table with ruled lines or filled cells",
                        "Maybe only space parts its columns, by which cells can't be told for sure: ask for the Word file, or give the table borders and print it anew.")
                : new UnreadableException("", NO_TABLE, "Maybe " + likely(format) + ", or " + OTHER_LABELS);
    }

    private static String likely(TrackerFormat format) {
        return switch (format) {
            case DOCX, PDF -> "the table is a picture, or the wrong file was chosen";
            case XLSX -> "the wrong workbook was chosen";
            case HTML -> "a script puts the table there when the page is shown, for which print the page to PDF";
            case CSV, JSON -> "the wrong file was chosen";
            case TEXT ->
                "the table was lost when the file was saved as text, for which read the file it was saved from";
        };
    }
}
