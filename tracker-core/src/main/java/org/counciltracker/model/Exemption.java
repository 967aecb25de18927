package org.counciltracker.model;

/**
 * Why an item must not reach a public paper: business heard in private, or a protective marking.
 *
 * <p>See Schedule 12A to the Local Government Act 1972, paragraphs 1 to 7. This record is immutable and thread-safe.
 *
 * @param basis the words that say so
 */
public record Exemption(String basis) {}
