/**
 * From the words of a tracker's cells to values: references, parties, update threads and dates. Due dates have a package of
 * their own, {@link org.counciltracker.parse.due}. All pure functions.
 */
@NullMarked
package org.counciltracker.parse;

import org.jspecify.annotations.NullMarked;
