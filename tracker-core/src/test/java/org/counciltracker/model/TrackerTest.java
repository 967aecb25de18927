package org.counciltracker.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TrackerTest {

    @Test
    void itemsOfTheSameReferenceGetKeysThatTellThemApart() {
        Tracker tracker = Tracker.builder()
                .add(Recommendation.builder("R1/24").build())
                .add(Recommendation.builder("r1/24").build())
                .add(PlanAction.builder("R1/24").build())
                .build();

        assertThat(tracker.items())
                .extracting(item -> item.key().value())
                .containsExactly("R1/24", "R1/24#2", "R1/24#3");
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        Recommendation item = Recommendation.builder("R1/24").build();
        assertThatThrownBy(() -> new Tracker(
                        null, "", null, "", "", List.of(), List.of(item, item), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items must have different keys, but key (R1/24) stands twice."
                        + " Maybe use Tracker.builder(), which tells them apart.");
    }

    @Test
    void laterChangesToAListChangeNoItem() {
        var updates = new java.util.ArrayList<>(List.of(new Update(List.of(), "In progress")));
        var details = new ItemDetails(
                ItemKey.of("R1/24"),
                Reference.of("R1/24"),
                false,
                "",
                null,
                null,
                "",
                List.of(),
                null,
                updates,
                Stated.NOTHING);
        updates.clear();
        assertThat(details.updates()).hasSize(1);
    }

    @Test
    void referencesAreEqualWhateverTheirCaseAndSpaces() {
        assertThat(Reference.of("SR (25/26) 01")).isEqualTo(Reference.of("sr (25/26)01"));
        assertThat(Reference.of("R1/24")).isNotEqualTo(Reference.of("R1/25"));
        assertThat(Reference.of(" R1/24 ")).hasToString("R1/24");
    }

    @Test
    void aMissingThresholdNamesTheOnesThereAre() {
        assertThatThrownBy(() -> Thresholds.of(Map.of("stale.days", 120)).get("stale.day"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("key (stale.day) is defined by no policy. The keys are: stale.days.");
    }

    @Test
    void aPartialDateRoundTripsThroughItsText() {
        assertThat(PartialDate.parse("2024-02")).hasToString("2024-02");
        assertThat(PartialDate.parse("2024-02-29")).hasToString("2024-02-29");
        assertThat(PartialDate.parse("2024-02").last()).hasToString("2024-02-29");
        assertThat(PartialDate.parse("2024-02")).isLessThan(PartialDate.parse("2024-02-01"));
    }
}
