package org.counciltracker.io.table;

/**
 * A paragraph outside of any table.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text its text
 * @param heading whether the format marks it as a heading
 * @param place where it stands
 */
public record Paragraph(String text, boolean heading, Place place) implements Block {}
