package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a name, some numbers, and a bar as long as the first of them, laid out to fit a width. Not thread-safe.
 *
 * <p>The longest bar takes what room is left; any number above zero has at least one mark.
 */
final class Bars {

    private static final int GAP = 2;
    private static final int SHORTEST_BAR = 10;

    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Obtains bars without rows.
     *
     * @param headings the headings of the numbers
     */
    Bars(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    private record Row(String name, List<String> numbers, int length, Tone tone) {}

    void add(String name, List<String> numbers, int length, Tone tone) {
        rows.add(new Row(Wrapping.oneLine(name), List.copyOf(numbers), length, tone));
    }

    String toText(Page page) {
        int[] widths = numberWidths();
        int taken = 0;
        for (int width : widths) {
            taken += width + GAP;
        }
        int longest =
                rows.stream().mapToInt(row -> Wrapping.length(row.name())).max().orElse(0);
        int nameWidth = Math.max(1, Math.min(longest, page.width() - taken - GAP - SHORTEST_BAR));
        int barWidth = Math.max(1, page.width() - nameWidth - taken - GAP);
        int most = rows.stream().mapToInt(Row::length).max().orElse(0);
        var text = new StringBuilder();
        text.append(line(Wrapping.pad("", nameWidth), headings, widths)).append('\n');
        for (Row row : rows) {
            List<String> name = Wrapping.wrap(row.name(), nameWidth);
            String bar = "#".repeat(length(row.length(), most, barWidth));
            text.append(line(Wrapping.pad(name.get(0), nameWidth), row.numbers(), widths));
            text.append(bar.isEmpty() ? "" : " ".repeat(GAP) + row.tone().of(bar, page))
                    .append('\n');
            name.stream().skip(1).forEach(rest -> text.append(rest).append('\n'));
        }
        return text.toString();
    }

    private static String line(String name, List<String> numbers, int[] widths) {
        var line = new StringBuilder(name);
        for (int i = 0; i < widths.length; i++) {
            line.append(" ".repeat(GAP + widths[i] - Wrapping.length(numbers.get(i))))
                    .append(numbers.get(i));
        }
        return line.toString();
    }

    private int[] numberWidths() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Wrapping.length(headings.get(i));
            for (Row row : rows) {
                widths[i] = Math.max(widths[i], Wrapping.length(row.numbers().get(i)));
            }
        }
        return widths;
    }

    private static int length(int number, int most, int width) {
        return number == 0 ? 0 : Math.max(1, Math.round((float) number * width / most));
    }
}
