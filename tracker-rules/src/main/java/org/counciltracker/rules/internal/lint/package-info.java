/** Looks for what is doubtful in packs that compile: what is slow, says nothing, says it twice, or will never come true. */
@NullMarked
package org.counciltracker.rules.internal.lint;

import org.jspecify.annotations.NullMarked;
