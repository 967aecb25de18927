/**
 * What words mean: the lexicon of a rule pack, and the reading of text by it.
 *
 * <p>Java holds the mechanism here; every word and phrase stands in a pack's {@code lexicon.csv}.
 */
@NullMarked
package org.counciltracker.rules.lexicon;

import org.jspecify.annotations.NullMarked;
