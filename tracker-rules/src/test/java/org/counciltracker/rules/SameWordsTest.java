package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Update;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameWordsTest {

    @Test
    void threeUpdatesOfTheSameWordsAreNoNews() {
        Assessment assessment = judge(
                item("A1", "Mend it.")
                        .update("2024-02-20", "A contractor is being sought.")
                        .update("2024-03-01", "Work is under way with Highways.")
                        .update("2024-04-01", "work is under way with highways")
                        .update("2024-05-01", "Work is under way, with Highways.")
                        .build(),
                on("2024-05-20"));

        assertThat(assessment.findings())
                .containsExactly(new Finding("SAME_WORDS", "The last 3 updates say the same, since 1 March 2024."));
        assertThat(assessment.steps(Aspect.FINDING).get(0).proposal().evidence())
                .extracting(quote -> quote.index())
                .containsExactlyInAnyOrder(1, 2, 3);
        // They are updates with words all the same, and that is what stale is counted from.
        assertThat(assessment.stale().is()).isFalse();
        assertThat(assessment.stale().days()).isEqualTo(19);
    }

    @Test
    void whoeverSendsThemIsChased() {
        assertThat(RulesEngine.standard()
                        .assess(
                                TestTrackers.of(item("A1", "Mend it.")
                                        .update("2024-03-01", "Work is under way.")
                                        .update("2024-04-01", "Work is under way.")
                                        .update("2024-05-01", "Work is under way.")
                                        .build()),
                                on("2024-05-20"))
                        .chasingLists())
                .singleElement()
                .satisfies(list -> assertThat(list.chases()).singleElement().satisfies(chase -> {
                    assertThat(chase.level()).isEqualTo(ChaseLevel.CHASER);
                    assertThat(chase.reasons()).containsExactly("The same words came as the last 3 updates.");
                }));
    }

    @Test
    void nearlyTheSameWordsCountWhereNoFigureAndNoSenseDiffers() {
        assertThat(findings(
                        "The terms of the lease are still with the solicitors of the landlord, in progress.",
                        "The terms of the lease are still with the solicitors of the landlord: in progress now.",
                        "The terms of the lease are still with the solicitors of the landlord, in progress."))
                .containsExactly(
                        new Finding("SAME_WORDS", "The last 3 updates say nearly the same, since 1 March 2024."));
        assertThat(findings(
                        "In progress: 10 of the 40 lamps along the whole of the quay are lit again by now.",
                        "In progress: 20 of the 40 lamps along the whole of the quay are lit again by now.",
                        "In progress: 30 of the 40 lamps along the whole of the quay are lit again by now."))
                .isEmpty();
    }

    @Test
    void otherWordsBetweenEndTheRowAndNoUpdateDoesNot() {
        assertThat(findings("Work is under way.", "The crane has come, in progress.", "Work is under way."))
                .isEmpty();
        Recommendation item = item("A1", "Mend it.")
                .update("2024-03-01", "Work is under way.")
                .update("2024-03-10", "Work is under way.")
                .update("2024-04-01", "No update.")
                .update("2024-05-01", "Work is under way.")
                .build();
        assertThat(judge(item, on("2024-05-20")).findings()).hasSize(1);
    }

    @Test
    void oneUpdateOfSeveralDatesIsReaffirmedAndNotRepeated() {
        Recommendation item = item("A1", "Mend it.")
                .update(new Update(
                        List.of(
                                PartialDate.parse("2024-03-01"),
                                PartialDate.parse("2024-04-01"),
                                PartialDate.parse("2024-05-01")),
                        "Work is under way."))
                .build();

        assertThat(judge(item, on("2024-05-20")).findings()).isEmpty();
    }

    @Test
    void pointingAtTheUpdateAboveSaysTheSame() {
        assertThat(findings("Work is under way.", "As above.", "Ditto")).hasSize(1);
    }

    @Test
    void whatIsDeliveredAgainAndAgainIsNews() {
        Recommendation item = item("A1", "Provide regular updates on it.")
                .update("2024-03-01", "The figures were circulated.")
                .update("2024-04-01", "The figures were circulated.")
                .update("2024-05-01", "The figures were circulated.")
                .build();

        assertThat(judge(item, on("2024-05-20")).findings()).isEmpty();
    }

    @Test
    void aPolicySaysFromHowManyOn(@TempDir Path folder) {
        RulesEngine engine = RulesEngine.builder()
                .pack(RulePack.fromFolder(
                        TestPacks.write(folder, "policy.csv", "key,value,meaning\nstale.same-words,2,two\n")))
                .build();
        Recommendation item = item("A1", "Mend it.")
                .update("2024-04-01", "Work is under way.")
                .update("2024-05-01", "Work is under way.")
                .build();

        assertThat(engine.assess(TestTrackers.of(item), on("2024-05-20"))
                        .assessments()
                        .get(0)
                        .findings())
                .hasSize(1);
        assertThat(judge(item, on("2024-05-20")).findings()).isEmpty();
    }

    private static List<Finding> findings(String first, String second, String third) {
        return judge(
                        item("A1", "Mend it.")
                                .update("2024-03-01", first)
                                .update("2024-04-01", second)
                                .update("2024-05-01", third)
                                .build(),
                        on("2024-05-20"))
                .findings();
    }
}
