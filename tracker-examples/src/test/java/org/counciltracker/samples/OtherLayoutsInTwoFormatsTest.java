package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trackers laid out unlike the panels', each in two formats, held against what is true of them. */
class OtherLayoutsInTwoFormatsTest {

    private static final Path FILES = Path.of("src", "test", "resources", "formats");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit/follow-up.xlsx",
                "audit/follow-up.docx",
                "parish/actions.pdf",
                "parish/actions.html",
                "health/action-log.docx",
                "health/action-log.csv",
            })
    void areReadAsTheyStandAndWithoutAWarning(String file) {
        Tracker tracker = TrackerFiles.read(FILES.resolve(file)).tracker();

        assertThat(tracker.items()).map(OtherLayoutsInTwoFormatsTest::facts).isEqualTo(truth(file));
        assertThat(tracker.notes())
                .filteredOn(note -> note.severity() != Severity.INFO)
                .extracting(Note::message)
                .isEmpty();
    }

    /** Returns what an item says, in the words of the file of truths. */
    private static List<String> facts(TrackerItem item) {
        DueDate due = item.due();
        List<Update> updates = item.updates();
        return List.of(
                item.reference().toString(),
                orBlank(item.agendaItem()),
                item.responsible().stream().map(ResponsibleParty::name).collect(Collectors.joining("; ")),
                item.text(),
                updates.isEmpty() ? "" : plain(updates.get(updates.size() - 1).text()),
                due == null ? "" : due.text(),
                orBlank(item.details().stated().rag()),
                orBlank(item.details().priority()));
    }

    private static List<List<String>> truth(String file) {
        Path truth = FILES.resolve(file).resolveSibling("truth.csv");
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(truth)) {
            for (NamedCsvRecord line : records) {
                String due = line.getField("due");
                String revised = line.getField("revised_due");
                String answer = line.getField("last_update").isEmpty()
                        ? line.getField("response")
                        : line.getField("last_update");
                all.add(List.of(
                        line.getField("reference"),
                        line.getField("agenda_item"),
                        line.getField("responsible"),
                        line.getField("text"),
                        plain(answer),
                        revised.isEmpty() ? due : due + ", now " + revised.replace("; ", ", now "),
                        line.getField("fill"),
                        line.getField("priority")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** CSV and PDF don't tell one paragraph of a cell from the next as Word does. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String orBlank(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
