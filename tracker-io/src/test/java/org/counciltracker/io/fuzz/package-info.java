/** Damages files at random, for tests that hostile and broken files are refused in words. */
@NullMarked
package org.counciltracker.io.fuzz;

import org.jspecify.annotations.NullMarked;
