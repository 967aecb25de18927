package org.counciltracker.rules.internal;

/**
 * A file of rules.
 *
 * @param name what messages call it, such as {@code status/on-hold.drl}
 * @param text its text
 */
record DrlSource(String name, String text) {}
