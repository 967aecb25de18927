/**
 * What every format is read into: a document's blocks in order, tables among them, each cell with its text, fill, span
 * and place.
 */
@NullMarked
package org.counciltracker.io.table;

import org.jspecify.annotations.NullMarked;
