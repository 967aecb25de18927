package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

/** Real trackers, where they are at hand. */
class RealDocumentsTest {

    private static final Path SHARED = Path.of("../../shared");

    @Test
    void judgesATrackerOfFebruary2021() {
        assertThat(facts("000").differences("2021-02-05")).isEmpty();
    }

    @Test
    void judgesATrackerOfNovember2022() {
        assertThat(facts("001").differences("2022-11-21")).isEmpty();
    }

    @Test
    void callsItsOngoingItemsStaleAndNeverOverdue() {
        AssessedTracker assessed = facts("000").assess("2021-10-01");

        List<Assessment> ongoing = assessed.assessments().stream()
                .filter(assessment -> assessment.status().isOpen())
                .filter(assessment -> !(assessment.item().due() instanceof DueWindow))
                .toList();
        assertThat(ongoing).isNotEmpty().allSatisfy(assessment -> {
            assertThat(assessment.stale().is()).isTrue();
            assertThat(assessment.overdue().is()).isFalse();
        });
    }

    @Test
    void keepsTheRowOfScannerNoiseInANoteWithItsLineAndInNoItem() {
        AssessedTracker assessed = facts("000").assess("2021-02-05");

        assertThat(assessed.notes())
                .filteredOn(note -> String.valueOf(note.raw()).contains("LIMIOEDO"))
                .extracting(Note::code, Note::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("UNPLACED_ROW", "line 16"));
        assertThat(assessed.tracker().items().toString()).doesNotContain("LIMIOEDO");
    }

    private static Facts facts(String name) {
        Path gold = SHARED.resolve("gold/" + name + ".json");
        assumeTrue(Files.exists(gold), "the real documents aren't here");
        return Facts.of(gold, SHARED.resolve("seeds"));
    }
}
