package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks by which a text counts its parts: "(a) publish the figures, (b) write to members".
 *
 * <p>Letters, small Roman numbers and digits in brackets are marks, also with the closing bracket alone; "14(b)" is not, since it
 * names a part of something else. All functions are pure and thread-safe.
 */
public final class EnumeratedParts {

    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{Alnum}(])\\(?([a-h]|[ivx]{1,4}|[1-9])\\)(?!\\p{Alnum})");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|to)\\s*");

    private EnumeratedParts() {}

    /**
     * Marks that stand together, and so share what is said of them: "(a), (b) and (d)".
     *
     * @param labels the marks without their brackets, those between the ends of a range among them
     * @param start where the first mark begins, in UTF-16 units
     * @param end where the last one ends
     */
    public record Group(Set<String> labels, int start, int end) {

        /**
         * Copies the labels.
         *
         * @param labels the marks without their brackets
         * @param start where the first mark begins
         * @param end where the last one ends
         */
        public Group {
            labels = Set.copyOf(labels);
        }
    }

    /**
     * Returns the parts of what is asked for.
     *
     * @param text a recommendation
     * @return the marks in order; empty unless there are at least two that follow each other from the first
     */
    public static List<String> asked(String text) {
        List<String> labels = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            if (!labels.contains(marks.group(1))) {
                labels.add(marks.group(1));
            }
        }
        boolean counted = labels.size() > 1
                && List.of("a", "i", "1").contains(labels.get(0))
                && labels.equals(row(labels.get(0), labels.size()));
        return counted ? List.copyOf(labels) : List.of();
    }

    /**
     * Returns the marks of a text, those that stand together as one group.
     *
     * @param text an update
     * @return the groups in order
     */
    public static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            String between = last == null ? "" : text.substring(last.end(), marks.start());
            if (last == null || !isLink(between)) {
                groups.add(new Group(Set.of(marks.group(1)), marks.start(), marks.end()));
                continue;
            }
            Set<String> labels = new TreeSet<>(last.labels());
            if (RANGE.matcher(between).matches()) {
                labels.addAll(between(new TreeSet<>(labels).last(), marks.group(1)));
            }
            labels.add(marks.group(1));
            groups.set(groups.size() - 1, new Group(labels, last.start(), marks.end()));
        }
        return List.copyOf(groups);
    }

    private static boolean isLink(String between) {
        return between.strip().matches("(?:,|&|and|, and|or|/|-|–|to|;)");
    }

    private static List<String> between(String first, String last) {
        for (String start : List.of("a", "i", "1")) {
            List<String> row = row(start, 8);
            int from = row.indexOf(first);
            int to = row.indexOf(last);
            if (from >= 0 && to > from) {
                return row.subList(from, to);
            }
        }
        return List.of();
    }

    private static List<String> row(String first, int length) {
        List<String> roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
        List<String> row = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            row.add(
                    switch (first) {
                        case "i" -> roman.get(Math.min(i, roman.size() - 1));
                        case "1" -> String.valueOf(i + 1);
                        default -> String.valueOf((char) ('a' + i));
                    });
        }
        return row;
    }
}
