/** Damages files at random, to show that hostile and broken ones are refused in words. */
@NullMarked
package org.counciltracker.io.fuzz;

import org.jspecify.annotations.NullMarked;
