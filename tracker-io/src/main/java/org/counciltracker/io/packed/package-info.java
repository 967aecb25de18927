/** What the formats share that are packed files of many parts: opening them within a budget. */
@NullMarked
package org.counciltracker.io.packed;

import org.jspecify.annotations.NullMarked;
