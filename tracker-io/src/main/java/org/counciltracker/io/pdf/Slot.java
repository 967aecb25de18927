package org.counciltracker.io.pdf;

/**
 * One cell of a grid.
 *
 * @param row the first row it stands in, from 0
 * @param column the first column it stands in, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param box the space it takes on the page
 */
record Slot(int row, int column, int rowSpan, int columnSpan, Box box) {}
