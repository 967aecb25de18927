/** Assessed trackers as plain text for a terminal: pure functions from values and a width to text. */
@NullMarked
package org.counciltracker.cli.render;

import org.jspecify.annotations.NullMarked;
