/** From Word documents (DOCX) to blocks. */
@NullMarked
package org.counciltracker.io.docx;

import org.jspecify.annotations.NullMarked;
