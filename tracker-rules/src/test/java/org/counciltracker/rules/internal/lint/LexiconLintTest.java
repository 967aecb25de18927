package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconLintTest {

    private static final String HEADER = "id,cue,kind,needs,defeats,fires,quiet\n";

    @TempDir
    private Path folder;

    @Test
    void aCueOfAKindThatNothingReadsDoesNothing() {
        assertThat(lint("MINE-1,heard it,REPLIED,,,We heard it.,We herd sheep."))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: no rule in force reads signals of kind REPLIED, so the row does nothing. Maybe another kind was meant, or a rule is missing.");
    }

    @Test
    void theExampleFiresTheRow() {
        assertThat(lint("MINE-1,in dry dock,ON_HOLD,,,The ferry is in the dry dock.,"))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: fires (The ferry is in the dry dock.) does not fire it. Maybe what it needs is missing there, or what defeats it stands in it.");
    }

    @Test
    void theOtherExampleDoesNot() {
        assertThat(lint("MINE-1,dry dock,ON_HOLD,,,The ferry is in dry dock.,The dry dock was painted."))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: quiet (The dry dock was painted.) fires it, and should not. Maybe add to column defeats what tells the two apart.");
    }

    @Test
    void aRowHasAnExample() {
        assertThat(lint("MINE-1,dry dock,ON_HOLD,,,,"))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: has no example. Write into column fires a sentence in which the cue is to be found.");
    }

    @Test
    void cuesMayDefeatEachOther() {
        assertThat(lint(
                        "MINE-1,dry dock,ON_HOLD,,afloat again,The ferry is in dry dock.,",
                        "MINE-2,afloat again,IN_PROGRESS,,dry dock,She is afloat again.,"))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: cues (dry dock) and (afloat again) of row MINE-2 (lexicon.csv:3) defeat each other: in a clause with both neither is found. Leave one out of column defeats.",
                        "lexicon.csv:3: MINE-2: cues (afloat again) and (dry dock) of row MINE-1 (lexicon.csv:2) defeat each other: in a clause with both neither is found. Leave one out of column defeats.");
    }

    @Test
    void oneCueMayDefeatAnother() {
        assertThat(lint(
                        "MINE-1,dry dock,ON_HOLD,,afloat again,The ferry is in dry dock.,",
                        "MINE-2,afloat again,IN_PROGRESS,,,She is afloat again.,"))
                .isEmpty();
    }

    @Test
    void aCueMayDefeatItself() {
        assertThat(lint("MINE-1,dry dock; slipway,ON_HOLD,,dry dock,It lies on the slipway.,"))
                .containsExactly(
                        "lexicon.csv:2: MINE-1: cue (dry dock) stands in its own column defeats, so it is never found. Leave it out of one of them.");
    }

    @Test
    void aLongerPhraseMayDefeatACue() {
        assertThat(
                        lint(
                                "MINE-1,dry dock,ON_HOLD,,dry dock gates,The ferry is in dry dock.,The dry dock gates are shut."))
                .isEmpty();
    }

    @Test
    void whatAnotherRowFindsAlreadyAddsNothing() {
        assertThat(lint(
                        "MINE-1,dry dock*,ON_HOLD,,,The ferry is in dry dock.,",
                        "MINE-2,dry docked,ON_HOLD,,,The ferry is dry docked.,"))
                .containsExactly(
                        "lexicon.csv:3: MINE-2: cue (dry docked) adds nothing: row MINE-1 (lexicon.csv:2) finds it already, as ON_HOLD. Leave it out.");
    }

    @Test
    void theSameWordsMayMeanSomethingElseOrNeedSomethingElse() {
        assertThat(lint(
                        "MINE-1,dry dock,ON_HOLD,ferry,,The ferry is in dry dock.,",
                        "MINE-2,dry dock,ON_HOLD,tug,,The tug is in dry dock.,",
                        "MINE-3,dry dock,IN_PROGRESS,pilot,,The pilot is in dry dock.,"))
                .isEmpty();
    }

    private List<String> lint(String... rows) {
        return Linted.overStandard(folder, "lexicon.csv", HEADER + String.join("\n", rows) + "\n");
    }
}
