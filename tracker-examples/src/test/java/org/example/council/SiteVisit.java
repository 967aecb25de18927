package org.example.council;

import org.counciltracker.model.Reference;

/**
 * What a surveyor saw: a fact of the application's own, public since rules are compiled to classes of other packages.
 *
 * @param reference the item that the visit was for
 * @param done whether all that was asked is done
 */
public record SiteVisit(Reference reference, boolean done) {}
