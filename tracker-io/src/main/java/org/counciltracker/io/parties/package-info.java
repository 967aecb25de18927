/** From a CSV file of a body's parties to a directory. */
@NullMarked
package org.counciltracker.io.parties;

import org.jspecify.annotations.NullMarked;
