/**
 * Reads trackers from files: the format is known by its content, and what cannot be read for sure is kept and noted.
 *
 * <p>Start with {@link org.counciltracker.io.TrackerFiles}.
 */
@NullMarked
package org.counciltracker.io;

import org.jspecify.annotations.NullMarked;
