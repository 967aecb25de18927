/** From comma-separated values and their kin to blocks, and from chasing lists to comma-separated values. */
@NullMarked
package org.counciltracker.io.csv;

import org.jspecify.annotations.NullMarked;
