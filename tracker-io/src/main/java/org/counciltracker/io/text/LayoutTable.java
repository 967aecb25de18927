package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds a table whose columns are laid out with spaces, as programs print it that turn a page into text.
 *
 * <p>It begins with a line of three or more pieces, which heads it. Where the first column gives each row a number, a row begins
 * with each; otherwise blank lines part the rows. Without either there is nothing to tell rows by, and no table.
 *
 * @param rows the rows, the header among them as often as it is printed
 * @param doubtful those in which a column may have run into the next one
 * @param lines how many lines the table takes
 */
record LayoutTable(List<Row> rows, List<Row> doubtful, int lines) {

    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 30;

    /** No page is so wide that a line of it has more characters. */
    private static final int LONGEST_LINE = 1_000;

    private static final int LEAST_ROWS = 2;
    private static final int MOST_HEADER_LINES = 5;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NUMBER = 24;

    /** So many blank lines in a row end a table. */
    private static final int APART = 4;

    /** What numbers a row, such as "R7/20", "14." or "AC-3": a short word with a digit. */
    private static final Pattern NUMBERED = Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d/.()_-]{0,23}");

    LayoutTable {
        rows = List.copyOf(rows);
        doubtful = List.copyOf(doubtful);
    }

    /** Returns the table whose header begins at a line, if one does. */
    static Optional<LayoutTable> at(List<String> text, int from) {
        LayoutLine first = LayoutLine.of(text.get(from), from + 1);
        List<LayoutLine> lines = below(text, from);
        List<LayoutLine> header = header(lines);
        int margin = first.start() + 1;
        boolean numbered = lines.stream()
                        .skip(header.size())
                        .filter(line -> isNumbered(line, margin))
                        .count()
                >= LEAST_ROWS;
        if (!numbered && lines.stream().noneMatch(LayoutLine::isBlank)) {
            return Optional.empty();
        }
        Rows reading = new Rows(lines, header, numbered, margin);
        List<Row> rows = reading.read();
        boolean wide = rows.stream()
                        .filter(row -> row.cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .count()
                                >= LEAST_COLUMNS)
                        .count()
                > LEAST_ROWS;
        return wide ? Optional.of(new LayoutTable(rows, reading.doubtful, lines.size())) : Optional.empty();
    }

    /** Returns whether a line may head a table. */
    static boolean canHead(String text) {
        if (text.length() > LONGEST_LINE || !text.contains("  ")) {
            return false;
        }
        LayoutLine line = LayoutLine.of(text, 1);
        return line.pieces().size() >= LEAST_COLUMNS
                && line.pieces().size() <= MOST_COLUMNS
                && line.pieces().stream()
                        .allMatch(piece -> piece.text().length() <= LONGEST_LABEL
                                && piece.text().chars().anyMatch(Character::isLetter));
    }

    /** Returns the lines from the header on, up to a wide gap behind which the header isn't printed again. */
    private static List<LayoutLine> below(List<String> text, int from) {
        List<LayoutLine> lines = new ArrayList<>();
        int kept = 0;
        int blank = 0;
        String head = LayoutLine.of(text.get(from), 0).words();
        for (int i = from; i < text.size(); i++) {
            if (text.get(i).length() > LONGEST_LINE) {
                break;
            }
            LayoutLine line = LayoutLine.of(text.get(i), i + 1);
            if (blank >= APART
                    && !line.isBlank()
                    && !line.words().equals(head)
                    && line.pieces().size() < LEAST_COLUMNS) {
                break;
            }
            lines.add(line);
            blank = line.isBlank() ? blank + 1 : 0;
            kept = line.isBlank() ? kept : lines.size();
        }
        return lines.subList(0, kept);
    }

    /** The header goes on until something stands below its first word, or a line is blank. */
    private static List<LayoutLine> header(List<LayoutLine> lines) {
        int margin = lines.get(0).start() + 1;
        int size = 1;
        while (size < Math.min(MOST_HEADER_LINES, lines.size())
                && !lines.get(size).isBlank()
                && lines.get(size).start() > margin) {
            size++;
        }
        return lines.subList(0, size);
    }

    private static boolean isNumbered(LayoutLine line, int margin) {
        if (line.isBlank() || line.start() > margin) {
            return false;
        }
        String text = line.pieces().get(0).text();
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return word.length() <= LONGEST_NUMBER
                && NUMBERED.matcher(word).matches()
                && (line.pieces().size() > 1 || text.length() > word.length());
    }

    /** Parts the lines of a table into its rows, page by page, and those into cells. */
    private static final class Rows {

        private final List<LayoutLine> lines;
        private final List<LayoutLine> header;
        private final boolean numbered;
        private final int margin;
        private final List<Row> rows = new ArrayList<>();
        private final List<Row> doubtful = new ArrayList<>();
        private List<Integer> starts = List.of();
        private @Nullable LayoutColumns columns;

        Rows(List<LayoutLine> lines, List<LayoutLine> header, boolean numbered, int margin) {
            this.lines = lines;
            this.header = List.copyOf(header);
            this.numbered = numbered;
            this.margin = margin;
        }

        /** A page goes from one header to the next. */
        List<Row> read() {
            String head = header.get(0).words();
            int from = 0;
            for (int i = 1; i <= lines.size(); i++) {
                if (i == lines.size() || lines.get(i).words().equals(head)) {
                    page(lines.subList(from, i));
                    from = i;
                }
            }
            return rows;
        }

        private void page(List<LayoutLine> page) {
            List<LayoutLine> head = page.subList(0, Math.min(header.size(), page.size()));
            List<List<LayoutLine>> parts = parts(page.subList(head.size(), page.size()));
            LayoutColumns before = columns;
            if (starts.isEmpty()) {
                starts = LayoutHeader.starts(head, parts);
            }
            List<Integer> moved = LayoutHeader.moved(starts, header.get(0), head.get(0));
            LayoutColumns here = before == null ? new LayoutColumns(moved) : before.movedTo(moved);
            columns = here;
            // The first time through teaches what columns hold, so that the second can tell those apart that run into
            // each other.
            parts.forEach(here::cells);
            add(here, head.stream().map(line -> line.cutAt(Set.copyOf(moved))).toList());
            parts.forEach(part -> add(here, part));
        }

        private void add(LayoutColumns here, List<LayoutLine> part) {
            Row row = Row.of(here.cells(part), Place.line(part.get(0).number()));
            rows.add(row);
            if (here.isDoubtful()) {
                doubtful.add(row);
            }
        }

        private List<List<LayoutLine>> parts(List<LayoutLine> body) {
            List<List<LayoutLine>> parts = new ArrayList<>();
            List<LayoutLine> part = new ArrayList<>();
            for (LayoutLine line : body) {
                // Within a numbered row a blank line parts paragraphs, of which the lower goes on with the upper.
                if (!part.isEmpty() && (line.isBlank() || (numbered && isNumbered(line, margin)))) {
                    parts.add(List.copyOf(part));
                    part.clear();
                }
                if (!line.isBlank()) {
                    part.add(line);
                }
            }
            if (!part.isEmpty()) {
                parts.add(List.copyOf(part));
            }
            return parts;
        }
    }
}
