package org.counciltracker.io.interpret;

import java.util.List;
import java.util.function.Predicate;
import org.counciltracker.parse.MeetingDateParser;
import org.counciltracker.parse.MeetingDateParser.MeetingText;
import org.counciltracker.parse.ReferenceParser;

/** Tells by the cells below a heading what they hold. */
final class CellEvidence {

    private static final int LONGEST = 60;

    private CellEvidence() {}

    /** Returns whether at least half of the cells that say something are references. */
    static boolean areReferences(int column, List<Line> rows) {
        return areMostly(column, rows, cell -> ReferenceParser.whole(cell).isPresent());
    }

    /** Returns whether at least half of the cells that say something are dates. */
    static boolean areDates(int column, List<Line> rows) {
        return areMostly(column, rows, CellEvidence::isDate);
    }

    /** Returns whether a cell is a date and little else. */
    static boolean isDate(String cell) {
        if (cell.isBlank() || cell.length() > LONGEST) {
            return false;
        }
        MeetingText read = MeetingDateParser.parse(cell);
        return read.date() != null && read.rest().length() <= cell.length() / 2;
    }

    private static boolean areMostly(int column, List<Line> rows, Predicate<String> kind) {
        int alike = 0;
        int filled = 0;
        for (Line row : rows) {
            String cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                alike += cell.length() <= LONGEST && kind.test(cell) ? 1 : 0;
            }
        }
        return alike > 0 && alike * 2 >= filled;
    }
}
