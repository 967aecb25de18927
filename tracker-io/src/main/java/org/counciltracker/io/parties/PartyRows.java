package org.counciltracker.io.parties;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.io.table.Row;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.parties.Parties;
import org.counciltracker.parties.Party;
import org.counciltracker.parties.PartyPlace;
import org.jspecify.annotations.Nullable;

/** Makes a directory of rows, and collects all that is wrong with them. Not thread-safe, and used once. */
final class PartyRows {

    private static final Splitter ALIASES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final String source;
    private final List<Row> rows;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<PartyColumn, Integer> columns = new EnumMap<>(PartyColumn.class);
    private final List<Entry> entries = new ArrayList<>();

    PartyRows(String source, List<Row> rows) {
        this.source = source;
        this.rows = rows;
    }

    private record Problem(int line, String text) {}

    private record Entry(int line, Party party) {}

    Parties parties(List<Note> notes) {
        if (rows.isEmpty()) {
            throw new PartiesFileException(List.of("%s: the file is empty. Its first line must name the columns: %s."
                    .formatted(source, PartyColumn.choices())));
        }
        readHeader(rows.get(0));
        if (problems.isEmpty()) {
            rows.stream().skip(1).forEach(this::readRow);
            checkNames();
        }
        if (!problems.isEmpty()) {
            throw new PartiesFileException(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(problem -> "%s:%s: %s".formatted(source, problem.line(), problem.text()))
                    .toList());
        }
        return Parties.of(entries.stream().map(Entry::party).toList(), notes);
    }

    private void readHeader(Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            String heading = text(header, i);
            Optional<PartyColumn> column = PartyColumn.of(heading);
            if (column.isPresent()) {
                if (columns.putIfAbsent(column.get(), i) != null) {
                    problem(header, "the column \"%s\" stands twice.".formatted(column.get()));
                }
            } else if (!heading.isEmpty()) {
                problem(
                        header,
                        "no column is called \"%s\". The columns are: %s.".formatted(heading, PartyColumn.choices()));
            }
        }
        if (problems.isEmpty() && !columns.containsKey(PartyColumn.NAME)) {
            problem(header, "the column \"name\" is missing. The columns are: %s.".formatted(PartyColumn.choices()));
        }
    }

    private void readRow(Row row) {
        for (int i = rows.get(0).cells().size(); i < row.cells().size(); i++) {
            if (!text(row, i).isEmpty()) {
                problem(
                        row,
                        "\"%s\" stands in no column. Maybe a cell with a comma needs quotes, or aliases have commas instead of semicolons between."
                                .formatted(text(row, i)));
                break;
            }
        }
        String name = text(row, PartyColumn.NAME);
        String email = text(row, PartyColumn.EMAIL);
        if (!email.isEmpty() && !Party.isEmail(email)) {
            problem(row, "email (%s) is no address such as clerk@harrowmere.example.".formatted(email));
        }
        PartyPlace place = place(row);
        if (name.isEmpty()) {
            problem(row, "the name is missing.");
            return;
        }
        // A row with a bad address still counts when names are compared, so that all problems are told at once.
        entries.add(new Entry(
                row.place().number(),
                new Party(
                        ResponsibleParty.of(name),
                        ALIASES.splitToList(text(row, PartyColumn.ALIASES)),
                        Party.isEmail(email) ? email : null,
                        place)));
    }

    private PartyPlace place(Row row) {
        String place = text(row, PartyColumn.PLACE);
        if (place.isEmpty()) {
            return PartyPlace.UNKNOWN;
        }
        for (PartyPlace choice : List.of(PartyPlace.INSIDE, PartyPlace.OUTSIDE)) {
            if (choice.toString().equalsIgnoreCase(place)) {
                return choice;
            }
        }
        problem(row, "place (%s) must be inside, outside or blank.".formatted(place));
        return PartyPlace.UNKNOWN;
    }

    /** One alias may be several parties', as "PCC/CC" is; a name is one party's alone. */
    private void checkNames() {
        if (rows.size() == 1) {
            problem(rows.get(0), "there are no parties below the columns. Write one on each line.");
        }
        for (Entry entry : entries) {
            String name = entry.party().name().name();
            Entry first = named(name);
            if (first != null && !first.equals(entry)) {
                problems.add(new Problem(
                        entry.line(), "name (%s) stands twice; see line %s.".formatted(name, first.line())));
            }
            for (String alias : entry.party().aliases()) {
                Entry other = named(alias);
                if (other != null && !Parties.isSameName(alias, name)) {
                    problems.add(new Problem(
                            entry.line(),
                            "alias (%s) is the name of another party; see line %s.".formatted(alias, other.line())));
                }
            }
        }
    }

    /** Returns the first entry of a name. */
    private @Nullable Entry named(String name) {
        for (Entry entry : entries) {
            if (Parties.isSameName(entry.party().name().name(), name)) {
                return entry;
            }
        }
        return null;
    }

    private String text(Row row, PartyColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : text(row, index);
    }

    private static String text(Row row, int column) {
        return column < row.cells().size()
                ? row.cells().get(column).text().strip().replaceAll("\\s+", " ")
                : "";
    }

    private void problem(Row row, String problem) {
        problems.add(new Problem(row.place().number(), problem));
    }
}
