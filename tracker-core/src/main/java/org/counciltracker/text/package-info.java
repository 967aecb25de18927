/** What the parsers and the rules share about plain text: its normal form, its words, its clauses. */
@NullMarked
package org.counciltracker.text;

import org.jspecify.annotations.NullMarked;
