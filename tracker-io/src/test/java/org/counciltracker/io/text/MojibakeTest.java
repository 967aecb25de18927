package org.counciltracker.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class MojibakeTest {

    private final NoteBook notes = new NoteBook("any.txt");

    @Test
    void putsGarbledLettersRightAndNotesWhere() {
        assertThat(Mojibake.repair("one\nthe panelâ€™s cafÃ© â€“ Â£250", notes))
                .isEqualTo("one\nthe panel’s café – £250");
        assertThat(notes.notes()).extracting(Note::place).containsOnly("line 2").hasSize(4);
        assertThat(notes.notes()).extracting(Note::raw).containsExactly("â€™", "Ã©", "â€“", "Â£");
    }

    @Test
    void leavesHonestLettersAlone() {
        String honest = "Château ÂÂ é’s – “quoted” €5 naïve";
        assertThat(Mojibake.repair(honest, notes)).isEqualTo(honest);
        assertThat(notes.notes()).isEmpty();
    }
}
