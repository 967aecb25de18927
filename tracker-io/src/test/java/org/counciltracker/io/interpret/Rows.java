package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;

/** Makes the lines of one table for tests, cells parted by " | ". */
final class Rows {

    private Rows() {}

    static List<Line> of(String... rows) {
        List<Row> table = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            table.add(Row.of(cells, Place.line(table.size() + 1)));
        }
        return Line.of(new Document("test", List.of(new Table(table)), List.of()));
    }

    static Columns columns(String... rows) {
        return HeaderMatcher.match(of(rows), 0).orElseThrow().columns();
    }
}
