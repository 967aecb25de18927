package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.LinkCell;
import org.counciltracker.parse.ReferenceParser.ReferenceMention;

/**
 * Reads cells that name other items, such as "R3/24; R5/24", "7 and 12" or "Waits on SC18".
 *
 * <p>What stands out as a reference in any prose counts wherever it stands; "SC18" or "7" only where commas, semicolons, line
 * breaks, "&amp;" or "and" part it from all else. All functions are pure and thread-safe, and throw nothing for any text.
 */
public final class LinkCellParser {

    private static final Pattern BETWEEN =
            Pattern.compile("[,;&\\n]|\\band\\b|(?<=\\s)/(?=\\s)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    private LinkCellParser() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text
     * @return its words and the references in it
     */
    public static LinkCell parse(String cell) {
        return new LinkCell(
                cell,
                mentions(cell).stream()
                        .map(ReferenceMention::reference)
                        .distinct()
                        .toList());
    }

    /**
     * Finds the references in a cell.
     *
     * @param cell the cell's text
     * @return the references in the order they stand, never overlapping; the same one as often as it stands
     */
    public static List<ReferenceMention> mentions(String cell) {
        var found = new ArrayList<>(ReferenceParser.mentions(cell));
        Matcher between = BETWEEN.matcher(cell);
        int start = 0;
        while (between.find()) {
            addWhole(cell, start, between.start(), found);
            start = between.end();
        }
        addWhole(cell, start, cell.length(), found);
        found.sort(Comparator.comparingInt(ReferenceMention::start));
        return List.copyOf(found);
    }

    /** Adds the reference that is all of a part of the cell, unless one was found in it. */
    private static void addWhole(String cell, int from, int to, List<ReferenceMention> found) {
        String part = cell.substring(from, to);
        String words = part.strip();
        int start = from + part.indexOf(words);
        int end = start + words.length();
        if (!words.isEmpty()
                && words.length() <= LONGEST
                && found.stream().noneMatch(mention -> mention.start() < end && start < mention.end())) {
            ReferenceParser.whole(words).ifPresent(reference -> found.add(new ReferenceMention(reference, start, end)));
        }
    }
}
