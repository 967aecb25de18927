/** From PDF documents with ruled tables to blocks. */
@NullMarked
package org.counciltracker.io.pdf;

import org.jspecify.annotations.NullMarked;
