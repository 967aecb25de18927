package org.counciltracker.parse.due;

import org.counciltracker.model.DueDate;
import org.jspecify.annotations.Nullable;

/** One way of reading a whole due cell. A new one is a new entry in {@link DueReadings}. Never throws. */
interface DueReading {

    /**
     * Reads a cell.
     *
     * @param text the cell
     * @param context the date raised and the meetings
     * @return the due date, or null where this reading doesn't fit
     */
    @Nullable
    DueDate read(DueText text, DueContext context);
}
