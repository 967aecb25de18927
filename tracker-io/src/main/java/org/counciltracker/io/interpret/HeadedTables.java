package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.io.interpret.HeaderMatcher.Header;

/**
 * Puts headings that stand above the header of their table below it, where a document has a table for each of them.
 *
 * <p>A heading above the first table would otherwise be taken for a part of the document's title. It is one where the same columns
 * are announced several times, each time under another heading.
 */
final class HeadedTables {

    private HeadedTables() {}

    /** Returns the lines, with the headings of such tables marked and put below the headers. */
    static List<Line> arrange(List<Line> lines, Headers headers) {
        Map<String, List<Integer>> bySignature = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Header header = headers.at(i);
            if (header != null && header.rows() > 0 && header.isTracker()) {
                bySignature
                        .computeIfAbsent(header.columns().signature(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Line> arranged = new ArrayList<>(lines);
        for (List<Integer> at : bySignature.values()) {
            if (at.size() > 1 && areHeaded(lines, at)) {
                for (int header : at) {
                    int heading = above(lines, header);
                    int rows = rows(headers, header);
                    Line line = lines.get(heading);
                    for (int i = heading; i < header + rows - 1; i++) {
                        arranged.set(i, lines.get(i + 1));
                    }
                    arranged.set(
                            header + rows - 1,
                            new Line(List.of(line.raw()), List.of(), List.of(), -1, true, line.place()));
                }
            }
        }
        return arranged;
    }

    private static int rows(Headers headers, int at) {
        Header header = headers.at(at);
        return header == null ? 0 : header.rows();
    }

    /** Returns whether each of these headers stands under a heading of its own. */
    private static boolean areHeaded(List<Line> lines, List<Integer> headers) {
        Set<String> headings = new HashSet<>();
        int dated = 0;
        for (int header : headers) {
            int above = above(lines, header);
            if (above < 1
                    || !isHeading(lines.get(above))
                    || !headings.add(lines.get(above).raw())) {
                return false;
            }
            dated += HeadingDates.find(lines.get(above).raw()) == null ? 0 : 1;
        }
        return dated == 0 || dated == headers.size();
    }

    private static boolean isHeading(Line line) {
        String text = line.raw();
        return line.onlyColumn() >= 0
                && !PageFurniture.isAny(text)
                && !PageFurniture.isRunningHead(text)
                && SectionHeadings.find(text).isEmpty()
                && (line.heading() || Headings.isHeading(text) || text.length() <= 40 && !text.endsWith("."));
    }

    /** Returns the line above that says something. */
    private static int above(List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }
}
