package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.internal.lint.RuleLint;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lint says of conclusions that a stage doesn't settle is held against what becomes of them when the rule fires. */
class ConcludeAspectsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "propose( drools, $i, SignalKind.DONE );",
                "propose( drools, $i, Status.ON_HOLD );",
                "propose( drools, $i, ClosureReason.SUPERSEDED );",
                "propose( drools, $i, RagRating.RED );",
                "flaw( drools, $i, \"x\" );",
                "contradiction( drools, $i, \"x\" );",
                "dependsOn( drools, $i, $r );",
                "exempt( drools, $i, \"x\" );",
                "recurs( drools, $i );",
                "timely( drools, $i, Timeliness.OVERDUE, 3 );",
                "stale( drools, $i );",
                "owesReply( drools, $i, new org.counciltracker.assessment.ReplyClock( \"X\", \"x\", java.time.LocalDate.EPOCH, null, false, \"x\", true ) );",
                "chase( drools, $i, null, ChaseLevel.REMINDER, \"x\" );",
                "blocked( drools, $i, $r, true, true );",
                "finding( drools, $i, \"X\", \"x\" );",
                "because( drools, $i, null, \"x\" );",
                "checked( drools, $i, \"x\", 1, 1, \"x\" );",
                "travels( drools, $i, org.counciltracker.assessment.Direction.STEADY );"
            })
    void aConclusionIsToldOfInJustTheStagesThatRefuseIt(String conclusion) {
        String rule = TestRules.rule("MINE-1", "Item( $i : key, $r : reference )", conclusion);
        List<Stage> refused = new ArrayList<>();
        List<Stage> told = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            CompiledRules rules = TestRules.compile(TestRules.source(stage.folder(), rule));
            try {
                TestRules.run(rules, List.of(TestRules.item(TestRules.R1)));
            } catch (RuleFiringException e) {
                refused.add(stage);
            }
            RulePack pack = RulePack.fromFolder(
                    TestPacks.write(folder.resolve(stage.folder()), stage.folder() + "/mine.drl", rule));
            RuleLint.of(List.of(pack), StageAspects::of, null, TestRules.LOADER).stream()
                    .map(PackProblem::message)
                    .filter(message -> message.contains("does not settle"))
                    .forEach(message -> told.add(stage));
        }

        assertThat(told).as(Map.of(conclusion, refused).toString()).isEqualTo(refused);
    }
}
