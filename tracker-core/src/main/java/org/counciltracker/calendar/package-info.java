/** The body's calendar: meetings, clear days, working days, and the date that a tracker is judged at. */
@NullMarked
package org.counciltracker.calendar;

import org.jspecify.annotations.NullMarked;
