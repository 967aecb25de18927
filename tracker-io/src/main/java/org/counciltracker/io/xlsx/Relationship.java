package org.counciltracker.io.xlsx;

/**
 * What one part of a workbook says of another, or of something outside.
 *
 * @param id what the part calls it
 * @param type the last word of its type, such as {@code worksheet}: the kinds of workbook differ in what stands before it
 * @param target the name of the other part, or an address
 * @param external whether it is an address outside of the workbook
 */
record Relationship(String id, String type, String target, boolean external) {}
