package org.example.council.visits;

import java.time.LocalDate;
import org.counciltracker.model.Reference;

/**
 * What a surveyor saw: a fact of the application's own.
 *
 * @param reference the item that the visit was for
 * @param day when
 * @param done whether all that was asked is done
 */
public record SiteVisit(Reference reference, LocalDate day, boolean done) {}
