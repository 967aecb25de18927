package org.counciltracker.io.interpret;

import static org.counciltracker.io.interpret.CellLook.ANSWER;
import static org.counciltracker.io.interpret.CellLook.DATE;
import static org.counciltracker.io.interpret.CellLook.DATED;
import static org.counciltracker.io.interpret.CellLook.DAY;
import static org.counciltracker.io.interpret.CellLook.NEWS;
import static org.counciltracker.io.interpret.CellLook.PARTY;
import static org.counciltracker.io.interpret.CellLook.PHRASE;
import static org.counciltracker.io.interpret.CellLook.RATING;
import static org.counciltracker.io.interpret.CellLook.SENTENCE;
import static org.counciltracker.io.interpret.CellLook.STATEMENT;
import static org.counciltracker.io.interpret.CellLook.STATUS;

/**
 * Says how well the cells of a column suit a field: 2 where they speak for it by themselves, {@link #NEVER} where they rule it out, 0 where
 * they don't tell.
 */
final class CellFit {

    /** What outweighs any heading. */
    static final double NEVER = -6;

    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.75;
    private static final double FEW = 0.3;
    private static final int LONG = 12;

    private CellFit() {}

    static double of(Field field, ColumnShape shape) {
        if (!shape.tells() && field != Field.ACCEPTANCE) {
            return 0;
        }
        return switch (field) {
            case REFERENCE -> reference(shape);
            case MEETING -> meeting(shape);
            case AGENDA_ITEM -> topic(shape);
            case ACTION -> action(shape);
            case UPDATES -> updates(shape);
            case RESPONSIBLE -> party(shape);
            case DUE, REVISED_DUE, COMPLETED_ON -> date(shape);
            case STATUS -> status(shape);
            case RAG -> rating(shape);
            case ACCEPTANCE -> shape.are(ANSWER, NEARLY_ALL) ? 2 : NEVER;
            case PRIORITY, RELATED, DEPENDS_ON ->
                isProse(shape) && shape.words() > LONG || shape.are(DATED, FEW) ? NEVER : 0;
        };
    }

    private static double reference(ColumnShape shape) {
        if (shape.are(SENTENCE, FEW) || isStated(shape)) {
            return NEVER;
        }
        if (shape.nameRows()) {
            return 2;
        }
        return shape.are(DATE, MOST) ? NEVER : -1.5;
    }

    private static double meeting(ColumnShape shape) {
        if (shape.are(DATE, HALF)) {
            return 2;
        }
        return isProse(shape) || isStated(shape) ? NEVER : 0;
    }

    private static double topic(ColumnShape shape) {
        if (shape.are(DATE, NEARLY_ALL) || shape.are(DATED, MOST) || isStated(shape)) {
            return NEVER;
        }
        if (isProse(shape)) {
            return shape.words() > LONG ? -2.2 : 0;
        }
        boolean names = shape.are(PHRASE, NEARLY_ALL)
                && shape.words() >= 1.5
                && !shape.are(PARTY, FEW)
                && !shape.are(DAY, FEW)
                && !shape.nameRows();
        return names ? 1.5 : 0;
    }

    private static double action(ColumnShape shape) {
        if (shape.are(DAY, NEARLY_ALL) || isStated(shape) || isParty(shape) || shape.nameRows()) {
            return NEVER;
        }
        double asks = isProse(shape) ? 1.8 : shape.are(STATEMENT, MOST) ? 1.4 : 0;
        return asks + Math.min(shape.words(), 40) / 200 - shape.share(NEWS) - 2 * shape.share(DATED);
    }

    private static double updates(ColumnShape shape) {
        if (shape.are(RATING, NEARLY_ALL) || isParty(shape) || shape.are(DATE, NEARLY_ALL)) {
            return NEVER;
        }
        if (shape.are(STATUS, NEARLY_ALL) || shape.are(ANSWER, NEARLY_ALL)) {
            return -1.5;
        }
        double tells = isProse(shape) ? 1.3 : shape.are(STATEMENT, MOST) ? 0.8 : 0;
        return tells + 0.4 * shape.share(NEWS) + 2 * shape.share(DATED);
    }

    private static double party(ColumnShape shape) {
        if (shape.are(PARTY, MOST)) {
            return 1.6;
        }
        boolean other = shape.are(DAY, MOST) || isProse(shape) || isStated(shape) || shape.nameRows();
        return other && !shape.are(PARTY, FEW) ? NEVER : 0;
    }

    private static double date(ColumnShape shape) {
        if (isStated(shape)) {
            return 0;
        }
        if (shape.are(DAY, MOST)) {
            return 2;
        }
        boolean other = isProse(shape) || isParty(shape);
        return other && !shape.are(DAY, FEW) ? NEVER : 0;
    }

    private static double status(ColumnShape shape) {
        if (shape.are(STATUS, NEARLY_ALL)) {
            return shape.are(RATING, NEARLY_ALL) ? 1.5 : 2;
        }
        return isProse(shape) || shape.are(DATED, FEW) || shape.are(DATE, NEARLY_ALL) || isParty(shape) ? NEVER : 0;
    }

    private static double rating(ColumnShape shape) {
        if (shape.are(RATING, NEARLY_ALL)) {
            return 2;
        }
        return isProse(shape) || shape.are(DATE, HALF) || shape.are(STATUS, NEARLY_ALL) || isParty(shape) ? NEVER : 0;
    }

    private static boolean isProse(ColumnShape shape) {
        return shape.are(SENTENCE, MOST);
    }

    private static boolean isStated(ColumnShape shape) {
        return shape.are(STATUS, NEARLY_ALL) || shape.are(RATING, NEARLY_ALL);
    }

    private static boolean isParty(ColumnShape shape) {
        return shape.are(PARTY, MOST) && !isProse(shape);
    }
}
