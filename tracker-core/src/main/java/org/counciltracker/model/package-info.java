/**
 * What a tracker says: the published document as immutable values, before anyone judges it.
 *
 * <p>Nothing here reads a file or a clock. Verdicts about these values stand in {@code org.counciltracker.assessment}.
 */
@NullMarked
package org.counciltracker.model;

import org.jspecify.annotations.NullMarked;
