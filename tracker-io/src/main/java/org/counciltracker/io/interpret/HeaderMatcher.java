package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds header rows, also those broken over several rows. */
final class HeaderMatcher {

    private static final int MOST_ROWS = 5;
    private static final int LONGEST_LABEL = 120;
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 50;
    private static final double SURE = 0.6;

    private HeaderMatcher() {}

    /**
     * A header found.
     *
     * @param columns what its columns hold; without an action where the table is no tracker's
     * @param rows how many rows it takes
     */
    record Header(Columns columns, int rows) {

        /** Returns whether the rows below can be items. */
        boolean isTracker() {
            return columns.has(Field.ACTION)
                    && columns.fields().stream().distinct().count() > 1;
        }
    }

    /** Returns the header that begins at a line, if one does: a tracker's, or one that ends a tracker's table. */
    static Optional<Header> match(List<Line> lines, int at) {
        if (filled(lines.get(at).cells()) < 2 || KeyReader.isHeader(lines.get(at))) {
            return Optional.empty();
        }
        List<List<String>> pieces = new ArrayList<>();
        List<String> best = List.of();
        int bestRows = 0;
        int bestMatched = 1;
        for (int rows = 1; rows <= MOST_ROWS && at + rows <= lines.size(); rows++) {
            Line line = lines.get(at + rows - 1);
            if (!canBeHeader(line) || line.table() != lines.get(at).table() || rows > 1 && opensSection(line)) {
                break;
            }
            append(line, pieces);
            List<String> labels = labels(pieces);
            int matched = matched(labels);
            boolean whole = matched == filled(labels);
            if (matched > bestMatched || (whole && matched == bestMatched && bestRows > 0)) {
                best = labels;
                bestRows = rows;
                bestMatched = matched;
            }
        }
        if (bestRows == 0 || bestMatched * 2 < filled(best)) {
            return ofOwnWording(lines, at);
        }
        if (beginsLater(lines, at, bestRows, bestMatched)) {
            return Optional.empty();
        }
        Header header = new Header(ColumnReader.read(best, lines, at + bestRows), bestRows);
        boolean sure = bestMatched > 2 || bestMatched == filled(best);
        return header.isTracker() || sure ? Optional.of(header) : Optional.empty();
    }

    /** Returns whether the first row adds nothing: the header begins with the next one. */
    private static boolean beginsLater(List<Line> lines, int at, int rows, int matched) {
        if (rows == 1) {
            return false;
        }
        List<List<String>> pieces = new ArrayList<>();
        for (Line line : lines.subList(at + 1, at + rows)) {
            append(line, pieces);
        }
        return matched(labels(pieces)) >= matched;
    }

    private static boolean canBeHeader(Line line) {
        return !line.isParagraph()
                && !line.isBlank()
                && line.cells().stream().allMatch(cell -> cell.length() <= LONGEST_LABEL);
    }

    private static boolean opensSection(Line line) {
        int only = line.onlyColumn();
        return only >= 0 && SectionHeadings.find(line.cell(only)).isPresent();
    }

    private static void append(Line line, List<List<String>> pieces) {
        for (int i = 0; i < line.size(); i++) {
            while (i >= pieces.size()) {
                pieces.add(new ArrayList<>());
            }
            if (!line.cell(i).isBlank()) {
                pieces.get(i).add(line.cell(i));
            }
        }
    }

    private static List<String> labels(List<List<String>> pieces) {
        return pieces.stream().map(HeaderMatcher::label).toList();
    }

    /**
     * Returns the label that stands in several rows: all of it where that is known, else the lowest piece, which a word over several
     * columns only groups with its neighbours: "For action" over "Officer" and "Deadline".
     */
    private static String label(List<String> pieces) {
        String whole = String.join(" ", pieces);
        if (pieces.size() < 2 || HeaderLabels.find(whole).isPresent()) {
            return whole;
        }
        String lowest = pieces.get(pieces.size() - 1);
        return HeaderLabels.find(lowest).isPresent() ? lowest : whole;
    }

    private static int filled(List<String> labels) {
        return (int) labels.stream().filter(label -> !label.isBlank()).count();
    }

    private static int matched(List<String> labels) {
        List<Optional<HeaderLabels.Label>> known =
                labels.stream().map(HeaderLabels::find).toList();
        int matched = (int) known.stream().filter(Optional::isPresent).count();
        boolean asks = known.stream()
                .anyMatch(label -> label.isPresent() && label.get().fields().contains(Field.ACTION));
        return asks ? matched + periods(labels) : matched;
    }

    /** Returns a header in one row, most of whose headings are known or made of known words. */
    private static Optional<Header> ofOwnWording(List<Line> lines, int at) {
        Line line = lines.get(at);
        int filled = filled(line.cells());
        if (!canBeHeader(line) || filled < FEWEST_HEADINGS) {
            return Optional.empty();
        }
        int understood = (int) line.cells().stream()
                .filter(label -> label.length() <= LONGEST_HEADING
                        && HeaderLabels.find(label)
                                .or(() -> HeaderGrammar.read(label))
                                .isPresent())
                .count();
        if (understood < FEWEST_HEADINGS || understood < SURE * filled) {
            return Optional.empty();
        }
        Header header = new Header(ColumnReader.read(line.cells(), lines, at + 1), 1);
        return header.isTracker() ? Optional.of(header) : Optional.empty();
    }

    /** Beside a column of actions, one such as "Q1 progress" holds the updates of a period. */
    private static int periods(List<String> labels) {
        return (int) labels.stream()
                .filter(label -> HeaderLabels.find(label).isEmpty()
                        && HeaderGrammar.read(label).isEmpty())
                .filter(label -> PeriodWords.find(label)
                        .filter(PeriodWords::headsUpdates)
                        .isPresent())
                .count();
    }
}
