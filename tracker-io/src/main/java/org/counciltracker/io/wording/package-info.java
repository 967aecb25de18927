/** Verdicts in the words that people read, the same in every document written for them. */
@NullMarked
package org.counciltracker.io.wording;

import org.jspecify.annotations.NullMarked;
