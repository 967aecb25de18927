/**
 * From blocks to a tracker, once for every format: headers, rows that go on, page furniture, shifted columns, sections,
 * keys and broken words.
 *
 * <p>What counts as a label, a section, a body or a word is data, in the resources beside this package.
 */
@NullMarked
package org.counciltracker.io.interpret;

import org.jspecify.annotations.NullMarked;
