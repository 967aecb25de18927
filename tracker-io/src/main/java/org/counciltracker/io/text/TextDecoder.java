package org.counciltracker.io.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by their byte order mark, by the pattern of zero bytes that UTF-16 has, else as strict
 * UTF-8, else as windows-1252 with a note.
 *
 * <p>The text comes out in Unicode's form NFC, without control characters other than tabs and line breaks.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class TextDecoder {

    private static final String NEW_PAGE = "\f";

    private static final Place START = Place.line(1);

    private TextDecoder() {}

    /**
     * Decodes a file's bytes.
     *
     * @param bytes the whole file
     * @param notes where to note what was guessed or taken out
     * @return the text
     */
    public static String decode(byte[] bytes, NoteBook notes) {
        return decode(bytes, null, notes);
    }

    /**
     * Decodes a file's bytes and keeps where new pages begin.
     *
     * @param bytes the whole file
     * @param notes where to note what was guessed or taken out
     * @return the text, with a form feed before the first line of each further page
     */
    public static String decodePages(byte[] bytes, NoteBook notes) {
        return decodePages(bytes, null, notes);
    }

    /**
     * Takes the marks of new pages out of a text.
     *
     * @param text the text
     * @return the text without form feeds
     */
    public static String withoutPages(String text) {
        return text.replace(NEW_PAGE, "");
    }

    /**
     * Decodes the bytes of a file that may say itself how they are to be read.
     *
     * @param bytes the whole file
     * @param declared the encoding that the file names, or null; a byte order mark counts before it
     * @param notes where to note what was guessed or taken out
     * @return the text
     */
    public static String decode(byte[] bytes, @Nullable Charset declared, NoteBook notes) {
        return withoutPages(decodePages(bytes, declared, notes));
    }

    private static String decodePages(byte[] bytes, @Nullable Charset declared, NoteBook notes) {
        String text = Mojibake.repair(withoutControls(Encodings.characters(bytes, declared, notes), notes), notes);
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Word writes a line break within a cell as a vertical tab, and many programs a new page as a form feed. */
    private static String withoutControls(String text, NoteBook notes) {
        StringBuilder kept = new StringBuilder(text.length());
        int dropped = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\u000B' || (c >= ' ' && c != '\u007F' && c != '\uFEFF')) {
                kept.append(c);
            } else if (c == '\f') {
                boolean lineStart = i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
                kept.append(lineStart ? NEW_PAGE : " ");
            } else {
                dropped++;
            }
        }
        if (dropped > 0) {
            notes.info(
                    NoteCode.CONTROL_CHARACTERS,
                    START,
                    "%s control characters without meaning were taken out.".formatted(dropped),
                    null);
        }
        return kept.toString();
    }
}
