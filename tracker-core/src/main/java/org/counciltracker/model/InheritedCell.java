package org.counciltracker.model;

/**
 * What a cell that says no more than "as above" takes over from the item before it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param written the words of the cell itself, such as "As above"
 * @param from the key of the item that the words stand at, the first one where "as above" follows "as above"
 * @param reference that item's reference
 * @param text the words taken over
 */
public record InheritedCell(String written, ItemKey from, Reference reference, String text) {}
