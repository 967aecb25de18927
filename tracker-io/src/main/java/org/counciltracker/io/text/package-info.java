/** From plain text to blocks: the encoding, tables of tab-separated cells or of pipes, and the marks of HTML and Markdown. */
@NullMarked
package org.counciltracker.io.text;

import org.jspecify.annotations.NullMarked;
