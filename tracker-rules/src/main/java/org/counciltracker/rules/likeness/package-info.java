/**
 * What updates are worded like: a model of labelled examples, made when the library is built, which says how items with updates
 * in like words were labelled.
 *
 * <p>It stands beside the lexicon: where the words that decide are plain, both agree; where the lexicon has no word for what an
 * update says, or takes it too literally, the examples know more. What they say is a fact, on which rules decide.
 */
@NullMarked
package org.counciltracker.rules.likeness;

import org.jspecify.annotations.NullMarked;
