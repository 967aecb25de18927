/**
 * The rules engine: lays rule packs over each other and assesses trackers by them.
 *
 * <p>{@link org.counciltracker.rules.RulesEngine} is where to begin.
 */
@NullMarked
package org.counciltracker.rules;

import org.jspecify.annotations.NullMarked;
