package org.counciltracker.io.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Severity;

/** Takes the marks of HTML and Markdown off lines and cells, and counts what it took. Not thread-safe. */
public final class Markup {

    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?p>|<br ?/?>");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?= |$)");
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*+\\n\\s*+");

    private final Map<String, Count> taken = new LinkedHashMap<>();

    /** Creates a counter that has taken nothing yet. */
    public Markup() {}

    private record Count(int times, Place first) {
        Count plus(int more) {
            return new Count(times + more, first);
        }
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).find();
    }

    String withoutHeadingMark(String line, Place place) {
        String rest = HEADING.matcher(line).replaceFirst("");
        count("#", line.length() - rest.length(), place);
        return rest.strip();
    }

    /**
     * Returns a text without marks, its paragraphs parted by line breaks.
     *
     * @param text the text as it stands
     * @param place where it stands
     * @return the text without the marks of paragraphs and emphasis
     */
    public String plain(String text, Place place) {
        String plain = text.replace('\u000B', '\n').replace('\u00A0', ' ');
        if (plain.indexOf('<') >= 0) {
            int before = plain.length();
            plain = PARAGRAPH.matcher(plain).replaceAll("\n");
            count("<p>", before == plain.length() ? 0 : 1, place);
        }
        if (plain.contains("**")) {
            int before = plain.length();
            plain = plain.replace("**", "");
            count("**", (before - plain.length()) / 2, place);
        }
        if (plain.indexOf('\n') >= 0) {
            plain = BREAKS.matcher(plain.strip()).replaceAll("\n");
        }
        return plain.strip();
    }

    /**
     * Counts a mark that was taken off.
     *
     * @param mark the mark
     * @param times how often
     * @param place where
     */
    public void count(String mark, int times, Place place) {
        if (times > 0) {
            taken.merge(mark, new Count(times, place), (old, added) -> old.plus(added.times()));
        }
    }

    /**
     * Notes each kind of mark once, with its count.
     *
     * @param notes where to note it
     */
    public void noteIn(NoteBook notes) {
        taken.forEach((mark, count) -> notes.add(
                Severity.INFO,
                NoteCode.MARKUP,
                count.first().toString(),
                "Marks of HTML or Markdown (%s) were taken off, first here, %s in all.".formatted(mark, count.times()),
                mark));
    }
}
