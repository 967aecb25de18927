package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandardCasesTest {

    private static final CaseRunner RUNNER = CaseRunner.of(CaseFolder::engine);

    private static CaseFiles files;

    private static CaseReport report;

    @BeforeAll
    static void run() {
        files = CaseFiles.read(CaseFolder.read(CaseFolder.STANDARD));
        report = RUNNER.run(files.cases());
    }

    @Test
    void allCanBeRead() {
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void allPass() {
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void everyRuleIsFiredAndHasANearMiss() {
        List<String> rules =
                RulesEngine.standard().rules().stream().map(RuleInForce::id).toList();

        assertThat(report.coverage(rules)).matches(Coverage::isFull);
    }

    /** A case that would pass whatever is concluded proves nothing. */
    @Test
    void whateverIsExpectedCouldFail() {
        for (PackCase one : files.cases()) {
            List<Expectation> opposite =
                    one.expectations().stream().map(StandardCasesTest::opposite).toList();

            assertThat(RUNNER.run(one.withExpectations(opposite)).differences())
                    .as(one.toString())
                    .extracting(Difference::expected)
                    .containsExactlyElementsOf(
                            opposite.stream().map(Expectation::toString).toList());
        }
    }

    private static Expectation opposite(Expectation one) {
        return new Expectation(
                one.place(), one.subject(), one.about(), one.claim(), one.value(), one.party(), !one.holds());
    }
}
