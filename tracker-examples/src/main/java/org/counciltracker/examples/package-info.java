/**
 * Programs that embed the libraries, one for each task. Each is run by a test.
 *
 * <ul>
 *   <li>{@link org.counciltracker.examples.ReadAndAssess}: reads a file, assesses it and walks the result
 *   <li>{@link org.counciltracker.examples.TrackerFromValues}: assesses what an application holds itself
 *   <li>{@link org.counciltracker.examples.OwnFactsAndRules}: judges by rules and facts of the application's own
 *   <li>{@link org.counciltracker.examples.ChaseByMail}: writes a mail to each party that is to be chased
 *   <li>{@link org.counciltracker.examples.ManyTrackersInParallel}: assesses a folder on all processors
 *   <li>{@link org.counciltracker.examples.CustomCalendar}: reckons with a council's own closures
 * </ul>
 */
@NullMarked
package org.counciltracker.examples;

import org.jspecify.annotations.NullMarked;
