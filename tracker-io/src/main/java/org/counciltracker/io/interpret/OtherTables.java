package org.counciltracker.io.interpret;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a table of another kind from more rows of the tracker, where it has no heading that is known: who attended, what it
 * costs, when one meets.
 *
 * <p>It begins with a row that looks like a header, and none of the rows below looks like an item of the tracker above. Where either is in
 * doubt the rows stay the tracker's, since a tracker is often cut by page breaks and blank lines. This class has no state.
 */
final class OtherTables {

    private static final int LONGEST_LABEL = 40;
    private static final int FEWEST_WORDS = 5;
    private static final int SAMPLE = 40;

    /** A label names something: it holds no figure, and it ends no sentence. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^\\p{Nd}\\n]*[^\\p{Nd}\\s.;,]|[£%#]");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private OtherTables() {}

    /** Returns the columns of another kind of table that begins at a line, below a tracker's, or empty. */
    static Optional<Columns> beginning(List<Line> lines, int at, Columns tracker, boolean referenced) {
        Line header = lines.get(at);
        if (!isHeader(header) || KeyReader.begins(header)) {
            return Optional.empty();
        }
        List<Line> rows = rowsOf(lines, at).stream().skip(1).toList();
        boolean other = !rows.isEmpty() && rows.stream().noneMatch(row -> isItem(row, tracker, referenced));
        return other
                ? Optional.of(new Columns(Collections.nCopies(header.size(), null), header.cells()))
                : Optional.empty();
    }

    /** Returns whether a table that begins at a line goes on with a tracker's. */
    static boolean goesOn(List<Line> lines, int at, Columns tracker, boolean referenced) {
        List<Line> rows = rowsOf(lines, at);
        long items =
                rows.stream().filter(row -> isItem(row, tracker, referenced)).count();
        return items > 0 && items * 2 >= rows.size();
    }

    private static List<Line> rowsOf(List<Line> lines, int at) {
        int table = lines.get(at).table();
        return lines.subList(at, Math.min(lines.size(), at + SAMPLE)).stream()
                .takeWhile(line -> line.table() == table)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean isHeader(Line line) {
        long filled = line.cells().stream().filter(cell -> !cell.isBlank()).count();
        return filled > 1
                && line.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell -> cell.length() <= LONGEST_LABEL
                                && LABEL.matcher(cell.strip()).matches());
    }

    private static boolean isItem(Line line, Columns tracker, boolean referenced) {
        AlignedRow row = AlignedRow.of(line, tracker, 0);
        if (References.stand(row)) {
            return true;
        }
        String action = row.text(Field.ACTION);
        boolean dated = CellEvidence.isDate(row.text(Field.MEETING))
                || CellEvidence.isDate(row.text(Field.DUE))
                        && WORD.matcher(action).find();
        boolean asks = WORD.matcher(action).results().count() >= FEWEST_WORDS;
        boolean someone = WORD.matcher(row.text(Field.RESPONSIBLE)).find();
        return dated || asks && (someone || referenced);
    }
}
