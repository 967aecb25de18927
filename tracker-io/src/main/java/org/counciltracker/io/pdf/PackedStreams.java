package org.counciltracker.io.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Severity;

/**
 * Counts what the packed streams of a PDF unpack to before anyone unpacks them into memory. Pictures are left out: nobody
 * unpacks them.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Within that many bytes of its end a whole file says that it ends. */
    private static final int END = 2048;

    private static final Pattern FLATE = Pattern.compile("/Filter\\s*\\[?\\s*/Fl");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int DICTIONARY = 2048;

    private PackedStreams() {}

    static void measure(byte[] bytes, Budget budget, NoteBook notes) throws UnreadableException {
        byte[] unpacked = new byte[1 << 16];
        boolean locked = contains(bytes, 0, "/Encrypt");
        int broken = contains(bytes, bytes.length - END, "%%EOF") ? 0 : 1;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at + STREAM.length)) {
            if (isPacked(bytes, at)) {
                broken += count(bytes, start(bytes, at), unpacked, budget) ? 0 : 1;
            }
        }
        if (broken > 0 && !locked) {
            notes.add(
                    Severity.WARNING,
                    NoteCode.DAMAGED,
                    "the whole file",
                    "Parts of the file are damaged or cut off, so text may be missing. Parts: %s. Get the file again, or compare with the pages."
                            .formatted(broken),
                    null);
        }
    }

    private static boolean contains(byte[] bytes, int from, String word) {
        int start = Math.max(0, from);
        return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1).contains(word);
    }

    /** Returns where the next stream's keyword stands, or -1. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's'
                    && matches(bytes, i)
                    && (bytes[i + STREAM.length] == '\r' || bytes[i + STREAM.length] == '\n')
                    && (i == 0 || bytes[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int start(byte[] bytes, int keyword) {
        int at = keyword + STREAM.length;
        return bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static boolean isPacked(byte[] bytes, int keyword) {
        int from = Math.max(0, keyword - DICTIONARY);
        String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
        return FLATE.matcher(dictionary).find() && !PICTURE.matcher(dictionary).find();
    }

    /** Counts what one stream unpacks to, and returns whether it could be unpacked to its end. */
    private static boolean count(byte[] bytes, int from, byte[] unpacked, Budget budget) throws UnreadableException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished()) {
                int length = inflater.inflate(unpacked);
                budget.spend(Limit.UNPACKED, length, "");
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
