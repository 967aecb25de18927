package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Note;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Stated;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.StatedTotal.Theme;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Test
    void totalsThatAgreeWithTheItemsReconcile() {
        AssessedTracker assessed = assess(Tracker.builder()
                .add(rated("P1", RagRating.GREEN, "It was completed."))
                .add(rated("P2", RagRating.AMBER, "Work is under way."))
                .add(total(null, null, 2))
                .add(total(RagRating.GREEN, null, 1))
                .add(total(RagRating.AMBER, null, 1)));

        assertThat(assessed.totals()).allMatch(CheckedTotal::reconciles);
        assertThat(assessed.totals())
                .flatExtracting(CheckedTotal::checks)
                .extracting(Checked::of)
                .containsExactly("items", "parts", "stated ratings", "stated ratings");
        assertThat(assessed.notes()).extracting(Note::code).noneMatch(code -> code.startsWith("TOTAL"));
    }

    @Test
    void aRowThatIsRatedOtherwiseIsNamedAsADifferenceWithItsRuleAndWords() {
        AssessedTracker assessed = assess(Tracker.builder()
                .add(rated("P1", RagRating.AMBER, "It was completed."))
                .add(total(RagRating.GREEN, null, 1)));

        CheckedTotal green = assessed.totals().get(0);
        assertThat(green.reconciles()).isFalse();
        assertThat(green.checks())
                .extracting(Checked::message)
                .containsExactly("The document says 1 green; it rates 0 of its items so.");
        assertThat(green.explanation()).singleElement().satisfies(step -> {
            assertThat(step.proposal().rule().id()).isEqualTo("TOTAL-030");
            assertThat(step.proposal().evidence())
                    .singleElement()
                    .satisfies(quote -> assertThat(quote.quote()).isEqualTo("There are 1."));
        });
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("TOTAL-030"))
                .extracting(Note::place)
                .containsExactly("line 3");
    }

    @Test
    void whereTheItemsStateNoRatingTheRulesRatingIsCounted() {
        assertThat(messages(Tracker.builder()
                        .add(rated("P1", null, "It was completed."))
                        .add(total(RagRating.GREEN, null, 2))))
                .containsExactly("The document says 2 green; by the rules it is 1.");
    }

    @Test
    void completedMayMeanAllThatHasEnded() {
        Tracker.Builder tracker = Tracker.builder()
                .add(rated("P1", null, "It was completed."))
                .add(rated("P2", null, "Not agreed by the executive."))
                .add(rated("P3", null, "In progress."));

        assertThat(checks(tracker.add(total(null, Status.IMPLEMENTED, 2)))).allMatch(Checked::agrees);
        assertThat(messages(Tracker.builder()
                        .add(rated("P1", null, "It was completed."))
                        .add(total(null, Status.IMPLEMENTED, 3))))
                .containsExactly("The document says 3 implemented; by the rules it is 1.");
    }

    @Test
    void partsThatDoNotAddUpToTheWholeDiffer() {
        assertThat(messages(Tracker.builder()
                        .add(total(null, null, 71))
                        .add(total(RagRating.GREEN, null, 29))
                        .add(total(RagRating.RED, null, 10))))
                .containsExactly(
                        "The document says that there are 71 items; its totals by rating or status add up to 39.");
    }

    @Test
    void aThemeMayStandForSeveralItems() {
        StatedTotal red = new StatedTotal(
                ItemKey.of("red"),
                RagRating.RED,
                null,
                4,
                null,
                List.of(new Theme("Radios", 1), new Theme("3 actions on records", 3)),
                "There are 4.",
                "");

        assertThat(checks(Tracker.builder().add(red)))
                .singleElement()
                .satisfies(check -> assertThat(check.agrees()).isTrue());
    }

    @Test
    void aWholeBesideOnePartIsCheckedAgainstNothing() {
        assertThat(checks(Tracker.builder().add(total(null, null, 71)).add(total(RagRating.GREEN, null, 29))))
                .isEmpty();
    }

    private static List<String> messages(Tracker.Builder tracker) {
        return checks(tracker).stream().map(Checked::message).toList();
    }

    private static List<Checked> checks(Tracker.Builder tracker) {
        return assess(tracker).totals().stream()
                .flatMap(total -> total.checks().stream())
                .toList();
    }

    private static AssessedTracker assess(Tracker.Builder tracker) {
        return RulesEngine.standard().assess(tracker.source("plan.txt").build(), TestTrackers.MAY);
    }

    private static PlanAction rated(String reference, @Nullable RagRating rating, String words) {
        return PlanAction.builder(reference)
                .text("Replace the lamps.")
                .responsible("Head of Estates")
                .stated(new Stated(null, rating, null))
                .update("2024-05-01", words)
                .build();
    }

    private static StatedTotal total(@Nullable RagRating rating, @Nullable Status status, int count) {
        return new StatedTotal(
                ItemKey.of("total"),
                rating,
                status,
                count,
                null,
                List.of(),
                "There are %s.".formatted(count),
                "line 3");
    }
}
