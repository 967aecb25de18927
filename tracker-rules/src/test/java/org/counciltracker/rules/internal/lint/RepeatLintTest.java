package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatLintTest {

    private static final String WHEN =
            "Item( $item : key, $order : ordinal, section == Section.OPEN )\n    Signal( item == $item, kind == SignalKind.DONE || kind == SignalKind.LINK, update > $order )\n    not Reply( item == $item, latest == true )";

    private static final String THEN = "propose( drools, $item, Status.ON_HOLD, absent( \"x\" ) );";

    @TempDir
    private Path folder;

    @Test
    void namesAndOrderMakeNoOtherRule() {
        String again =
                "$word : Signal( $i : item, $u : update, kind == SignalKind.LINK || SignalKind.DONE == kind )\n    not Reply( true == latest, item == $i )\n    Item( key == $word.item, section == Section.OPEN, $u > ordinal )";

        assertThat(lint(rule(WHEN, THEN), other(again, "propose( drools, $i, Status.ON_HOLD, absent( \"x\" ) );")))
                .containsExactly(
                        "status/mine.drl:11: MINE-2: repeats MINE-1 (status/mine.drl:1): the conditions are the same, and so is the conclusion. Leave one of them out.");
    }

    @Test
    void theSameConditionsMakeOneStatus() {
        assertThat(lint(rule(WHEN, THEN), other(WHEN, THEN.replace("ON_HOLD", "IMPLEMENTED"))))
                .containsExactly(
                        "status/mine.drl:11: MINE-2: always disagrees with MINE-1 (status/mine.drl:1): the conditions are the same, and it concludes another status. Maybe a condition is missing, or it should have that id to replace the other.");
    }

    @Test
    void theSameConditionsMayMakeAStatusAndAFinding() {
        assertThat(lint(rule(WHEN, THEN), other(WHEN, "finding( drools, $item, \"HELD\", \"x\", absent( \"x\" ) );")))
                .isEmpty();
    }

    @Test
    void anotherConstantMakesAnotherRule() {
        assertThat(lint(rule(WHEN, THEN), other(WHEN.replace("latest == true", "latest == false"), THEN)))
                .isEmpty();
        assertThat(lint(rule(WHEN, THEN), other(WHEN.replace("update > $order", "sentence > $order"), THEN)))
                .isEmpty();
    }

    @Test
    void whatFiresOnlyWhereAnotherDoesAddsNothing() {
        assertThat(lint(
                        rule(WHEN, THEN),
                        other(WHEN.replace("update > $order", "update > $order, negated == false"), THEN)))
                .containsExactly(
                        "status/mine.drl:11: MINE-2: adds nothing to MINE-1 (status/mine.drl:1): it fires only where that does, and concludes the same. Leave it out, or give it another @strength.");
    }

    @Test
    void aStrengthOfItsOwnIsSomethingToAdd() {
        assertThat(lint(
                        rule(WHEN, THEN),
                        other(WHEN.replace("update > $order", "update > $order, negated == false"), THEN)
                                .replace("@id", "@strength(\"60\") @id")))
                .isEmpty();
    }

    @Test
    void aRuleMayRepeatOneBelow() {
        String held = "Evidence( $it : item, kind == SignalKind.ON_HOLD, decides == true )";

        assertThat(Linted.overStandard(
                        folder, "status/mine.drl", rule(held, "propose( drools, $it, Status.ON_HOLD );")))
                .containsExactly(
                        "status/mine.drl:1: MINE-1: repeats STATUS-030 (pack standard, status/open.drl:33): the conditions are the same, and so is the conclusion. Leave it out, or give it that id to replace the other.");
    }

    @Test
    void aRuleMayTakeThePlaceOfOneBelow() {
        String held = "Evidence( $it : item, kind == SignalKind.ON_HOLD, decides == true )";

        assertThat(Linted.overStandard(
                        folder,
                        "status/mine.drl",
                        Linted.rule("STATUS-030", held, "propose( drools, $it, Status.ON_HOLD );")))
                .isEmpty();
    }

    private List<String> lint(String... rules) {
        return Linted.files(folder, "status/mine.drl", String.join("", rules));
    }

    private static String rule(String when, String then) {
        return Linted.rule("MINE-1", when, then);
    }

    private static String other(String when, String then) {
        return Linted.rule("MINE-2", when, then);
    }
}
