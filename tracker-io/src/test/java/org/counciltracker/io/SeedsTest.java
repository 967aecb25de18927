package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real documents, which stand beside the project and are no part of it. */
class SeedsTest {

    private static final Path SHARED = Path.of("..", "..", "shared");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001"})
    void readsTheFactsOfARealTracker(String number) throws IOException {
        Path facts = SHARED.resolve("gold").resolve(number + ".json");
        assumeTrue(Files.exists(facts), "the real documents are not here");
        JsonNode gold = new JsonMapper().readTree(Files.readString(facts));
        Tracker tracker = TrackerFiles.read(
                        SHARED.resolve("seeds").resolve(gold.get("seed").asString()))
                .tracker();

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(tracker.items()).hasSize(gold.get("itemCount").asInt());
        softly.assertThat(tracker.body()).isEqualToIgnoringCase(gold.get("body").asString());
        softly.assertThat(tracker.edition()).hasToString(gold.get("edition").asString());
        for (JsonNode want : gold.get("items")) {
            compare(Reading.item(tracker, want.get("reference").asString()), want, softly);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001"})
    void losesNoWordOfARealTracker(String number) throws IOException {
        Path facts = SHARED.resolve("gold").resolve(number + ".json");
        assumeTrue(Files.exists(facts), "the real documents are not here");
        Path seed = SHARED.resolve("seeds")
                .resolve(new JsonMapper()
                        .readTree(Files.readString(facts))
                        .get("seed")
                        .asString());

        assertThat(EveryWord.lost(
                        Files.readString(seed), TrackerFiles.read(seed).tracker()))
                .isSubsetOf("march", "april", "june", "september", "november", "february", "p");
    }

    private static void compare(TrackerItem item, JsonNode want, SoftAssertions softly) {
        String reference = item.reference().toString();
        softly.assertThat(String.valueOf(item.meeting()))
                .as("meeting of %s", reference)
                .startsWith(want.get("meeting").asString());
        softly.assertThat(plain(item.agendaItem()))
                .as("agenda item of %s", reference)
                .isEqualTo(plain(want.get("agendaItem").asString()));
        softly.assertThat(
                        item.responsible().stream().map(ResponsibleParty::name).toList())
                .as("responsible for %s", reference)
                .containsExactlyInAnyOrderElementsOf(strings(want.get("responsible")));
        softly.assertThat(new TreeSet<>(item.updates().stream()
                        .flatMap(update -> update.dates().stream())
                        .map(Object::toString)
                        .toList()))
                .as("update dates of %s", reference)
                .containsExactlyElementsOf(new TreeSet<>(strings(want.get("updateDates"))));
        if (want.hasNonNull("due")) {
            softly.assertThat(item.due())
                    .as("due of %s", reference)
                    .isNotNull()
                    .satisfies(due ->
                            assertThat(due.text()).isEqualTo(want.get("due").asString()));
        }
        if (want.hasNonNull("section")) {
            softly.assertThat(String.valueOf(item.details().section()))
                    .as("section of %s", reference)
                    .isEqualToIgnoringCase(want.get("section").asString());
        }
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String plain(@Nullable String text) {
        return String.valueOf(text).replace('’', '\'').replace('–', '-').toLowerCase(Locale.ROOT);
    }
}
