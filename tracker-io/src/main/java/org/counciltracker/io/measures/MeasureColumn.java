package org.counciltracker.io.measures;

/**
 * A column of a table of measures.
 *
 * @param index which column it is, counted from 0
 * @param label its heading as written, blank where it has none
 * @param role what it holds
 */
record MeasureColumn(int index, String label, ColumnRole role) {

    MeasureColumn as(ColumnRole other) {
        return new MeasureColumn(index, label, other);
    }
}
