package org.counciltracker.totals;

import org.counciltracker.assessment.Assessment;

/**
 * An open item and how long it has waited.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param source the file or data that the item comes from
 * @param assessment the item with the verdict
 * @param days for how many days
 */
public record Waiting(String source, Assessment assessment, int days) {}
