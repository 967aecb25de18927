package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds header rows, also those broken over several rows. */
final class HeaderMatcher {

    private static final int MOST_ROWS = 5;
    private static final int LONGEST_LABEL = 120;
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 50;
    private static final int LEAST_KNOWN = 2;
    private static final double SURE = 0.6;

    /** A heading names something, or asks: it ends no sentence, and holds no figure but a small one. */
    private static final Pattern HEADING =
            Pattern.compile("(?:\\p{Lu}|[#%]|\\(\\p{Lu})[^\\p{Nd}]*(?:\\p{Nd}[^\\p{Nd}]*)?(?<![;,])(?<!\\p{L}{5}\\.)");

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
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean groups = i + 1 < pieces.size()
                    && pieces.get(i + 1).size() < pieces.get(i).size();
            labels.add(label(pieces.get(i), groups));
        }
        return List.copyOf(labels);
    }

    /**
     * Returns the label that stands in several rows: all of it where that is known, else the lowest piece, where the others only group
     * it with its neighbours: "For action" over "Officer" and "Deadline".
     */
    private static String label(List<String> pieces, boolean groups) {
        String whole = String.join(" ", pieces);
        if (pieces.size() < 2 || HeaderLabels.find(whole).isPresent()) {
            return whole;
        }
        String upper = String.join(" ", pieces.subList(0, pieces.size() - 1));
        String lowest = pieces.get(pieces.size() - 1);
        boolean heads = pieces.size() == 2
                && HEADING.matcher(upper.strip()).matches()
                && !CellEvidence.isDate(upper)
                && References.inColumn(upper).isEmpty();
        boolean grouped = heads && (groups || HeaderLabels.find(upper).isEmpty());
        return grouped && HeaderLabels.find(lowest).isPresent() ? lowest : whole;
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

    /**
     * Returns a header in one row whose headings are known in part, made of known words or told by what stands below them: it opens its
     * table, every cell looks like a heading, and what comes of it has what a tracker has.
     */
    private static Optional<Header> ofOwnWording(List<Line> lines, int at) {
        Line line = lines.get(at);
        int filled = filled(line.cells());
        if (!canBeHeader(line) || filled < FEWEST_HEADINGS || !opensTable(lines, at)) {
            return Optional.empty();
        }
        if (isOfKey(lines, at) || isFollowed(lines, at)) {
            return Optional.empty();
        }
        List<String> headings =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean alike = headings.stream()
                .allMatch(heading -> heading.length() <= LONGEST_HEADING
                        && (HEADING.matcher(heading.strip()).matches() && !CellEvidence.isDate(heading)
                                || isDated(heading)));
        if (!alike) {
            return Optional.empty();
        }
        long known = headings.stream()
                .filter(heading -> !HeadingReading.of(heading).fields().isEmpty() || isDated(heading))
                .count();
        if (known < LEAST_KNOWN) {
            return Optional.empty();
        }
        Header header = new Header(ColumnReader.read(line.cells(), lines, at + 1), 1);
        long fields = header.columns().fields().stream()
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return header.isTracker() && fields >= FEWEST_HEADINGS && fields >= SURE * filled
                ? Optional.of(header)
                : Optional.empty();
    }

    /** Returns whether a header of listed labels stands right below a row, which then is a key or the like. */
    private static boolean isFollowed(List<Line> lines, int at) {
        int table = lines.get(at).table();
        return lines.subList(at + 1, Math.min(lines.size(), at + 1 + MOST_ROWS)).stream()
                .takeWhile(line -> line.isParagraph() || line.table() == table)
                .anyMatch(line -> !line.isParagraph() && matched(line.cells()) >= FEWEST_HEADINGS);
    }

    /** "November 2024 update" is a heading for all its figures; "12 November 2024" is none. */
    private static boolean isDated(String heading) {
        return PeriodWords.find(heading)
                .filter(period -> !period.rest().isEmpty())
                .filter(period -> period.headsUpdates()
                        || !HeadingReading.of(period.rest()).fields().isEmpty())
                .isPresent();
    }

    /** Returns whether a row opens a key of statuses, whose words are much like headings, or stands below its title. */
    private static boolean isOfKey(List<Line> lines, int at) {
        Line above = at > 0 ? lines.get(at - 1) : null;
        return KeyReader.begins(lines.get(at))
                || above != null && above.table() == lines.get(at).table() && KeyReader.begins(above);
    }

    /** Returns whether only titles and the like stand above a row in its table. */
    private static boolean opensTable(List<Line> lines, int at) {
        int table = lines.get(at).table();
        for (int i = at - 1; i >= 0 && lines.get(i).table() == table; i--) {
            if (filled(lines.get(i).cells()) * 2 > filled(lines.get(at).cells())) {
                return false;
            }
        }
        return true;
    }

    /** Beside a column of actions, one such as "Q1 progress" holds the updates of a period. */
    private static int periods(List<String> labels) {
        return (int) labels.stream()
                .filter(label -> HeadingReading.of(label).fields().isEmpty())
                .filter(label -> PeriodWords.find(label)
                        .filter(PeriodWords::headsUpdates)
                        .isPresent())
                .count();
    }
}
