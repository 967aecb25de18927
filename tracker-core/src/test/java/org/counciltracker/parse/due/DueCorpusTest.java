package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** How many labelled due cells are read as their label says. The held-out ones are counted and never shown. */
class DueCorpusTest {

    private static final double TUNING_BOUND = 1.0;
    private static final double HELD_OUT_BOUND = 0.95;

    @Test
    void readsTheTuningCellsAsLabelled() throws IOException {
        List<String> misses = new ArrayList<>();
        double share = share("due-tuning.csv", misses);
        misses.forEach(System.out::println);
        assertThat(share).isGreaterThanOrEqualTo(TUNING_BOUND);
    }

    @Test
    void readsCellsThatNobodyTunedOn() throws IOException {
        assertThat(share("due-held-out.csv", new ArrayList<>())).isGreaterThanOrEqualTo(HELD_OUT_BOUND);
    }

    private static double share(String file, List<String> misses) throws IOException {
        List<List<String>> rows = rows(file);
        for (List<String> row : rows) {
            DueDate due = DueDateParser.parse(row.get(1), DueContext.raised(PartialDate.parse(row.get(2))));
            String read = label(due);
            String expected = String.join(" ", row.subList(3, 6)).strip();
            if (!read.equals(expected)) {
                misses.add("%s \"%s\": expected %s, read %s (%s)"
                        .formatted(row.get(0), row.get(1), expected, read, due.basis()));
            }
        }
        int right = rows.size() - misses.size();
        System.out.printf("%s: %d of %d read as labelled%n", file, right, rows.size());
        return (double) right / rows.size();
    }

    private static String label(DueDate due) {
        if (due instanceof DueWindow window) {
            return label("DATED", window.earliest(), window.latest());
        }
        if (due instanceof RecurringDue recurring) {
            return label("RECURRING", recurring.firstEarliest(), recurring.firstLatest());
        }
        if (due instanceof OngoingDue) {
            return "ONGOING";
        }
        if (due instanceof EventDue) {
            return "EVENT";
        }
        return due.basis().equals(DueDateParser.READS_AS_STATUS) ? "STATUS" : "UNDATED";
    }

    private static String label(String kind, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return (kind + " " + Objects.toString(earliest, "") + " " + Objects.toString(latest, "")).strip();
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (InputStream in = DueCorpusTest.class.getResourceAsStream("/corpus/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(DueCorpusTest::cells)
                    .toList();
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
