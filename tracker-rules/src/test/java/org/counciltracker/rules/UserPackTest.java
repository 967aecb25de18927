package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.MAY;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPackTest {

    private static final RulesEngine STANDARD = RulesEngine.standard();

    @Test
    void threeFilesChangeTheVerdictsThatTheyShouldAndNoOther() {
        AssessedTracker without = STANDARD.assess(TestTrackers.harbour(), MAY);
        AssessedTracker with = TestPacks.engineWith("harbour").assess(TestTrackers.harbour(), MAY);

        assertThat(Differences.between(without, with))
                .isEqualTo(Map.of(
                        // its last news is 98 days old: with no update the day that it was raised counts
                        "H1/24", Set.of("stale", "explanation"),
                        // the new cue
                        "H3/24", Set.of("status", "confidence", "confidenceReason", "explanation"),
                        // the rule replaced
                        "H4/24", Set.of("status", "confidenceReason", "rag", "explanation"),
                        // its last news is 80 days old
                        "H6/24", Set.of("stale", "explanation")));
        assertThat(TestTrackers.of(with, "H3/24").status()).isEqualTo(Status.ON_HOLD);
        assertThat(TestTrackers.of(with, "H4/24").status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(TestTrackers.of(with, "H1/24").stale().is()).isTrue();
        assertThat(TestTrackers.of(with, "H6/24").stale().is()).isTrue();
        assertThat(with.notes()).isEqualTo(without.notes());
    }

    @Test
    void whatAPackChangesIsChasedAccordingly() {
        assertThat(chased(STANDARD))
                .containsExactlyInAnyOrder("H8/24 CHASER", "H8/24 CHASER", "H9/24 REMINDER", "H10/24 CHASER");
        assertThat(chased(TestPacks.engineWith("harbour")))
                .containsExactlyInAnyOrder(
                        "H8/24 CHASER",
                        "H8/24 CHASER",
                        "H9/24 REMINDER",
                        "H10/24 CHASER",
                        "H1/24 CHASER",
                        "H6/24 CHASER");
    }

    @Test
    void aRuleCanBeAdded() {
        RulesEngine engine = TestPacks.engineWith("added-rule");
        Tracker tracker = TestTrackers.of(
                item("A1", "Mend it.").update("2024-05-01", "On hold.").build(),
                item("A2", "Mend it.").update("2024-05-01", "In progress.").build(),
                item("A3", "Mend it.")
                        .update("2024-05-01", "On hold.")
                        .due(due("2024-05-19"))
                        .build());

        AssessedTracker assessed = engine.assess(tracker, MAY);

        assertThat(assessed.chasingLists()).singleElement().satisfies(list -> {
            assertThat(list.chases())
                    .extracting(chase -> chase.item().reference().toString())
                    .containsExactly("A1", "A3");
            assertThat(list.chases().get(0).reasons()).containsExactly("It is on hold.");
            assertThat(list.chases().get(0).level()).isEqualTo(ChaseLevel.REMINDER);
        });
        assertThat(engine.rules())
                .contains(new RuleInForce(
                        "LOCAL-010",
                        "Reminder: it is on hold",
                        "chasing",
                        "added-rule",
                        "The committee's resolution of May 2023",
                        null))
                .hasSize(STANDARD.rules().size() + 1);
    }

    @Test
    void aRuleIsReplacedById() {
        RulesEngine engine = TestPacks.engineWith("harbour");

        assertThat(engine.rules())
                .filteredOn(rule -> rule.id().equals("STATUS-025"))
                .containsExactly(new RuleInForce(
                        "STATUS-025",
                        "Implemented: its owner asks to close it, and this committee takes the owner's word",
                        "status",
                        "harbour",
                        "Standing order 14 of the harbour committee",
                        "standard"));
        assertThat(engine.rules()).hasSameSizeAs(STANDARD.rules());
        Assessment replaced = TestTrackers.of(engine.assess(TestTrackers.harbour(), MAY), "H4/24");
        assertThat(replaced.explanation())
                .filteredOn(step -> step.proposal().rule().id().equals("STATUS-025"))
                .extracting(step -> step.proposal().rule().pack())
                .containsExactly("harbour");
    }

    @Test
    void aRuleIsSwitchedOffById() {
        RulesEngine engine = TestPacks.engineWith("switched-off");

        AssessedTracker assessed = engine.assess(TestTrackers.harbour(), MAY);

        assertThat(engine.rules()).extracting(RuleInForce::id).doesNotContain("STATUS-025", "CHASING-021");
        assertThat(engine.rules()).hasSize(STANDARD.rules().size() - 2);
        assertThat(TestTrackers.of(assessed, "H4/24").status()).isEqualTo(Status.NO_PROGRESS_REPORTED);
        assertThat(TestTrackers.of(assessed, "H4/24").explanation())
                .extracting(step -> step.proposal().rule().id())
                .doesNotContain("STATUS-025");
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("NO_VERDICT"))
                .singleElement()
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo("H4/24: No rule gives it a status, so it is taken to be without progress. "
                                + "Maybe a rule pack switches too much off."));
        assertThat(chased(engine)).doesNotContain("H10/24 CHASER");
    }

    @Test
    void theLaterOfTwoPacksWins(@TempDir Path folder) {
        RulePack above = RulePack.fromFolder(TestPacks.write(
                folder,
                "pack.yaml",
                "name: above\nversion: 1\nbuildsOn: [standard, harbour]\noff: [STATUS-025]\n",
                "policy.csv",
                "key,value,meaning\nlikeness.decides,101,\nlikeness.decides.plain,101,\n"));
        RulesEngine engine = RulesEngine.builder()
                .pack(TestPacks.named("harbour"))
                .pack(above)
                .build();
        Assessment assessment = TestTrackers.of(engine.assess(TestTrackers.harbour(), MAY), "H4/24");

        assertThat(assessment.status()).isEqualTo(Status.NO_PROGRESS_REPORTED);
        assertThat(TestPacks.engineWith("switched-off", "harbour").rules())
                .filteredOn(rule -> rule.id().equals("STATUS-025"))
                .extracting(RuleInForce::pack)
                .containsExactly("harbour");
    }

    @Test
    void aCueIsChangedOrSwitchedOffById(@TempDir Path folder) {
        String id = cueOf("on hold");
        String header = "id,cue,kind,needs,defeats,fires,quiet\n";
        TestPacks.write(
                folder.resolve("off"),
                "policy.csv",
                "key,value,meaning\nlikeness.decides,101,rules alone\nlikeness.decides.plain,101,rules alone\n");
        RulePack off =
                RulePack.fromFolder(TestPacks.write(folder.resolve("off"), "lexicon.csv", header + id + ",,OFF,,,,\n"));
        RulePack changed = RulePack.fromFolder(TestPacks.write(
                folder.resolve("changed"), "lexicon.csv", header + id + ",on hold,DONE,,,It is on hold.,\n"));

        assertThat(status(off)).isNotEqualTo(Status.ON_HOLD);
        assertThat(status(changed)).isEqualTo(Status.IMPLEMENTED);
    }

    @Test
    void aLegendRowTakesThePlaceOfAnother() {
        AssessedTracker assessed = TestPacks.engineWith("legend-row").assess(TestTrackers.harbour(), MAY);

        assertThat(Differences.between(STANDARD.assess(TestTrackers.harbour(), MAY), assessed))
                .isEqualTo(Map.of("H8/24", Set.of("rag", "explanation")));
        assertThat(TestTrackers.of(assessed, "H8/24").rag()).isEqualTo(RagRating.BLUE);
    }

    @Test
    void aLegendOfAnotherSchemeStaysOutOfForce() {
        RulesEngine engine = RulesEngine.builder()
                .scheme("brag")
                .pack(TestPacks.named("legend-row"))
                .build();

        assertThat(TestTrackers.of(engine.assess(TestTrackers.harbour(), MAY), "H8/24")
                        .rag())
                .isEqualTo(RagRating.RED);
    }

    @Test
    void aPackMayBringASchemeOfItsOwn() {
        RulesEngine engine = RulesEngine.builder()
                .pack(TestPacks.named("own-scheme"))
                .scheme("two-colours")
                .build();

        assertThat(engine.assess(TestTrackers.harbour(), MAY).assessments())
                .allSatisfy(assessment -> assertThat(assessment.rag())
                        .isEqualTo(
                                assessment.status().isOpen() || assessment.status() == Status.PROPOSED_COMPLETE
                                        ? RagRating.AMBER
                                        : RagRating.GREEN));
    }

    @Test
    void thePacksInForceAreNamedWithTheirHash() {
        AssessedTracker assessed = TestPacks.engineWith("harbour").assess(TestTrackers.harbour(), MAY);

        assertThat(assessed.rulePacks())
                .extracting(pack -> pack.name())
                .containsExactly("standard", "status-key", "harbour");
        assertThat(assessed.rulePacks().get(2).version()).isEqualTo("2.1");
        assertThat(assessed.rulePacks())
                .extracting(pack -> pack.sha256())
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private static Status status(RulePack pack) {
        return TestTrackers.of(RulesEngine.builder().pack(pack).build().assess(TestTrackers.harbour(), MAY), "H8/24")
                .status();
    }

    /** Returns the id of the standard lexicon's row with a cue; rows may be regrouped, so no test fixes an id. */
    private static String cueOf(String cue) {
        RulePack standard = RulePack.fromFolder(Path.of("src/main/resources/org/counciltracker/packs/standard"));
        return standard.lexicon().stream()
                .filter(row ->
                        row.kind().equals("ON_HOLD") && row.cues().toString().contains(cue))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> chased(RulesEngine engine) {
        return engine.assess(TestTrackers.harbour(), MAY).chasingLists().stream()
                .flatMap(list -> list.chases().stream())
                .map(chase -> chase.item().reference() + " " + chase.level())
                .toList();
    }
}
