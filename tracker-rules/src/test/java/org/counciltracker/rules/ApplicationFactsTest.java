package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.MAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.rules.ledger.Hearing;
import org.counciltracker.rules.ledger.PaidInvoice;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationFactsTest {

    private static final RulesEngine ENGINE = TestPacks.engineWith("application");

    @Test
    void anApplicationsRulesReadItsOwnFacts() {
        AssessedTracker without = ENGINE.assess(TestTrackers.harbour(), MAY);
        AssessedTracker with =
                ENGINE.assess(TestTrackers.harbour(), MAY, List.of(new PaidInvoice(Reference.of("H2/24"), 1200)));

        assertThat(Differences.between(without, with))
                .isEqualTo(Map.of("H2/24", Set.of("status", "confidenceReason", "rag", "explanation")));
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

    @Test
    void rulesCompareDatesOfTheirFactsWithTheAsOfDate(@TempDir Path folder) {
        Path pack = TestPacks.write(folder, "status/hearings.drl", """
                import org.counciltracker.rules.ledger.Hearing;

                rule "MINE-010 On hold: a court has yet to sit"
                    @id("MINE-010") @basis("A test")
                when
                    Item( $item : key, $reference : reference )
                    AsOfDate( $today : date )
                    Hearing( reference == $reference, day > $today )
                then
                    propose( drools, $item, Status.ON_HOLD );
                end
                """);
        RulesEngine engine =
                RulesEngine.builder().pack(RulePack.fromFolder(pack)).build();
        LocalDate day = MAY.date().plusDays(30);
        List<Hearing> facts = List.of(new Hearing(Reference.of("H2/24"), day));

        assertThat(status(engine, MAY, facts)).isEqualTo(Status.ON_HOLD);
        assertThat(TestTrackers.of(engine.assess(TestTrackers.harbour(), MAY, facts), "H2/24")
                        .steps(Aspect.STATUS))
                .filteredOn(ExplanationStep::decided)
                .extracting(step -> step.proposal().facts())
                .containsExactly(List.of("Hearing[reference=H2/24, day=" + day + "]"));
        assertThat(status(engine, MAY.withDate(day.minusDays(1)), facts)).isEqualTo(Status.ON_HOLD);
        assertThat(status(engine, MAY.withDate(day), facts)).isNotEqualTo(Status.ON_HOLD);

        assertThat(Outlook.of(engine, TestTrackers.harbour(), MAY, ItemKey.of("H2/24"), facts)
                        .turns())
                .filteredOn(turn -> turn.day().equals(day))
                .singleElement()
                .satisfies(turn -> assertThat(turn.assessment().status()).isNotEqualTo(Status.ON_HOLD));
    }

    private static Status status(RulesEngine engine, AsOf asOf, List<?> facts) {
        return TestTrackers.of(engine.assess(TestTrackers.harbour(), asOf, facts), "H2/24")
                .status();
    }
}
