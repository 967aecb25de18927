package org.counciltracker.parse;

import java.time.LocalDate;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of updates may lean on where their dates lack the year: "Feb: …", "3/9 – …", "Q2: …".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param raised when the item was raised, before which nobody reports on it, or null where unknown
 * @param edition when the document was published, after which nobody had written in it, or null where unknown
 * @param year the financial year that the document reports on, to which its quarters belong, or null where unknown
 */
public record UpdateContext(
        @Nullable PartialDate raised,
        @Nullable LocalDate edition,
        @Nullable FinancialYear year) {

    /** A context in which nothing is known: dates without a year take it from those beside them, or stay words. */
    public static final UpdateContext UNKNOWN = new UpdateContext(null, null, null);
}
