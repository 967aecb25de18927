package org.counciltracker.io.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;

/**
 * Turns bytes into text: by their byte order mark, else as strict UTF-8, else as windows-1252 with a note.
 *
 * <p>The text comes out in Unicode's form NFC, without control characters other than tabs and line breaks.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
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
        String text = Mojibake.repair(withoutControls(characters(bytes, notes), notes), notes);
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String characters(byte[] bytes, NoteBook notes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, notes);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, notes);
    }

    private static String decoded(byte[] bytes, int from, NoteBook notes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            notes.warning(
                    NoteCode.ENCODING,
                    START,
                    "The text is not UTF-8; it was read as windows-1252. Maybe save the file as UTF-8 if letters look wrong.",
                    null);
            return new String(bytes, from, bytes.length - from, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
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
                kept.append(' ');
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
