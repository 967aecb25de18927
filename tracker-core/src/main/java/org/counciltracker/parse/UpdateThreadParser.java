package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.calendar.ReportingPeriod;
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
     * Reads a cell whose entries may open with dates that lack their year: "Feb: …", "3/9 – …", "Q2: …".
     *
     * <p>A year is taken from the entries beside it, which go forward or backward in order, else it is that of the last such date up to
     * the edition, else that of the first after the item was raised. A month is never made a day; a quarter becomes the update's
     * period. Where no year fits, or the month may as well be the one to come, the words stay as they are.
     *
     * @param cell the cell's text, its paragraphs parted by line breaks
     * @param context what is known of the item and the document
     * @return the updates in the order written
     */
    public static List<Update> parse(String cell, UpdateContext context) {
        return entries(cell, UpdateHeads.in(cell, context)).stream()
                .map(UpdateEntry::update)
                .toList();
    }

    /**
     * Reads a cell and tells where each entry stands in it.
     *
     * @param cell the cell's text, its paragraphs parted by line breaks
     * @return the entries in the order written; empty where the cell is blank
     */
    public static List<UpdateEntry> entries(String cell) {
        return entries(cell, UpdateHeads.in(cell, null));
    }

    private static List<UpdateEntry> entries(String cell, List<Head> heads) {
        List<UpdateEntry> entries = new ArrayList<>();
        List<PartialDate> dates = List.of();
        int start = 0;
        int textStart = 0;
        ReportingPeriod period = null;
        for (Head head : heads) {
            add(entries, cell, new Head(dates, start, textStart, period), head.start());
            dates = head.dates();
            period = head.period();
            start = entries.isEmpty() ? 0 : head.start();
            textStart = head.end();
        }
        add(entries, cell, new Head(dates, start, textStart, period), cell.length());
        return List.copyOf(entries);
    }

    private static void add(List<UpdateEntry> entries, String cell, Head head, int end) {
        String text = EDGES.matcher(cell.substring(head.end(), end)).replaceAll("");
        if (!head.dates().isEmpty() || head.period() != null || !text.isEmpty()) {
            Update update = new Update(head.dates(), text).withPeriod(head.period());
            entries.add(new UpdateEntry(update, head.start(), head.end(), end));
        }
    }
}
