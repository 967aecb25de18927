package org.counciltracker.rules.ledger;

import java.time.LocalDate;
import org.counciltracker.model.Reference;

/**
 * A dated fact of an application that embeds the engine.
 *
 * @param reference the item that waits for the court
 * @param day when the court sits
 */
public record Hearing(Reference reference, LocalDate day) {}
