package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.internal.TestRules.R1;
import static org.counciltracker.rules.internal.TestRules.dated;
import static org.counciltracker.rules.internal.TestRules.rule;
import static org.counciltracker.rules.internal.TestRules.source;

import java.util.List;
import org.counciltracker.rules.fact.Dated;
import org.counciltracker.rules.fact.Item;
import org.junit.jupiter.api.Test;

/** What DRL can say, and what of it ends up in a proof. */
class LanguageTest {

    private static final Item ITEM = TestRules.item(R1);
    private static final Dated FIRST = dated(0);
    private static final Dated SECOND = dated(1);

    @Test
    void patternsProveInTheirOrder() {
        assertThat(proof("$d : Dated( $i : item, update == 1 )\n    Item( key == $i )"))
                .containsExactly(List.of(SECOND, ITEM));
    }

    @Test
    void whatIsAbsentProvesNothing() {
        assertThat(
                        proof(
                                "Item( $i : key )\n    not Dated( item == $i, update == 7 )\n    Dated( item == $i, update == 0 )"))
                .containsExactly(List.of(ITEM, FIRST));
    }

    @Test
    void whatOnlyExistsProvesNothing() {
        assertThat(
                        proof(
                                "Item( $i : key )\n    exists( Dated( item == $i, $u : update ) and Dated( item == $i, update > $u ) )"))
                .containsExactly(List.of(ITEM));
    }

    @Test
    void orFiresForEachBranch() {
        assertThat(
                        proof(
                                "Item( $i : key )\n    ( Dated( item == $i, update == 0 ) or Dated( item == $i, update == 1 ) )"))
                .containsExactlyInAnyOrder(List.of(ITEM, FIRST), List.of(ITEM, SECOND));
    }

    @Test
    void accumulateLeavesItsResult() {
        assertThat(proof("Item( $i : key )\n    accumulate( Dated( item == $i ); $n : count(1); $n > 1 )"))
                .containsExactly(List.of(ITEM, 2L));
    }

    private static List<List<Object>> proof(String when) {
        CompiledRules rules = TestRules.compile(source("integrity", rule("L-1", when, "flaw( drools, $i, \"x\" );")));
        return TestRules.run(rules, List.of(ITEM, FIRST, SECOND)).values().stream()
                .flatMap(List::stream)
                .map(Proposed::facts)
                .toList();
    }
}
