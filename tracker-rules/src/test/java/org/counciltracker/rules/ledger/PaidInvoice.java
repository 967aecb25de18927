package org.counciltracker.rules.ledger;

import org.counciltracker.model.Reference;

/**
 * A fact of an application that embeds the engine.
 *
 * @param reference the item that the invoice was for
 * @param pounds how much was paid
 */
public record PaidInvoice(Reference reference, int pounds) {}
