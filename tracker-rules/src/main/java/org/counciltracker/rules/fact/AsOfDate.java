package org.counciltracker.rules.fact;

import java.time.LocalDate;

/**
 * The date that the tracker is judged at; there is one. The standard rules need it not, since their facts are made for
 * that date; an application's rules compare the dates of its own facts with it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param date the as-of date
 */
@Few
public record AsOfDate(LocalDate date) {}
