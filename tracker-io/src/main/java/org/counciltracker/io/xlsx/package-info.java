/** From Excel workbooks (XLSX) to blocks. */
@NullMarked
package org.counciltracker.io.xlsx;

import org.jspecify.annotations.NullMarked;
