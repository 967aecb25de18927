/** From the words of a tracker's cells to values: references, parties, update threads, dates and due dates. All pure functions. */
@NullMarked
package org.counciltracker.parse;

import org.jspecify.annotations.NullMarked;
