/**
 * Reads what tables of measures are made of: periods, figures and targets as they are written, and which way is better.
 */
@NullMarked
package org.counciltracker.parse.measure;

import org.jspecify.annotations.NullMarked;
