/** From comma-separated values and their kin to blocks. */
@NullMarked
package org.counciltracker.io.csv;

import org.jspecify.annotations.NullMarked;
