package org.counciltracker.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;

/** Reads the rows of a table laid out with spaces page by page: columns stay where they are on a page. Not thread-safe. */
final class LayoutPages {

    /** Where no header says where a page ends, so many lines are read as one: columns may stand elsewhere below. */
    private static final int PAGE = 60;

    private final LayoutHeader header;
    private final List<LayoutLine> head;
    private final LayoutParts.Style style;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> doubtful = new ArrayList<>();
    private final LayoutWords known;
    private int[] edges = new int[0];

    LayoutPages(LayoutHeader header, List<LayoutLine> head, LayoutParts.Style style) {
        this.header = header;
        this.head = List.copyOf(head);
        this.style = style;
        this.known = new LayoutWords(header.labels().size());
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> doubtful() {
        return doubtful;
    }

    void read(List<LayoutLine> lines) {
        // The first time through shows what columns hold, by which the second tells them apart where they run into each
        // other.
        pages(lines, true);
        pages(lines, false);
    }

    private void pages(List<LayoutLine> lines, boolean learning) {
        String first = head.get(0).text();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean end = i == lines.size();
            if (end
                    || lines.get(i).pageTop()
                    || lines.get(i).text().equals(first) && !lines.get(i - 1).pageTop()) {
                page(lines.subList(from, i), first, learning);
                from = i;
            }
        }
    }

    private void page(List<LayoutLine> page, String first, boolean learning) {
        boolean headed = page.get(0).text().equals(first);
        int size = headed ? Math.min(head.size(), page.size()) : 0;
        List<LayoutLine> body = page.subList(size, page.size());
        List<LayoutLine> sample = body.subList(0, Math.min(2 * PAGE, body.size()));
        if (headed) {
            LayoutHeader here = header.onPage(page.subList(0, size), sample);
            edges = nearestToRows(here.edges(sample), sample);
            if (!learning) {
                rows.add(Row.of(here.labels(), Place.line(page.get(0).number())));
            }
        } else if (body.stream().filter(line -> !line.isBlank()).count() > 1) {
            edges = moved(edges, LayoutFit.ofPages(edges, known).of(sample));
        }
        List<List<LayoutLine>> some = new ArrayList<>();
        int lines = 0;
        for (List<LayoutLine> part : new LayoutParts(edges).of(body, style)) {
            some.add(part);
            lines += part.size();
            if (lines >= PAGE) {
                rows(some, learning);
                some.clear();
                lines = 0;
            }
        }
        rows(some, learning);
    }

    private void rows(List<List<LayoutLine>> parts, boolean learning) {
        List<int[]> places = new ArrayList<>();
        LayoutFit first = LayoutFit.ofRows(edges, known);
        for (List<LayoutLine> part : parts) {
            if (!isWhole(part)) {
                int[] found = first.of(part);
                places.add(found);
                learn(part, found);
            }
        }
        edges = middle(places);
        if (!learning) {
            LayoutFit second = LayoutFit.ofRows(edges, known);
            for (List<LayoutLine> part : parts) {
                add(
                        part,
                        isWhole(part)
                                ? LayoutRow.whole(part, edges.length)
                                : LayoutRow.of(part, second.of(part), edges, known));
            }
        }
    }

    /** Headings may stand so far from their columns that only the rows tell where those begin. */
    private int[] nearestToRows(int[] byHeader, List<LayoutLine> sample) {
        int[] byRows = moved(byHeader, LayoutFit.ofPages(byHeader, known).of(sample));
        LayoutTally tally = new LayoutTally(sample);
        return begun(tally, byRows) * 2 > begun(tally, byHeader) * 3 ? byRows : byHeader;
    }

    private static int begun(LayoutTally tally, int[] places) {
        int begun = 0;
        for (int place : places) {
            begun += tally.pieces(place - 1) + tally.pieces(place) + tally.pieces(place + 1);
        }
        return begun;
    }

    /** Columns that have nothing on a page move as the one before them does. */
    private static int[] moved(int[] edges, int[] places) {
        int[] there = edges.clone();
        int by = 0;
        for (int i = 0; i < there.length; i++) {
            by = places[i] == LayoutFit.NONE ? by : places[i] - edges[i];
            there[i] = Math.max(edges[i] + by, i == 0 ? 0 : there[i - 1] + 1);
        }
        return there;
    }

    private void add(List<LayoutLine> part, LayoutRow cut) {
        Row row = Row.of(cut.cells(), Place.line(part.get(0).number()));
        rows.add(row);
        if (cut.doubtful()) {
            doubtful.add(row);
        }
    }

    /** What has no gap in it and begins with the first column, or where no column does, is no row. */
    private boolean isWhole(List<LayoutLine> part) {
        return part.stream().allMatch(LayoutLine::isOnePiece)
                && (part.get(0).start() < edges[1] - 2 && part.get(0).end() > edges[1]
                        || Arrays.stream(edges)
                                .noneMatch(edge -> Math.abs(edge - part.get(0).start()) <= 6)
                        || part.size() == 1 && part.get(0).start() <= edges[0]);
    }

    /** What a cell says that has one line, with wide gaps around it, another cell of its column may say in a narrower place. */
    private void learn(List<LayoutLine> part, int[] places) {
        for (int i = 0; i < places.length; i++) {
            int right = i + 1 == places.length ? Integer.MAX_VALUE : edges[i + 1] - 1;
            int place = places[i];
            List<LayoutLine.Piece> cell = part.stream()
                    .flatMap(line -> line.pieces().stream())
                    .filter(piece -> piece.start() == place)
                    .toList();
            for (LayoutLine line : part) {
                for (LayoutLine.Piece piece : line.pieces()) {
                    if (piece.start() == place && piece.end() < right) {
                        known.addWidth(i, piece.text().length());
                    }
                }
            }
            boolean top = part.get(0).pieces().stream().anyMatch(piece -> piece.start() == place);
            if (top && cell.size() == 1 && cell.get(0).end() < right) {
                known.add(i, cell.get(0).text());
            }
        }
    }

    private int[] middle(List<int[]> places) {
        int[] middle = edges.clone();
        for (int i = 0; i < middle.length; i++) {
            int column = i;
            int[] own = places.stream()
                    .mapToInt(row -> row[column])
                    .filter(place -> place >= 0)
                    .sorted()
                    .toArray();
            middle[i] = own.length < 2 ? middle[i] : own[own.length / 2];
            middle[i] = i == 0 ? middle[i] : Math.max(middle[i], middle[i - 1] + 1);
        }
        return middle;
    }
}
