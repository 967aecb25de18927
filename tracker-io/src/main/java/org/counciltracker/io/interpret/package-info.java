/**
 * From blocks to a tracker, once for every format: headers, rows that go on, page furniture, shifted columns, sections,
 * keys and broken words.
 *
 * <p>What counts as a label, a section, a title or a word is data, in the resources beside this package. A few words that only
 * shape a pattern, such as those after a date in a heading, stand with the pattern.
 */
@NullMarked
package org.counciltracker.io.interpret;

import org.jspecify.annotations.NullMarked;
