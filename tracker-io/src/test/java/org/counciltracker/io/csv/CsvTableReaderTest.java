package org.counciltracker.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.junit.jupiter.api.Test;

class CsvTableReaderTest {

    @Test
    void placesARowOnTheLineItsRecordBeginsOn() throws UnreadableException {
        assertThat(rows("a,\"b\r\nc\"\n\nd,e\n"))
                .containsExactly(Row.of(List.of("a", "b\nc"), Place.line(1)), Row.of(List.of("d", "e"), Place.line(4)));
    }

    @Test
    void readsRowsOfDifferentLengths() throws UnreadableException {
        assertThat(rows("a,b,c\nd\ne,f,g,h\n"))
                .extracting(row -> row.cells().size())
                .containsExactly(3, 1, 4);
    }

    @Test
    void leavesOutTheLineThatDeclaresTheSeparator() throws UnreadableException {
        assertThat(rows("sep=,\na,b\n")).containsExactly(Row.of(List.of("a", "b"), Place.line(2)));
    }

    private static List<Row> rows(String text) throws UnreadableException {
        return CsvTableReader.read(text, ',', "any.csv", Budget.standard(), new NoteBook("any.csv")).blocks().stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
    }
}
