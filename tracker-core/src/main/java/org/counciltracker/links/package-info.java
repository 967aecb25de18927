/** Ties between the items of a tracker: cells that say "as above", and items that wait on each other. */
@NullMarked
package org.counciltracker.links;

import org.jspecify.annotations.NullMarked;
