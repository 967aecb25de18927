package org.counciltracker.io.table;

/** A part of a document: a paragraph, or a table. */
public sealed interface Block permits Paragraph, Table {}
