/**
 * The facts that rules read. This is the vocabulary of rules authors: every name here may stand in a rule's
 * {@code when} part.
 *
 * <p>Facts of one item share its key in {@code item}, which is what rules join on. All facts are immutable.
 */
@NullMarked
package org.counciltracker.rules.fact;

import org.jspecify.annotations.NullMarked;
