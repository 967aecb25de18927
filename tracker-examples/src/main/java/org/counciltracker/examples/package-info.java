/** Programs that embed the libraries, one for each task. Each is run by a test. */
@NullMarked
package org.counciltracker.examples;

import org.jspecify.annotations.NullMarked;
