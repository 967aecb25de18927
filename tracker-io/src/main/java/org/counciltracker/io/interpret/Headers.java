package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.io.interpret.HeaderMatcher.Header;
import org.counciltracker.io.table.GivenUp;
import org.jspecify.annotations.Nullable;

/** The headers of a document by the line they begin at, and what is known of the tables below them. */
final class Headers {

    private final Map<Integer, Header> byLine = new HashMap<>();
    private final Map<Integer, Integer> firstInTable = new HashMap<>();
    private final Map<String, TableFacts> facts = new HashMap<>();

    private Headers() {}

    /** Finds the headers; where there is none, guesses the columns by what is in them. */
    static Headers in(List<Line> lines) {
        Headers headers = new Headers();
        Line last = null;
        Optional<Header> header = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            GivenUp.check();
            Line line = lines.get(i);
            // A header that comes again in its table heads the same columns; a damaged file may have it on a thousand
            // lines.
            boolean again = last != null
                    && line.table() == last.table()
                    && line.cells().equals(last.cells())
                    && header.filter(one -> one.rows() == 1).isPresent();
            if (!again) {
                header = line.isParagraph() ? Optional.empty() : HeaderMatcher.match(lines, i);
            }
            if (header.isPresent()) {
                last = line;
                headers.byLine.put(i, header.get());
                i += header.get().rows() - 1;
            }
        }
        headers.byLine.forEach((start, found) -> {
            if (found.isTracker()) {
                headers.firstInTable.merge(lines.get(start).table(), start, Math::min);
            }
        });
        if (headers.isEmpty()) {
            ColumnGuesser.guess(lines)
                    .ifPresent(guess -> headers.byLine.put(guess.firstLine(), new Header(guess.columns(), 0)));
        }
        headers.gatherFacts(lines);
        headers.setApart(lines);
        return headers;
    }

    /** Ends a tracker's table where one of another kind begins, and goes on with it where its rows do. */
    private void setApart(List<Line> lines) {
        Columns tracker = null;
        boolean apart = false;
        int table = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Header header = byLine.get(i);
            if (header != null) {
                tracker = header.isTracker() ? header.columns() : null;
                apart = false;
            } else if (tracker != null && !line.isParagraph() && !line.isBlank() && line.table() != table) {
                boolean referenced = facts(tracker).isReferenced();
                if (apart && OtherTables.goesOn(lines, i, tracker, referenced)) {
                    byLine.put(i, new Header(tracker, 0));
                    apart = false;
                } else if (!apart) {
                    Optional<Columns> other = OtherTables.beginning(lines, i, tracker, referenced);
                    if (other.isPresent()) {
                        byLine.put(i, new Header(other.get(), 1));
                        apart = true;
                    }
                }
            }
            table = line.isParagraph() ? table : line.table();
        }
    }

    private void gatherFacts(List<Line> lines) {
        Columns columns = null;
        int shift = 0;
        for (int i = 0; i < lines.size(); i++) {
            Header header = byLine.get(i);
            if (header != null) {
                columns = header.columns();
                i += Math.max(0, header.rows() - 1);
            }
            boolean isRow = !lines.get(i).isParagraph() && (header == null || header.rows() == 0);
            if (columns != null && isRow) {
                shift = RowShift.of(lines.get(i), columns, shift);
                facts(columns).add(AlignedRow.of(lines.get(i), columns, shift));
            }
        }
    }

    /**
     * Returns whether a row stands above the header of its own table, as a title does in a sheet. In text, where a blank line ends a
     * table, it may as well be the rest of the one above.
     */
    boolean headsTable(int at, Line line) {
        return !line.isParagraph()
                && !line.place().unit().equals("line")
                && firstInTable.getOrDefault(line.table(), -1) > at;
    }

    /** Returns what is known of the tables with such columns. */
    TableFacts facts(Columns columns) {
        return facts.computeIfAbsent(columns.signature(), key -> new TableFacts());
    }

    /** Returns whether no header is a tracker's. */
    boolean isEmpty() {
        return byLine.values().stream().noneMatch(Header::isTracker);
    }

    @Nullable
    Header at(int line) {
        return byLine.get(line);
    }
}
