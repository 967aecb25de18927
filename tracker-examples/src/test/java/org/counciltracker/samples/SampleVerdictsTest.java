package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counciltracker.assessment.Conclusion.Finding;
import org.junit.jupiter.api.Test;

/** The samples that ship with the project, against facts that a clerk wrote down without knowing the rules. */
class SampleVerdictsTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void judgesThePanelTrackerOfFebruary() {
        assertThat(facts("harrowmere-panel-february-2023").differences("2023-02-03"))
                .isEmpty();
    }

    @Test
    void judgesThePanelTrackerOfNovember() {
        assertThat(facts("harrowmere-panel-november-2024").differences("2024-11-25"))
                .isEmpty();
    }

    @Test
    void judgesTheAuditActionLog() {
        assertThat(facts("castlebeck-audit-actions").differences("2024-09-25")).isEmpty();
    }

    /** Two of its twenty actions are read otherwise than by the clerk: somebody who "began" has a post that is filled, and what is
     * published every quarter isn't done once and for all. Both verdicts say that they are unsure. */
    @Test
    void judgesThePlanWhoseCellsStandBelowEachOther() {
        assertThat(facts("tallowmere-plan-progress").differences("2025-03-14"))
                .containsExactly(
                        "line 71 status: IN_PROGRESS, should be [IMPLEMENTED]",
                        "line 93 status: IMPLEMENTED, should be [IN_PROGRESS]");
    }

    @Test
    void findsThePromiseInThePlanThatHasPassed() {
        assertThat(facts("tallowmere-plan-progress").assess("2025-03-14").assessments().stream()
                        .filter(assessment -> assessment.stale().is())
                        .flatMap(assessment -> assessment.findings().stream())
                        .map(Finding::message))
                .containsExactly(
                        "An update promises it by 30 November 2024 (\"are set to follow in November\"; the words name no year, and this"
                                + " is the occurrence nearest to 14 March 2025), and nobody has spoken of it since.");
    }

    private static Facts facts(String name) {
        return Facts.of(Path.of("src/test/resources/samples", name + ".json"), SAMPLES);
    }
}
