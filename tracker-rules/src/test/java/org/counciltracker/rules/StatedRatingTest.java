package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;

/** Ratings that a document without a key states, against those of the scheme in force. */
class StatedRatingTest {

    private static final String DONE = "The tables were circulated to members.";
    private static final String OPEN = "In progress.";

    @Test
    void bothRatingsAreNamedWhereTheyDiffer() {
        AssessedTracker assessed = assess(rated(1, RagRating.AMBER, DONE), rated(2, RagRating.GREEN, DONE));

        assertThat(assessed.assessments().get(0).findings())
                .containsExactly(new Finding(
                        "RATED_OTHERWISE", "The document says amber; by the status-key scheme it is green."));
        assertThat(assessed.assessments().get(0).rag()).isEqualTo(RagRating.GREEN);
        assertThat(assessed.assessments().get(1).findings()).isEmpty();
        assessed.assessments().forEach(Proof::assertQuotesStandWhereTheySay);
    }

    @Test
    void theSchemeThatIsChosenIsTheOneComparedWith() {
        AssessedTracker assessed = RulesEngine.builder()
                .scheme("brag")
                .build()
                .assess(tracker(List.of(rated(1, RagRating.GREEN, DONE))), on("2024-06-01"));

        assertThat(assessed.assessments().get(0).findings())
                .containsExactly(
                        new Finding("RATED_OTHERWISE", "The document says green; by the brag scheme it is blue."));
    }

    @Test
    void aDocumentThatRatesByAnotherKeyIsToldOfOnce() {
        List<TrackerItem> items = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            items.add(rated(number, RagRating.BLUE, DONE));
        }
        for (int number = 13; number <= 20; number++) {
            items.add(rated(number, RagRating.GREEN, OPEN));
        }
        items.add(rated(21, RagRating.GREEN, DONE));
        items.add(rated(22, RagRating.RED, OPEN));

        List<Assessment> assessments = assess(items.toArray(TrackerItem[]::new)).assessments();

        assertThat(assessments.get(0).findings())
                .containsExactly(
                        new Finding(
                                "OTHER_KEY",
                                "The document seems to rate by another key than the status-key scheme: its green is amber here (8 of 9 items), its blue is green here (12 of 12 items). Maybe choose another scheme, or give the body's own as a legend in a rule pack; told of the first such item only."));
        assertThat(assessments.subList(1, 21))
                .allSatisfy(one -> assertThat(one.findings()).isEmpty());
        assertThat(assessments.get(21).findings())
                .as("one that breaks the habit")
                .containsExactly(
                        new Finding("RATED_OTHERWISE", "The document says red; by the status-key scheme it is amber."));
    }

    @Test
    void fourOfAKindAreNoHabit() {
        List<TrackerItem> items = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            items.add(rated(number, RagRating.BLUE, DONE));
        }

        assertThat(assess(items.toArray(TrackerItem[]::new)).assessments())
                .allSatisfy(one ->
                        assertThat(one.findings()).extracting(Finding::kind).containsExactly("RATED_OTHERWISE"));
    }

    @Test
    void theOrderOfItemsChangesOnlyWhichOneTellsOfIt() {
        List<TrackerItem> items = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            items.add(rated(number, number % 3 == 0 ? RagRating.RED : RagRating.BLUE, DONE));
        }
        List<List<String>> kinds = new ArrayList<>();
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            Collections.shuffle(items, new Random(shuffle));
            kinds.add(assess(items.toArray(TrackerItem[]::new)).assessments().stream()
                    .flatMap(one -> one.findings().stream())
                    .map(Finding::kind)
                    .sorted()
                    .toList());
        }

        assertThat(kinds).allMatch(kinds.get(0)::equals);
        assertThat(kinds.get(0)).containsExactly("OTHER_KEY", "RATED_OTHERWISE", "RATED_OTHERWISE", "RATED_OTHERWISE");
    }

    @Test
    void fillsRateOnlyWhereTheyAreOfSeveralColoursThatRate() {
        assertThat(assess(filled(1, "GREEN", OPEN), filled(2, "GREEN", OPEN)).assessments())
                .as("every other row green")
                .allSatisfy(one -> assertThat(one.findings()).isEmpty());
        assertThat(assess(filled(1, "GREEN", OPEN), filled(2, "RED", DONE), filled(3, "#FFEECC", DONE))
                        .assessments())
                .extracting(one -> one.findings().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void aKeyThatIsUnderstoodLeavesTheSchemeOutOfIt() {
        Tracker keyed = Tracker.builder()
                .keyEntry(new KeyEntry("Done", Shading.parse("blue")))
                .add(rated(1, RagRating.BLUE, DONE))
                .build();

        assertThat(RulesEngine.standard()
                        .assess(keyed, on("2024-06-01"))
                        .assessments()
                        .get(0)
                        .findings())
                .isEmpty();
    }

    @Test
    void aRatingWithoutWordsIsComparedToo() {
        TrackerItem item = item("H1/24", "Share the tide tables.")
                .update("2024-05-20", OPEN)
                .stated(new Stated(null, RagRating.GREEN, null))
                .build();

        assertThat(assess(item).assessments().get(0).findings())
                .extracting(Finding::message)
                .containsExactly("The document says green; by the status-key scheme it is amber.");
    }

    private static TrackerItem rated(int number, RagRating rating, String update) {
        String word = rating.name().charAt(0) + rating.name().substring(1).toLowerCase(Locale.ROOT);
        return item("H%s/24".formatted(number), "Share the tide tables with members.")
                .update("2024-05-20", update)
                .stated(new Stated(word, rating, null))
                .build();
    }

    private static TrackerItem filled(int number, String colour, String update) {
        return item("H%s/24".formatted(number), "Share the tide tables with members.")
                .update("2024-05-20", update)
                .stated(new Stated(null, null, Shading.parse(colour)))
                .build();
    }

    private static Tracker tracker(List<TrackerItem> items) {
        Tracker.Builder builder = Tracker.builder().title("Test");
        items.forEach(builder::add);
        return builder.build();
    }

    private static AssessedTracker assess(TrackerItem... items) {
        return RulesEngine.standard().assess(tracker(List.of(items)), on("2024-06-01"));
    }
}
