/**
 * English grammar, as far as updates need it: which words are verbs, in what form, and with which auxiliaries. What the verbs
 * mean for an item is said by the lexicon, not here.
 */
@NullMarked
package org.counciltracker.rules.grammar;

import org.jspecify.annotations.NullMarked;
