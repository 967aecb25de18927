/** What the parsers and the rules share about plain text: its normal form, its words, and the phrases found in them. */
@NullMarked
package org.counciltracker.text;

import org.jspecify.annotations.NullMarked;
