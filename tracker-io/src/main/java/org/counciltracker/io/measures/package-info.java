/**
 * Reads measures from the tables of a document, whatever format it came from: a row for each measure with readings under headings
 * that name periods, a row for each reading, or a row for each period.
 */
@NullMarked
package org.counciltracker.io.measures;

import org.jspecify.annotations.NullMarked;
