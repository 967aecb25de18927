package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.table.Place;

/**
 * Finds the lines above the first table that only list the headings of the document, as a page's contents or an overview of sheets
 * does. "Completed actions" in such a list closes nothing.
 */
final class Contents {

    private Contents() {}

    /** Returns where they stand. */
    static Set<Place> in(List<Line> lines, Headers headers) {
        List<Integer> headings = new ArrayList<>();
        int first = 0;
        while (first < lines.size() && headers.at(first) == null) {
            Line line = lines.get(first);
            if (line.onlyColumn() >= 0
                    && !line.place().isOfSheet()
                    && SectionHeadings.find(line.raw()).isPresent()) {
                headings.add(first);
            }
            first++;
        }
        Set<Place> contents = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = headings.get(i);
            boolean alone = headings.size() == 1;
            boolean apart = i == 0 || headings.get(i - 1) < at - 1;
            boolean leads = apart && i == headings.size() - 1 && leads(lines, at, first);
            if (!leads
                    && (!alone
                            || standsAgain(lines, at, first)
                            || CellJoiner.isBullet(lines.get(at).raw()))) {
                contents.add(lines.get(at).place());
            }
        }
        return contents;
    }

    /** Returns whether nothing stands between a line and the first header. */
    private static boolean leads(List<Line> lines, int at, int first) {
        return lines.subList(at + 1, first).stream().allMatch(Line::isBlank);
    }

    /** Returns whether a line below the first header ends with the words of a line. */
    private static boolean standsAgain(List<Line> lines, int at, int first) {
        String words = MatchKey.of(lines.get(at).raw());
        return lines.subList(first, lines.size()).stream()
                .filter(line -> line.onlyColumn() >= 0)
                .anyMatch(line -> MatchKey.of(line.raw()).endsWith(words));
    }
}
