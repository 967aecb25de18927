package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.rules.internal.TestRules.R1;
import static org.counciltracker.rules.internal.TestRules.rule;
import static org.counciltracker.rules.internal.TestRules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.ItemStatus;
import org.counciltracker.rules.fact.Threshold;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.Stage;
import org.junit.jupiter.api.Test;

class StagesTest {

    private static final List<Item> ONE = List.of(TestRules.item(R1));

    private static final String FLAW = "flaw( drools, $i, \"early\" );";
    private static final String CHASE = "chase( drools, $i, null, ChaseLevel.REMINDER, \"late\" );";

    @Test
    void stagesFireInTheirOrderAndNeverEarly() {
        CompiledRules rules = TestRules.compile(
                source("chasing", rule("B-1", "Item( $i : key )", CHASE)),
                source("integrity", rule("A-1", "Item( $i : key )", FLAW)),
                source("rag", rule("C-1", "Item( $i : key )", "propose( drools, $i, RagRating.RED );")));
        List<String> seen = new ArrayList<>();

        new StageRunner(rules, 100).run(ONE, (stage, proposals) -> {
            proposals.forEach(proposed -> seen.add(stage + " " + proposed.rule().id()));
            return List.of();
        });

        assertThat(seen).containsExactly("INTEGRITY A-1", "RAG C-1", "CHASING B-1");
    }

    @Test
    void aFactThatArrivesTooLateFiresNoEarlierStage() {
        CompiledRules rules = TestRules.compile(
                source("integrity", rule("A-1", "ItemStatus( $i : item )", FLAW)),
                source("rag", rule("C-1", "ItemStatus( $i : item )", "propose( drools, $i, RagRating.RED );")));
        List<String> seen = new ArrayList<>();

        new StageRunner(rules, 100).run(ONE, (stage, proposals) -> {
            proposals.forEach(proposed -> seen.add(proposed.rule().id()));
            return stage == Stage.STATUS ? List.of(held()) : List.of();
        });

        assertThat(seen).containsExactly("C-1");
    }

    @Test
    void aMatchThatIsNoLongerTrueInALaterStageStaysSilent() {
        CompiledRules rules = TestRules.compile(
                source("chasing", rule("B-1", "Item( $i : key )\n    not ItemStatus( item == $i )", CHASE)));
        List<Proposed> seen = new ArrayList<>();

        new StageRunner(rules, 100).run(ONE, (stage, proposals) -> {
            seen.addAll(proposals);
            return stage == Stage.STATUS ? List.of(held()) : List.of();
        });

        assertThat(seen).isEmpty();
    }

    @Test
    void aRuleThatLoopsIsNamedWithItsItem() {
        CompiledRules rules = TestRules.compile(source(
                "status",
                rule(
                        "LOOP-1",
                        "Threshold( $n : value )\n    Item( $i : key )",
                        "insert( new Threshold( \"x\", $n + 1 ) );")));
        List<Object> facts = new ArrayList<>(ONE);
        facts.add(new Threshold("x", 1));

        assertThatThrownBy(() -> TestRules.run(rules, facts))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("status: rules fired more than 500 times. LOOP-1 fires most, last on item \"R1\". "
                        + "Maybe its then part makes its when part true again.");
    }

    @Test
    void aRuleThatUpdatesForEverIsNamedWithItsItem() {
        CompiledRules rules = TestRules.compile(source("rag", rule("LOOP-2", "$s : Item()", "update( $s );")));

        assertThatThrownBy(() -> TestRules.run(rules, ONE))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("rag: rules fired more than 500 times. LOOP-2 fires most, last on item \"R1\". "
                        + "Maybe its then part makes its when part true again.");
    }

    @Test
    void exactlyTheBoundIsAllowed() {
        CompiledRules rules = TestRules.compile(source("integrity", rule("A-1", "Item( $i : key )", FLAW)));
        List<Item> ten = IntStream.range(0, 10)
                .mapToObj(n -> TestRules.item(ItemKey.of("R" + n)))
                .toList();

        new StageRunner(rules, 10).run(ten, (stage, proposals) -> List.of());

        assertThatThrownBy(() -> new StageRunner(rules, 9).run(ten, (stage, proposals) -> List.of()))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("integrity: rules fired more than 9 times. No rule is waiting now. "
                        + "Maybe the tracker is larger than the limit allows.");
    }

    @Test
    void aRuleThatThrowsIsNamedWithItsItem() {
        CompiledRules rules = TestRules.compile(
                source("status", rule("BAD-1", "Item( $i : key )", "Integer.parseInt( $i.value() );")));

        assertThatThrownBy(() -> TestRules.run(rules, ONE))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage(
                        "status: BAD-1 failed on item \"R1\": java.lang.NumberFormatException: For input string: \"R1\"")
                .hasCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void aConditionThatThrowsIsNamed() {
        CompiledRules rules = TestRules.compile(source(
                "status",
                rule(
                        "BAD-2",
                        "Item( $i : key, Integer.parseInt( text ) > 3 )",
                        "propose( drools, $i, Status.ON_HOLD );")));

        assertThatThrownBy(() -> TestRules.run(rules, ONE))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("BAD-2 Test: the condition \"Integer.parseInt( text ) > 3\" failed on item \"R1\": "
                        + "java.lang.NumberFormatException: For input string: \"\"")
                .hasCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void anErrorIsNamedToo() {
        CompiledRules rules = TestRules.compile(
                source("status", rule("BAD-3", "Item( $i : key )", "throw new StackOverflowError( \"deep\" );")));

        assertThatThrownBy(() -> TestRules.run(rules, ONE))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("status: BAD-3 failed on item \"R1\": java.lang.StackOverflowError: deep. "
                        + "Maybe a function calls itself without an end.")
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void aConclusionOfAnotherStageIsRefusedAndNamed() {
        CompiledRules rules = TestRules.compile(
                source("status", rule("BAD-4", "Item( $i : key )", "propose( drools, $i, RagRating.RED );")));

        assertThatThrownBy(() -> TestRules.run(rules, ONE))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage("status: BAD-4 failed on item \"R1\": java.lang.IllegalArgumentException: "
                        + "a rule of stage status can't conclude rag. Maybe move it to: rag.");
    }

    @Test
    void aContradictionMayBeFoundInAnyStageButTheFirst() {
        for (Stage stage : Stage.values()) {
            CompiledRules rules = TestRules.compile(
                    source(stage.folder(), rule("C-1", "Item( $i : key )", "contradiction( drools, $i, \"x\" );")));
            if (stage == Stage.INTEGRITY) {
                assertThatThrownBy(() -> TestRules.run(rules, ONE))
                        .hasMessageEndingWith("a rule of stage integrity can't conclude contradiction. "
                                + "Maybe move it to: evidence, status, timeliness, rag, chasing.");
            } else {
                assertThat(TestRules.run(rules, ONE).get(stage)).hasSize(1);
            }
        }
    }

    @Test
    void onlyTheWordDroolsStandsForTheEngine() {
        assertThatThrownBy(() -> Firing.of("drools"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("drools (drools) must be the word \"drools\" of a rule's then part.");
    }

    private static ItemStatus held() {
        return new ItemStatus(R1, Status.ON_HOLD, null, true, null, -1, 0, List.of());
    }
}
