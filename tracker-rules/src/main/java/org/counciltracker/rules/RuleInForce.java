package org.counciltracker.rules;

import org.jspecify.annotations.Nullable;

/**
 * One rule that an engine judges by.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the rule's id
 * @param title what it says, in the clerk's words
 * @param stage the name of the stage that it runs in
 * @param pack the pack that it comes from
 * @param basis the law or practice that it rests on
 * @param replaces the pack whose rule of the same id it has replaced, or null
 */
public record RuleInForce(
        String id,
        String title,
        String stage,
        String pack,
        String basis,
        @Nullable String replaces) {}
