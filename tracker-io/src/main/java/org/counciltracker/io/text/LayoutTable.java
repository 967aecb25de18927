package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.counciltracker.io.table.Row;

/**
 * Finds a table whose columns are laid out with spaces, as programs print it that turn a page into text.
 *
 * <p>It begins with a line of three or more pieces, which heads it. Where there is nothing to tell rows by, there is no table.
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

    /** Headings by which a header is known for one, whatever stands around it. */
    private static final int LEAST_KNOWN = 2;

    /** How many lines a header is read with, to see where rows begin their columns. */
    private static final int LOOKED_AT = 80;

    /** So many blank lines in a row end a table. */
    private static final int APART = 4;

    LayoutTable {
        rows = List.copyOf(rows);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * Returns the table whose header begins at a line, if one does.
     *
     * @param text the lines of the document
     * @param from the line
     * @param knowing how well a text is known to head columns: 0 not at all, 1 by its words, 2 as a whole
     */
    static Optional<LayoutTable> at(List<String> text, int from, ToIntFunction<String> knowing) {
        List<LayoutLine> lines = below(text, from, knowing);
        List<LayoutLine> head = header(lines, knowing);
        List<LayoutLine> body = lines.subList(head.size(), lines.size());
        List<LayoutLine> sample = firstPage(body, head.get(0).text());
        LayoutHeader header = LayoutHeader.of(head, sample, knowing);
        if (header.labels().size() < LEAST_COLUMNS
                || header.known() < LEAST_KNOWN && isHeadedBelow(text, from + 1, knowing)) {
            return Optional.empty();
        }
        LayoutParts.Style style = new LayoutParts(header.edges(sample)).style(body);
        if (style == LayoutParts.Style.UNKNOWN) {
            return Optional.empty();
        }
        LayoutPages pages = new LayoutPages(header, head, style);
        pages.read(lines);
        boolean wide = pages.rows().stream()
                        .filter(row -> row.cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .count()
                                >= LEAST_COLUMNS)
                        .count()
                > LEAST_ROWS;
        return wide ? Optional.of(new LayoutTable(pages.rows(), pages.doubtful(), lines.size())) : Optional.empty();
    }

    /** Columns stand elsewhere on the next page. */
    private static List<LayoutLine> firstPage(List<LayoutLine> body, String head) {
        int end = 0;
        while (end < Math.min(LOOKED_AT, body.size())
                && !body.get(end).pageTop()
                && !body.get(end).text().equals(head)) {
            end++;
        }
        return body.subList(0, end);
    }

    /** Returns whether a header may begin at a line: its widest line there, or, where headings stand at the foot, below. */
    static boolean canHead(List<String> text, int from, ToIntFunction<String> knowing) {
        int widest = from;
        while (widest < Math.min(text.size(), from + MOST_HEADER_LINES - 1) && !canHead(text.get(widest))) {
            LayoutLine line = LayoutLine.of(text.get(widest), 1);
            if (text.get(widest).length() > LONGEST_LINE || line.isBlank() || !mayBeLabels(line)) {
                return false;
            }
            widest++;
        }
        if (widest >= text.size() || !canHead(text.get(widest))) {
            return false;
        }
        int alone = known(text, widest, widest, knowing);
        return widest == from
                || alone >= LEAST_KNOWN - 1 && known(text, from, widest, knowing) >= alone + widest - from;
    }

    private static int known(List<String> text, int from, int to, ToIntFunction<String> knowing) {
        List<LayoutLine> lines = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            lines.add(LayoutLine.of(text.get(i), i + 1));
        }
        return LayoutHeader.of(lines, List.of(), knowing).known();
    }

    /** Returns whether a line may head a table. */
    private static boolean canHead(String text) {
        if (text.length() > LONGEST_LINE || !text.contains("  ")) {
            return false;
        }
        List<LayoutLine.Piece> pieces = LayoutLine.of(text, 1).pieces();
        return pieces.size() >= LEAST_COLUMNS
                && pieces.size() <= MOST_COLUMNS
                && pieces.stream()
                        .allMatch(piece -> piece.text().length() <= LONGEST_LABEL
                                && piece.text().chars().anyMatch(Character::isLetter));
    }

    /** Returns whether a known header follows, so that what stands before it is something else, such as a key. */
    private static boolean isHeadedBelow(List<String> text, int from, ToIntFunction<String> knowing) {
        for (int i = from; i < Math.min(text.size(), from + LOOKED_AT); i++) {
            if (canHead(text.get(i)) && knownIn(text.get(i), knowing) >= LEAST_KNOWN) {
                return true;
            }
        }
        return false;
    }

    private static long knownIn(String line, ToIntFunction<String> knowing) {
        return LayoutLine.of(line, 1).pieces().stream()
                .filter(piece -> knowing.applyAsInt(piece.text()) > 0)
                .count();
    }

    /** Whether another table's header begins: nearly all of its headings are known, and it isn't the header of this one. */
    private static boolean headsAnother(String line, ToIntFunction<String> knowing) {
        return canHead(line)
                && knowing.applyAsInt(LayoutLine.of(line, 1).pieces().get(0).text()) > 0
                && knownIn(line, knowing)
                        >= Math.max(
                                LEAST_COLUMNS, LayoutLine.of(line, 1).pieces().size() - 1);
    }

    /** Returns the lines from the header on, up to a wide gap behind which the header isn't printed again. */
    private static List<LayoutLine> below(List<String> text, int from, ToIntFunction<String> knowing) {
        List<LayoutLine> lines = new ArrayList<>();
        int kept = 0;
        int blank = 0;
        String head = LayoutLine.of(text.get(from), 0).text();
        for (int i = from; i < text.size() && text.get(i).length() <= LONGEST_LINE; i++) {
            LayoutLine line = LayoutLine.of(text.get(i), i + 1);
            boolean again = line.text().equals(head);
            boolean away = blank >= APART && line.pieces().size() < LEAST_COLUMNS
                    || blank > 0 && headsAnother(text.get(i), knowing);
            if (!line.isBlank() && !again && away) {
                break;
            }
            lines.add(line);
            blank = line.isBlank() ? blank + 1 : 0;
            kept = line.isBlank() ? kept : lines.size();
        }
        return lines.subList(0, kept);
    }

    private static boolean mayBeLabels(LayoutLine line) {
        return line.text().chars().noneMatch(Character::isDigit)
                && line.pieces().stream().allMatch(piece -> piece.text().length() <= LONGEST_LABEL);
    }

    /** The header goes on until something stands below its first word that makes no known label with it, or a line is blank. */
    private static List<LayoutLine> header(List<LayoutLine> lines, ToIntFunction<String> knowing) {
        int margin = lines.get(0).start() + 1;
        int size = 1;
        while (size < Math.min(MOST_HEADER_LINES, lines.size())
                && !lines.get(size).isBlank()) {
            int known =
                    LayoutHeader.of(lines.subList(0, size), List.of(), knowing).known();
            int more = LayoutHeader.of(lines.subList(0, size + 1), List.of(), knowing)
                    .known();
            boolean below = lines.get(size).start() <= margin;
            if (more < known || below && (more == 0 || !mayBeLabels(lines.get(size)))) {
                break;
            }
            size++;
        }
        return lines.subList(0, size);
    }
}
