package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;

/** Columns which stand one space apart in many rows, as {@code pdftotext -layout} prints them. */
class LaidOutColumnsTest {

    private static final Path SAME = Path.of("..", "tracker-examples", "src", "test", "resources", "formats", "same");
    private static final Path TEXT = Path.of("src", "test", "resources", "formats", "text");

    /** Three rows are still cut at the wrong word; each of them is said to be unsure. */
    @Test
    void readsFromLaidOutTextWhatTheSameTrackerSaysInWord() {
        Tracker laidOut = TrackerFiles.read(SAME.resolve("tracker-layout.txt")).tracker();
        Tracker word = TrackerFiles.read(SAME.resolve("tracker.docx")).tracker();

        assertThat(Reading.references(laidOut)).containsExactlyElementsOf(Reading.references(word));
        Map<String, String> wanted = facts(word);
        Map<String, String> got = facts(laidOut);
        List<String> differing = wanted.keySet().stream()
                .filter(key -> !Objects.equals(wanted.get(key), got.get(key)))
                .sorted()
                .toList();
        List<String> unsure = unsure(laidOut);
        assertThat(differing).allMatch(key -> unsure.stream().anyMatch(raw -> raw.contains(key + " ")));
        assertThat(differing.size()).isLessThanOrEqualTo(3);
    }

    @Test
    void cutsColumnsThatRunIntoEachOtherOnAWidePage() {
        Tracker tracker = TrackerFiles.read(TEXT.resolve("harbour-wide.txt")).tracker();

        assertThat(Reading.references(tracker)).containsExactly("A1/24", "A2/24", "A3/24", "A4/24", "A5/24", "A6/24");
        assertThat(Reading.item(tracker, "A1/24").agendaItem()).isEqualTo("Mooring fees");
        assertThat(Reading.item(tracker, "A2/24").agendaItem()).isEqualTo("Dredging");
        assertThat(Reading.item(tracker, "A3/24").text())
                .isEqualTo("Report on the number of pilots in training and when each will be licensed.");
        assertThat(Reading.item(tracker, "A4/24").text())
                .isEqualTo("Replace the broken lamps on the north quay and tell the fishermen's association.");
        assertThat(tracker.items())
                .extracting(item -> item.responsible().toString())
                .satisfies(parties -> assertThat(parties.get(2)).contains("Chief Pilot"));
        assertThat(unsure(tracker)).anyMatch(raw -> raw.startsWith("A5/24"));
    }

    private static List<String> unsure(Tracker tracker) {
        return tracker.notes().stream()
                .filter(note -> note.code().equals("UNSURE_CELL"))
                .map(Note::raw)
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, String> facts(Tracker tracker) {
        return tracker.items().stream()
                .collect(Collectors.toMap(
                        item -> String.valueOf(item.reference()), LaidOutColumnsTest::fact, (a, b) -> a));
    }

    private static String fact(TrackerItem item) {
        List<Function<TrackerItem, Object>> parts = List.of(
                TrackerItem::agendaItem,
                TrackerItem::text,
                i -> i.responsible().toString(),
                i -> String.valueOf(i.due()),
                i -> i.updates().stream()
                        .map(update -> update.dates() + update.text())
                        .toList());
        return parts.stream()
                .map(part -> String.valueOf(part.apply(item)).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }
}
