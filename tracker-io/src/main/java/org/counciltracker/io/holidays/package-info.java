/** The bank holidays of each nation: reckoned, and corrected by the list that the government publishes. */
@NullMarked
package org.counciltracker.io.holidays;

import org.jspecify.annotations.NullMarked;
