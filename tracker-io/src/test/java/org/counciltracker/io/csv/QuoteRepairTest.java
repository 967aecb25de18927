package org.counciltracker.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class QuoteRepairTest {

    private final NoteBook notes = new NoteBook("any.csv");

    @Test
    void leavesRightQuotesAlone() throws UnreadableException {
        String text = "\"a, \"\"b\"\"\",\"two\nlines\", \"spaced\" ,5\" pipe\n";
        assertThat(QuoteRepair.repair(text, ',', notes)).isSameAs(text);
        assertThat(notes.notes()).isEmpty();
    }

    @Test
    void doublesAQuoteInsideAQuotedCellAndNotesTheLine() throws UnreadableException {
        assertThat(QuoteRepair.repair("1,2\n\"he said \"no\" to it\",x\n", ',', notes))
                .isEqualTo("1,2\n\"he said \"\"no\"\" to it\",x\n");
        assertThat(notes.notes()).extracting(Note::place).containsExactly("line 2");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatThrownBy(() -> QuoteRepair.repair("a,b\nc,\"d\ne,f\n", ',', notes))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.place()).isEqualTo("line 2"))
                .hasMessage("a quotation mark opens here and is never closed");
    }

    @Test
    void refusesAQuoteThatSwallowsTheStartOfTheNext() {
        assertThatThrownBy(() -> QuoteRepair.repair("a,\"b\nc,\"d\"\n", ',', notes))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("a quotation mark opens here and is still open on line 2");
    }
}
