package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;
import org.counciltracker.parse.UpdateHeads.Head;

/**
 * Reads a cell of updates as its dated entries.
 *
 * <p>A date opens an entry where it opens a paragraph or a sentence, as in "15/09/2020 – The PCC …", "Update 9 July
 * 2020", "[12/3/21] …" or "02/03/23 and 12/05/23, 20/08/23 - …" (one entry, said again on each date). A date inside a
 * sentence or a web address opens none. Words before the first date are an entry without dates; "10/11/2020 – 22/01/21 -
 * Work …" is two entries, the first a slot left blank, but "1/4/21 - 31/3/22 figures" is a period and opens none. All
 * functions are pure and thread-safe, take time linear in the text, and throw nothing for any text.
 */
public final class UpdateThreadParser {

    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u00a0\\u202f]++|(?<![\\s\\u00a0\\u202f])[\\s\\u00a0\\u202f]++$");

    private UpdateThreadParser() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text, its paragraphs parted by line breaks
     * @return the updates in the order written; each text is a stretch of the cell, stripped, with its line breaks
     */
    public static List<Update> parse(String cell) {
        return entries(cell).stream().map(UpdateEntry::update).toList();
    }

    /**
     * Reads a cell and tells where each entry stands in it.
     *
     * @param cell the cell's text, its paragraphs parted by line breaks
     * @return the entries in the order written; empty where the cell is blank
     */
    public static List<UpdateEntry> entries(String cell) {
        List<UpdateEntry> entries = new ArrayList<>();
        List<PartialDate> dates = List.of();
        int start = 0;
        int textStart = 0;
        for (Head head : UpdateHeads.in(cell)) {
            add(entries, cell, dates, start, textStart, head.start());
            dates = head.dates();
            start = entries.isEmpty() ? 0 : head.start();
            textStart = head.end();
        }
        add(entries, cell, dates, start, textStart, cell.length());
        return List.copyOf(entries);
    }

    private static void add(
            List<UpdateEntry> entries, String cell, List<PartialDate> dates, int start, int textStart, int end) {
        String text = EDGES.matcher(cell.substring(textStart, end)).replaceAll("");
        if (!dates.isEmpty() || !text.isEmpty()) {
            entries.add(new UpdateEntry(new Update(dates, text), start, textStart, end));
        }
    }
}
