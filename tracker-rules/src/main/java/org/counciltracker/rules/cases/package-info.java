/**
 * Cases that prove a rule pack: read from YAML, run, told in the words of the clerk who wrote them.
 *
 * <p>{@link org.counciltracker.rules.cases.CaseFiles} reads them, {@link org.counciltracker.rules.cases.CaseRunner} runs
 * them, {@link org.counciltracker.rules.cases.CaseReport} says how that went.
 */
@NullMarked
package org.counciltracker.rules.cases;

import org.jspecify.annotations.NullMarked;
