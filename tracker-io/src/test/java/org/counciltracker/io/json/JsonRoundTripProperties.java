package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.json.Json.tree;
import static org.counciltracker.io.json.Json.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read back, but for the verdicts. */
class JsonRoundTripProperties {

    @Property(seed = "20261122", tries = 300)
    void writesTheSameFactsOfWhatItReadBack(@ForAll("trackers") AssessedTracker assessed) throws UnreadableException {
        assertRoundTrip(assessed);
    }

    @Test
    void doesSoOfATrackerThatHasEverything() throws UnreadableException {
        assertRoundTrip(Samples.everything());
    }

    /** Bytes are damaged as transfers and editors damage them. */
    @Property(seed = "20261122", tries = 300)
    void readsOrRefusesWhateverIsDoneToTheText(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder(written(Samples.everything()));
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(json.length());
            int to = Math.min(json.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 400));
            switch (random.nextInt(4)) {
                case 0 -> json.delete(at, to);
                case 1 -> json.insert(at, json.substring(at, to));
                case 2 -> json.setCharAt(at, "{}[],:\"\\0-e\u0000x".charAt(random.nextInt(12)));
                default -> json.replace(at, to, json.substring(0, Math.min(to - at, json.length())));
            }
        }
        try {
            assertThat(TrackerFiles.read(json.toString().getBytes(StandardCharsets.UTF_8), "any.json")
                            .tracker())
                    .isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e).hasMessageNotContaining("fault of this library");
        }
    }

    private static void assertRoundTrip(AssessedTracker assessed) throws UnreadableException {
        String json = written(assessed);
        Tracker read = JsonTrackerReader.read(json, "any.json", Budget.standard(), new NoteBook("any.json"));

        assertThat(facts(written(with(assessed, read)))).isEqualTo(facts(json));
    }

    /** Returns the verdicts as they were, on what was read. */
    private static AssessedTracker with(AssessedTracker assessed, Tracker read) {
        List<Assessment> assessments = IntStream.range(0, read.items().size())
                .mapToObj(i -> with(assessed.assessments().get(i), read.items().get(i)))
                .toList();
        return new AssessedTracker(
                read,
                assessed.asOf(),
                assessed.rulePacks(),
                assessments,
                IntStream.range(0, read.statedTotals().size())
                        .mapToObj(i -> new CheckedTotal(
                                read.statedTotals().get(i),
                                assessed.totals().get(i).checks(),
                                assessed.totals().get(i).explanation()))
                        .toList(),
                IntStream.range(0, read.measures().size())
                        .mapToObj(i ->
                                with(assessed.measures().get(i), read.measures().get(i)))
                        .toList(),
                List.of(),
                read.notes());
    }

    private static AssessedMeasure with(AssessedMeasure assessed, Measure read) {
        return new AssessedMeasure(
                read,
                assessed.better(),
                assessed.rag(),
                assessed.direction(),
                assessed.findings(),
                assessed.checks(),
                assessed.explanation());
    }

    private static Assessment with(Assessment assessment, TrackerItem read) {
        return new Assessment(
                read,
                assessment.status(),
                assessment.closure(),
                assessment.confidence(),
                assessment.confidenceReason(),
                assessment.rag(),
                assessment.timeliness(),
                assessment.overdue(),
                assessment.stale(),
                assessment.exemption(),
                assessment.recurring(),
                assessment.dependsOn(),
                assessment.contradictions(),
                assessment.explanation());
    }

    private static JsonNode facts(String json) {
        ObjectNode root = (ObjectNode) tree(json);
        root.remove(List.of("chasing"));
        root.get("items").forEach(item -> ((ObjectNode) item).remove(List.of("blocked", "findings", "clocks")));
        return root;
    }

    @Provide
    Arbitrary<AssessedTracker> trackers() {
        return AnyAssessedTracker.any();
    }
}
