/** Chasing lists as Markdown, to be pasted into a message or a page. */
@NullMarked
package org.counciltracker.io.markdown;

import org.jspecify.annotations.NullMarked;
