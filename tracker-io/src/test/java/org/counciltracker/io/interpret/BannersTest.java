package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.junit.jupiter.api.Test;

class BannersTest {

    private static final String[] HEADER = {"Ref", "Action", "Owner", "Update"};
    private static final String[] ITEM = {"R1", "Mend the gate", "Parks", "Mended"};

    private final List<Row> rows = new ArrayList<>();

    @Test
    void aCellDrawnOverTheTableBetweenItsRowsHeadsThem() {
        wide(4, "Title");
        row(HEADER);
        wide(4, "Housing");
        row(ITEM);
        wide(3, "Transport");
        wide(4, "Buses");
        row(ITEM);

        assertThat(Banners.in(new Table(rows))).containsExactlyInAnyOrder(2, 4, 5);
        assertThat(Banners.text(rows.get(4))).isEqualTo("Transport");
    }

    @Test
    void whatNoItemFollowsOrIsNarrowOrLongIsNone() {
        row(HEADER);
        wide(2, "narrow");
        row(ITEM);
        wide(4, "A long answer that was given to the item above. ".repeat(4));
        row(ITEM);
        wide(4, "Completed");

        assertThat(Banners.in(new Table(rows))).isEmpty();
    }

    private void wide(int columns, String text) {
        add(List.of(new Cell(0, columns, 1, text, null), Cell.of(columns, "")));
    }

    private void row(String... texts) {
        add(Row.of(List.of(texts), Place.line(1)).cells());
    }

    private void add(List<Cell> cells) {
        rows.add(new Row(cells, Place.line(rows.size() + 1)));
    }
}
