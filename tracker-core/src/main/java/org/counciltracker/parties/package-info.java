/** Who is who: the parties that a body deals with, under one name each. */
@NullMarked
package org.counciltracker.parties;

import org.jspecify.annotations.NullMarked;
