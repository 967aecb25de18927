package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameLintTest {

    private static final String THEN = "because( drools, $item, null, \"x\" );";

    @TempDir
    private Path folder;

    @Test
    void aFindingOfAKindThatNoRuleMakesNeverComes() {
        String finds = Linted.rule("MINE-2", "Item( $item : key )", "finding( drools, $item, \"SLOW\", \"x\" );");

        assertThat(Linted.files(
                        folder,
                        "chasing/mine.drl",
                        Linted.rule("MINE-1", "Found( kind == \"SLO\", $item : item )", THEN),
                        "timeliness/mine.drl",
                        finds))
                .containsExactly(
                        "chasing/mine.drl:5: MINE-1: no rule in force finds \"SLO\". The kinds are: \"SLOW\".");
    }

    @Test
    void aRuleBelowMayMakeItAndMayHaveAChoice() {
        assertThat(Linted.overStandard(
                        folder,
                        "chasing/mine.drl",
                        Linted.rule(
                                "MINE-1", "Found( kind == \"SLIPPED\" || kind == \"FALLING\", $item : item )", THEN)))
                .isEmpty();
    }

    @Test
    void aCueIsNamedByItsRow() {
        assertThat(Linted.files(
                        folder,
                        "lexicon.csv",
                        "id,cue,kind,needs,defeats,fires,quiet\nDOCK-010,dry dock,EXEMPT,,,It is in dry dock.,\n",
                        "status/mine.drl",
                        Linted.rule(
                                "MINE-1",
                                "Signal( cue == \"DOCK-010\" || cue == \"DOCK-10\", kind == SignalKind.EXEMPT, $item : item )",
                                "recurs( drools, $item );")))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: no row (DOCK-10) is in the lexicon in force. The rows are: DOCK-010.");
    }
}
