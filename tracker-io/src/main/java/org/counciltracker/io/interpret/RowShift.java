package org.counciltracker.io.interpret;

import java.util.regex.Pattern;
import org.counciltracker.parse.ReferenceParser;

/**
 * Decides by how many columns a row stands beside its header, from where its reference and its meeting stand, how many
 * cells it has, where its long texts stand, and whether its first cell is blank or a page number.
 */
final class RowShift {

    private static final int LONG = 60;

    /** The end of a date that a narrow column broke: no sign that the row is shifted. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private RowShift() {}

    /** Returns the shift of a row, given that of the row before it. */
    static int of(Line line, Columns columns, int shiftBefore) {
        int best = 0;
        int bestScore = anchors(line, columns, 0);
        for (int shift : new int[] {1, -1, 2}) {
            int score = isPossible(line, columns, shift) ? anchors(line, columns, shift) : 0;
            if (score > bestScore) {
                best = shift;
                bestScore = score;
            }
        }
        return bestScore > 0 ? best : withoutAnchors(line, columns, shiftBefore);
    }

    private static int anchors(Line line, Columns columns, int shift) {
        AlignedRow row = AlignedRow.of(line, columns, shift);
        int score = CellEvidence.isDate(row.text(Field.MEETING)) ? 2 : 0;
        if (columns.has(Field.REFERENCE)) {
            String cell = row.text(Field.REFERENCE);
            boolean found = shift == 0
                    ? References.inColumn(cell).isPresent()
                    : !YEAR.matcher(cell.strip()).matches()
                            && ReferenceParser.whole(cell).isPresent();
            return score + (found ? 2 : 0);
        }
        String action = row.text(Field.ACTION);
        boolean found = References.leading(action)
                .filter(leading -> shift == 0 || leading.textStart() < action.length())
                .isPresent();
        return score + (found ? 3 : 0);
    }

    private static boolean isPossible(Line line, Columns columns, int shift) {
        if (shift < 0) {
            return line.size() <= columns.width() + shift;
        }
        for (int i = 0; i < shift; i++) {
            String cell = line.cell(i);
            if (!cell.isBlank() && !PageFurniture.isAny(cell)) {
                return false;
            }
        }
        return line.size() > shift;
    }

    private static int withoutAnchors(Line line, Columns columns, int shiftBefore) {
        if (line.size() > columns.width() + 1 || !isPossible(line, columns, 1)) {
            return 0;
        }
        int misfits = misfits(line, columns, 0) - misfits(line, columns, 1);
        if (misfits != 0) {
            return misfits > 0 ? 1 : 0;
        }
        if (line.size() <= columns.width()) {
            return 0;
        }
        boolean reachesEnd = !line.cell(line.size() - 1).isBlank();
        return shiftBefore == 1 || reachesEnd || PageFurniture.isToken(line.cell(0)) ? 1 : 0;
    }

    /** Counts the long texts that would stand in columns of short ones, or in none. */
    private static int misfits(Line line, Columns columns, int shift) {
        int misfits = 0;
        for (int i = 0; i < line.size(); i++) {
            Field field = columns.at(i - shift);
            boolean fits = field != null && !field.isNarrow() && field != Field.AGENDA_ITEM;
            misfits += !fits && line.cell(i).length() > LONG ? 1 : 0;
        }
        return misfits;
    }
}
