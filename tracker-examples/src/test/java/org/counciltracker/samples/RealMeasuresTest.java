package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measures of a real report, where it is at hand, against figures read by hand. */
class RealMeasuresTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Path GOLD = SHARED.resolve("gold/004.json");

    @Test
    void findsTheMeasuresOfItsTablesWithAllTheirReadings() {
        List<AssessedMeasure> measures = assessed().measures();

        assertThat(measures).hasSize(3);
        List<JsonNode> inTables = gold().subList(2, 5);
        for (int i = 0; i < 3; i++) {
            assertThat(readings(measures.get(i))).isEqualTo(readings(inTables.get(i)));
        }
    }

    @Test
    void findsThePrintedChangeThatIsWrongAndConfirmsTheOther() {
        AssessedTracker assessed = assessed();

        assertThat(assessed.measures().subList(0, 2))
                .flatExtracting(AssessedMeasure::checks)
                .extracting(Checked::printed, Checked::reckoned, Checked::agrees)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("-1.8%", "-4.5 percentage points", false),
                        org.assertj.core.groups.Tuple.tuple("-7.4%", "-7.4 percentage points", true));
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("MEASURE-002"))
                .extracting(Note::place)
                .containsExactly(assessed.measures().get(0).measure().place());
    }

    @Test
    void makesNoItemsOfItsProse() {
        assertThat(assessed().assessments()).isEmpty();
    }

    @Test
    void judgesTheMeasuresOfItsProseWhereTheyAreGivenInATable() {
        for (JsonNode want : gold().subList(0, 2)) {
            List<String> labels = new ArrayList<>(want.get("readings").propertyNames());
            String header = "Measure,Target," + String.join(",", labels);
            String row = want.get("name").asString() + "," + want.get("target") + ","
                    + String.join(
                            ",",
                            labels.stream()
                                    .map(label ->
                                            want.get("readings").get(label).toString())
                                    .toList());
            AssessedMeasure judged = assess(TrackerFiles.read(
                                    (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8), "calls.csv")
                            .tracker())
                    .measures()
                    .get(0);

            assertThat(judged.meetsTarget()).contains(want.get("meetsTarget").asBoolean());
            assertThat(judged.isBetterSupposed()).isTrue();
            assertThat(readings(judged)).isEqualTo(readings(want));
            if (want.has("directionOfTravel")) {
                assertThat(String.valueOf(judged.direction()))
                        .isEqualTo(want.get("directionOfTravel").asString());
            }
        }
    }

    private static AssessedTracker assessed() {
        assumeTrue(Files.exists(GOLD), "the real documents aren't here");
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            Path seed = seeds.filter(path -> String.valueOf(path.getFileName()).startsWith("004"))
                    .findFirst()
                    .orElseThrow();
            return assess(TrackerFiles.read(seed).tracker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AssessedTracker assess(Tracker tracker) {
        return RulesEngine.standard().assess(tracker, AsOf.on(LocalDate.of(2016, 12, 19)));
    }

    private static List<JsonNode> gold() {
        assumeTrue(Files.exists(GOLD), "the real documents aren't here");
        try {
            List<JsonNode> measures = new ArrayList<>();
            JsonMapper.shared().readTree(Files.readString(GOLD)).get("measures").forEach(measures::add);
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readings(AssessedMeasure judged) {
        return judged.measure().readings().stream()
                .map(reading -> String.format(Locale.ROOT, "%s %.1f", reading.period(), reading.value()))
                .toList();
    }

    private static List<String> readings(JsonNode measure) {
        return measure.get("readings").properties().stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue().asDouble()))
                .toList();
    }
}
