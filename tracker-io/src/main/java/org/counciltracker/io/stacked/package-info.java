/** Tells the cells of tables whose cells were written below each other, one or several lines each, from the look of the lines. */
@NullMarked
package org.counciltracker.io.stacked;

import org.jspecify.annotations.NullMarked;
