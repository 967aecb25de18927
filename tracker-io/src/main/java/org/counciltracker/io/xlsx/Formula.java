package org.counciltracker.io.xlsx;

/**
 * A formula that says of a cell whether it is to be coloured, as far as it looks at the cell's own row alone: comparisons,
 * texts, numbers, and the functions that such rules are made of. It fetches and changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
final class Formula {

    /** Says that a formula goes beyond the few that are known. */
    static final class UnknownFormulaException extends Exception {
        UnknownFormulaException() {
            super("A formula of a kind that isn't worked out.");
        }
    }

    /** What a part of a formula comes to: text, a number, a truth, blank, or a failure. */
    record Value(Kind kind, String text, double number) {

        /** What kinds of values there are, in the order in which programs sort them. */
        enum Kind {
            BLANK,
            NUMBER,
            TEXT,
            TRUTH,
            FAILURE
        }

        static final Value BLANK = new Value(Kind.BLANK, "", 0);
        static final Value FAILURE = new Value(Kind.FAILURE, "", 0);

        static Value of(String text) {
            return new Value(Kind.TEXT, text, 0);
        }

        static Value of(double number) {
            return new Value(Kind.NUMBER, NumberTexts.general(number), number);
        }

        static Value of(boolean truth) {
            return new Value(Kind.TRUTH, truth ? "TRUE" : "FALSE", truth ? 1 : 0);
        }

        boolean isTrue() {
            return (kind == Kind.TRUTH || kind == Kind.NUMBER) && number != 0;
        }
    }

    /** A part of a formula. */
    interface Term {
        /** Works it out for a row, with what is relative moved by some columns. */
        Value of(SheetRow row, int shift);
    }

    private final Term term;

    private Formula(Term term) {
        this.term = term;
    }

    /**
     * Reads a formula.
     *
     * @param text the formula, without an equals sign in front
     * @param corner the cell from which its relative addresses are seen
     */
    static Formula parse(String text, CellRange corner) throws UnknownFormulaException {
        return new Formula(new FormulaParser(text, corner).parse());
    }

    boolean holds(SheetRow row, int shift) {
        return term.of(row, shift).isTrue();
    }
}
