/** The numbers of items that a document states in its prose and its small tables. */
@NullMarked
package org.counciltracker.io.totals;

import org.jspecify.annotations.NullMarked;
