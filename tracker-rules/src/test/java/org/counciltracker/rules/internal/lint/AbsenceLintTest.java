package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsenceLintTest {

    private static final String SAID = "finding( drools, $item, \"X\", \"x\", absent( \"x\" ) );";
    private static final String FOUND = "finding( drools, $item, \"X\", \"x\" );";

    @TempDir
    private Path folder;

    @Test
    void whatTheSameStageSettlesIsNotAbsentYet() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )\n    not ItemStatus( item == $item )", SAID))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: ItemStatus must not be looked for with \"not\" in stage status, since it is settled only after stage status: its absence says nothing yet. Maybe move the rule to: timeliness, rag, chasing.");
    }

    @Test
    void whatAnEarlierStageSettlesMayBeAbsent() {
        assertThat(Linted.rule(folder, "timeliness", "Item( $item : key )\n    not ItemStatus( item == $item )", SAID))
                .isEmpty();
    }

    @Test
    void whatALaterStageSettlesNeverComes() {
        assertThat(Linted.rule(folder, "status", "Standing( overdue == true, $item : item )", FOUND))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: the rule never fires: in stage status there is no Standing yet, since it is settled only after stage timeliness. Maybe move the rule to: rag, chasing.");
    }

    @Test
    void whatALaterStageSettlesCannotBeCounted() {
        assertThat(Linted.rule(
                        folder,
                        "evidence",
                        "Item( $item : key )\n    accumulate( Evidence( item == $item, $e : update ); $n : count( $e ); $n == 0 )",
                        FOUND))
                .containsExactly(
                        "evidence/mine.drl:6: MINE-1: Evidence must not be counted in stage evidence, since it is settled only after stage evidence: the count is not complete yet. Maybe move the rule to: status, timeliness, rag, chasing.");
    }

    @Test
    void aConstantMayBeSettledLaterThanOthers() {
        assertThat(Linted.rule(
                        folder,
                        "integrity",
                        "Total( $item : item )\n    not Reckoned( item == $item, of == Reckoned.Basis.RATED )",
                        SAID))
                .containsExactly(
                        "integrity/mine.drl:6: MINE-1: Reckoned must not be looked for with \"not\" in stage integrity, since it is settled only after stage rag: its absence says nothing yet. Maybe move the rule to: chasing.");
        assertThat(Linted.rule(
                        folder,
                        "integrity",
                        "Total( $item : item )\n    not Reckoned( item == $item, of == Reckoned.Basis.STATED )",
                        SAID))
                .isEmpty();
    }

    @Test
    void aFindingIsSettledWhereTheRuleStandsThatFindsIt() {
        String finds = Linted.rule(
                "MINE-2", "ItemStatus( open == true, $item : item )", "finding( drools, $item, \"SLOW\", \"x\" );");
        String denies =
                Linted.rule("MINE-1", "Item( $item : key )\n    not Found( item == $item, kind == \"SLOW\" )", SAID);

        assertThat(Linted.files(folder, "timeliness/mine.drl", denies, "timeliness/slow.drl", finds))
                .containsExactly(
                        "timeliness/mine.drl:6: MINE-1: Found must not be looked for with \"not\" in stage timeliness, since it is settled only after stage timeliness: its absence says nothing yet. Maybe move the rule to: rag, chasing.");
    }

    @Test
    void aFindingOfAnEarlierStageMayBeAbsent(@TempDir Path other) {
        String finds = Linted.rule(
                "MINE-2", "ItemStatus( open == true, $item : item )", "finding( drools, $item, \"SLOW\", \"x\" );");
        String denies =
                Linted.rule("MINE-1", "Item( $item : key )\n    not Found( item == $item, kind == \"SLOW\" )", SAID);

        assertThat(Linted.files(other, "rag/mine.drl", denies, "timeliness/slow.drl", finds))
                .isEmpty();
    }

    @Test
    void eachConclusionSaysWhatIsAbsent() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key )\n    not Reply( item == $item )",
                        SAID + "\n    dependsOn( drools, $item, null );"))
                .containsExactly(
                        "status/mine.drl:9: MINE-1: dependsOn( … ) must say what the \"not\" of line 6 did not find, or the explanation leaves it out. Maybe add absent( \"…\" ) as its last argument.");
    }

    @Test
    void whatExistsIsNotAbsent() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )\n    exists Reply( item == $item )", FOUND))
                .isEmpty();
    }

    @Test
    void nothingIsAbsentWithoutNot() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )", SAID))
                .containsExactly(
                        "status/mine.drl:7: MINE-1: the rule says what is absent, but looks for nothing with \"not\". Leave absent( … ) out, or add the condition.");
    }
}
