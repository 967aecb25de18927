/** From web pages to blocks. */
@NullMarked
package org.counciltracker.io.html;

import org.jspecify.annotations.NullMarked;
