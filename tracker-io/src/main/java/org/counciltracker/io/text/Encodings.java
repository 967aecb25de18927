package org.counciltracker.io.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the bytes of a text are to be read.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class Encodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Place START = Place.line(1);
    private static final int SAMPLE = 64 * 1024;

    private Encodings() {}

    /**
     * Tells an encoding of two or four bytes for a character, by its byte order mark or by its zero bytes.
     *
     * @param bytes the file, or its start
     * @return UTF-16 or UTF-32 of one or the other order, or null where it is neither
     */
    public static @Nullable Charset wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked(bytes);
    }

    /**
     * Most letters of European languages have a zero byte in UTF-16, all at the same side; line breaks and spaces have one
     * always. Where the other side had one as well, it would be a control character that no text has.
     */
    private static @Nullable Charset unmarked(byte[] bytes) {
        int size = Math.min(bytes.length, SAMPLE) & ~1;
        if (size < 8 || bytes.length % 2 != 0) {
            return null;
        }
        int high = 0;
        int low = 0;
        for (int i = 0; i < size; i += 2) {
            high += bytes[i] == 0 ? 1 : 0;
            low += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = size / 2;
        if (low * 10 > pairs * 7 && high == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return high * 10 > pairs * 7 && low == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * Decodes a file's bytes and changes nothing else.
     *
     * @param bytes the whole file
     * @param notes where to note what was guessed
     * @return the text, without a byte order mark
     */
    public static String decode(byte[] bytes, NoteBook notes) {
        return characters(bytes, null, notes);
    }

    static String characters(byte[] bytes, @Nullable Charset declared, NoteBook notes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            String text = new String(bytes, wide);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, notes);
        }
        return declared == null || declared.equals(StandardCharsets.UTF_8)
                ? utf8(bytes, 0, notes)
                : new String(bytes, declared);
    }

    private static String utf8(byte[] bytes, int from, NoteBook notes) {
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
}
