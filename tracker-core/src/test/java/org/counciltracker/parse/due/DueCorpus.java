package org.counciltracker.parse.due;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
import org.jspecify.annotations.Nullable;

/**
 * Due cells labelled by people: kind, and for dates the first and the last day. Several fair readings of one field are
 * separated by {@code |}.
 */
record DueCorpus(List<Row> rows) {

    /** What a reading comes to: the kind, and its days where it has any. */
    record Label(
            String kind,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        static Label of(DueDate due) {
            if (due instanceof DueWindow window) {
                return new Label("DATED", window.earliest(), window.latest());
            }
            if (due instanceof RecurringDue recurring) {
                return new Label("RECURRING", recurring.firstEarliest(), recurring.firstLatest());
            }
            String kind = due instanceof OngoingDue ? "ONGOING" : due instanceof EventDue ? "EVENT" : "UNDATED";
            return new Label(kind, null, null);
        }

        boolean hasDays() {
            return kind.equals("DATED") || kind.equals("RECURRING");
        }

        @Override
        public String toString() {
            return earliest == null ? kind : kind + " " + earliest + " " + latest;
        }
    }

    /** A labelled cell. */
    record Row(String id, String text, PartialDate raised, List<String> kinds, String earliest, String latest) {

        boolean accepts(Label read) {
            return kinds.contains(read.kind())
                    && (!read.hasDays() || isOneOf(earliest, read.earliest()) && isOneOf(latest, read.latest()));
        }

        private static boolean isOneOf(String fair, @Nullable LocalDate day) {
            return List.of(fair.split("\\|", -1)).contains(Objects.toString(day, ""));
        }

        /** Of several fair kinds the first, or the one that was read where it is among them. */
        String kind(Label read) {
            return kinds.contains(read.kind()) ? read.kind() : kinds.get(0);
        }
    }

    static DueCorpus read(String file) throws IOException {
        try (InputStream in = DueCorpus.class.getResourceAsStream("/corpus/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new DueCorpus(
                    records(text).stream().skip(1).map(DueCorpus::row).toList());
        }
    }

    private static Row row(List<String> cells) {
        // A word for a status in a due column is no date either; old labels tell it from the others.
        List<String> kinds = List.of(cells.get(3).replace("STATUS", "UNDATED").split("\\|"));
        return new Row(cells.get(0), cells.get(1), PartialDate.parse(cells.get(2)), kinds, cells.get(4), cells.get(5));
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted || character == '\n' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    if (cells.size() > 1) {
                        records.add(List.copyOf(cells));
                    }
                    cells.clear();
                }
            } else {
                cell.append(character);
            }
        }
        return records;
    }
}
