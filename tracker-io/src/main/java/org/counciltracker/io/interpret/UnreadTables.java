package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;

/** Names the headings of a table that has the cells of a tracker, and was not read as one. */
final class UnreadTables {

    private static final int SAMPLE = 40;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 50;
    private static final int MOST_NAMED = 12;
    private static final double MOST = 0.6;

    private UnreadTables() {}

    /** Notes the first such table, if there is one. */
    static void noteIn(List<Line> lines, NoteBook notes) {
        int table = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isParagraph() && line.table() != table && mayHead(line)) {
                table = line.table();
                List<Line> rows = below(lines, i);
                if (rows.size() >= FEWEST_ROWS && lookLikeItems(line.size(), rows)) {
                    note(line, rows, notes);
                    return;
                }
            }
        }
    }

    private static boolean mayHead(Line line) {
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() >= FEWEST_HEADINGS
                && filled.stream().allMatch(cell -> cell.length() <= LONGEST_HEADING && !CellEvidence.isDate(cell));
    }

    private static List<Line> below(List<Line> lines, int at) {
        int table = lines.get(at).table();
        return lines.subList(at + 1, Math.min(lines.size(), at + 1 + SAMPLE)).stream()
                .filter(line -> line.table() == table && !line.isBlank())
                .toList();
    }

    /** Items say what is asked, and of whom or by when. */
    private static boolean lookLikeItems(int width, List<Line> rows) {
        List<ColumnShape> shapes = IntStream.range(0, width)
                .mapToObj(column -> new ColumnShape(column, rows))
                .filter(ColumnShape::tells)
                .toList();
        boolean asked = shapes.stream().anyMatch(shape -> shape.are(CellLook.SENTENCE, MOST));
        boolean answered =
                shapes.stream().anyMatch(shape -> shape.are(CellLook.PARTY, MOST) || shape.are(CellLook.DAY, MOST));
        return asked && answered;
    }

    private static void note(Line header, List<Line> rows, NoteBook notes) {
        List<String> headings = header.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(MOST_NAMED)
                .map(cell -> "\"" + cell.replaceAll("\\s+", " ").strip() + "\"")
                .toList();
        List<String> near = new ArrayList<>();
        for (int i = 0; i < header.size() && i < MOST_NAMED; i++) {
            String heading = header.cell(i);
            Optional<String> nearest =
                    HeaderLabels.find(heading).isPresent() ? Optional.empty() : HeaderLabels.nearest(heading);
            nearest.ifPresent(known -> near.add("\"%s\" for \"%s\"".formatted(known, heading)));
        }
        String known =
                near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", "; the nearest known are ", ""));
        notes.warning(
                NoteCode.UNREAD_TABLE,
                header.place(),
                "%s looks like the header of one, with too few headings that are known: %s%s. Maybe \"%s\" says what was asked, for which call it \"Action\"; others may be \"Ref\", \"Owner\", \"Due date\" and \"Update\"."
                        .formatted(placed(header), String.join(", ", headings), known, longest(header, rows)),
                null);
    }

    private static String placed(Line header) {
        String place = header.place().toString();
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    private static String longest(Line header, List<Line> rows) {
        String longest = "";
        double most = 0;
        for (int i = 0; i < header.size(); i++) {
            double words = new ColumnShape(i, rows).words();
            if (words > most && !header.cell(i).isBlank()) {
                most = words;
                longest = header.cell(i).strip();
            }
        }
        return longest;
    }
}
