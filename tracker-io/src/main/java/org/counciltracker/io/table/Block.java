package org.counciltracker.io.table;

/**
 * A part of a document: a paragraph, or a table.
 *
 * <p>Both are immutable and thread-safe.
 */
public sealed interface Block permits Paragraph, Table {}
