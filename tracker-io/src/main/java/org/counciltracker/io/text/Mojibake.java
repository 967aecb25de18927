package org.counciltracker.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts letters right that were written as UTF-8 and read as windows-1252, such as "â€™" for an apostrophe.
 *
 * <p>A run of such letters is put right only where it goes back to bytes without loss and those bytes are UTF-8.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern RUN = Pattern.compile("[\\u00C2-\\u00F4][^\\x00-\\x7F]{1,63}");

    private Mojibake() {}

    static String repair(String text, NoteBook notes) {
        Matcher run = RUN.matcher(text);
        if (!run.find()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        int copied = 0;
        int line = 1;
        int counted = 0;
        do {
            String right = decoded(run.group());
            if (right != null) {
                line += (int) text.substring(counted, run.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = run.start();
                notes.info(
                        NoteCode.MOJIBAKE,
                        Place.line(line),
                        "Garbled letters were read as \"%s\".".formatted(right),
                        run.group());
                repaired.append(text, copied, run.start()).append(right);
                copied = run.end();
            }
        } while (run.find());
        return repaired.append(text, copied, text.length()).toString();
    }

    private static @Nullable String decoded(String run) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(run));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
