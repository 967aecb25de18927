/** What the items of one tracker or of many come to: by status, rating, party and age, and which have waited longest. */
@NullMarked
package org.counciltracker.totals;

import org.jspecify.annotations.NullMarked;
