/**
 * The command line: one class for each command, and what they share.
 *
 * <p>This is the only place that reads the system clock or writes to the standard streams.
 */
@NullMarked
package org.counciltracker.cli;

import org.jspecify.annotations.NullMarked;
