package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.MAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.rules.ledger.PaidInvoice;
import org.junit.jupiter.api.Test;

class ApplicationFactsTest {

    private static final RulesEngine ENGINE = TestPacks.engineWith("application");

    @Test
    void anApplicationsRulesReadItsOwnFacts() {
        AssessedTracker without = ENGINE.assess(TestTrackers.harbour(), MAY);
        AssessedTracker with =
                ENGINE.assess(TestTrackers.harbour(), MAY, List.of(new PaidInvoice(Reference.of("H2/24"), 1200)));

        assertThat(Differences.between(without, with))
                .isEqualTo(Map.of("H2/24", Set.of("status", "rag", "explanation")));
        assertThat(TestTrackers.of(with, "H2/24").status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(TestTrackers.of(with, "H2/24").explanation())
                .filteredOn(
                        step -> step.decided() && step.proposal().rule().id().equals("LEDGER-010"))
                .hasSize(1);
    }

    @Test
    void withoutItsFactsTheRulesAreSilent() {
        assertThat(Differences.between(
                        RulesEngine.standard().assess(TestTrackers.harbour(), MAY),
                        ENGINE.assess(TestTrackers.harbour(), MAY)))
                .isEmpty();
    }

    @Test
    void factsThatNoRuleReadsChangeNothing() {
        assertThat(RulesEngine.standard()
                        .assess(
                                TestTrackers.harbour(),
                                MAY,
                                List.of(new PaidInvoice(Reference.of("H2/24"), 1200), "text", 7)))
                .isEqualTo(RulesEngine.standard().assess(TestTrackers.harbour(), MAY));
    }

    @Test
    void theOrderOfFactsChangesNothing() {
        List<PaidInvoice> facts = List.of(
                new PaidInvoice(Reference.of("H2/24"), 1200),
                new PaidInvoice(Reference.of("H6/24"), 80),
                new PaidInvoice(Reference.of("H2/24"), 3));

        assertThat(ENGINE.assess(TestTrackers.harbour(), MAY, List.of(facts.get(2), facts.get(1), facts.get(0))))
                .isEqualTo(ENGINE.assess(TestTrackers.harbour(), MAY, facts));
    }
}
