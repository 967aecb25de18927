package org.counciltracker.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private final NoteBook notes = new NoteBook("any.txt");

    @Test
    void dropsTheByteOrderMark() {
        assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(StandardCharsets.UTF_8), notes))
                .isEqualTo("café");
        assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE), notes))
                .isEqualTo("café");
        assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(StandardCharsets.UTF_16BE), notes))
                .isEqualTo("café");
        assertThat(notes.notes()).isEmpty();
    }

    @Test
    void readsWindows1252WithANoteWhereTheTextIsNotUtf8() {
        assertThat(TextDecoder.decode("café – £250".getBytes(Charset.forName("windows-1252")), notes))
                .isEqualTo("café – £250");
        assertThat(notes.notes()).extracting(Note::code).containsExactly("ENCODING");
    }

    @Test
    void composesAccents() {
        assertThat(TextDecoder.decode("cafe\u0301".getBytes(StandardCharsets.UTF_8), notes))
                .isEqualTo("café");
    }

    @Test
    void takesControlCharactersOutAndCountsThem() {
        assertThat(TextDecoder.decode("a\u0007b\u0001\tc\u000Bd".getBytes(StandardCharsets.UTF_8), notes))
                .isEqualTo("ab\tc\u000Bd");
        assertThat(notes.notes())
                .extracting(Note::message)
                .containsExactly("2 control characters without meaning were taken out.");
    }

    @Test
    void tellsWideEncodingsWithoutAByteOrderMarkByTheirZeroBytes() {
        String csv = "Ref,Action,Owner\nA1,Mend the quay – café,Clerk\n";

        assertThat(TextDecoder.decode(csv.getBytes(StandardCharsets.UTF_16LE), notes))
                .isEqualTo(csv);
        assertThat(TextDecoder.decode(csv.getBytes(StandardCharsets.UTF_16BE), notes))
                .isEqualTo(csv);
        assertThat(TextDecoder.decode(("\uFEFF" + csv).getBytes(Charset.forName("UTF-32LE")), notes))
                .isEqualTo(csv);
        assertThat(TextDecoder.decode(("\uFEFF" + csv).getBytes(Charset.forName("UTF-32BE")), notes))
                .isEqualTo(csv);
        assertThat(notes.notes()).isEmpty();
    }
}
