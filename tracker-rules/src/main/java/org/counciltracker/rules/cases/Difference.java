package org.counciltracker.rules.cases;

/**
 * How what was concluded differs from what a case says.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param place where the expectation is written, as {@code file:line}
 * @param message the difference in a sentence
 * @param expected what is expected, in one line
 * @param got what was concluded, in one line
 * @param proposed which rules proposed what, in one line; empty where that tells nothing
 */
public record Difference(String place, String message, String expected, String got, String proposed) {

    /** Returns the difference in one line, such as {@code status is IN_PROGRESS, not ON_HOLD. Proposed: …}. */
    @Override
    public String toString() {
        return message + (proposed.isEmpty() ? "" : " Proposed: " + proposed);
    }
}
