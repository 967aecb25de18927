package org.counciltracker.io.stacked;

/**
 * What a line was found to be.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param role how it stands to the line above
 * @param column the column that it belongs to, from 0; -1 for a heading
 */
public record Part(Role role, int column) {

    /** How a line stands to the one above. */
    public enum Role {
        /** It heads the records below it. */
        HEADING,
        /** It begins a record. */
        RECORD,
        /** It begins another cell of the record. */
        CELL,
        /** It goes on with the cell above. */
        MORE
    }
}
