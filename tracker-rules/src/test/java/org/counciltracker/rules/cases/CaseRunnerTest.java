package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

    private static final CaseRunner STANDARD = CaseRunner.of(CaseFolder::engine);

    @Test
    void saysWhatIsExpectedWhatCameAndWhichRulesProposedIt() {
        assertThat(run("""
                        - case: The latest update decides
                          asOf: 2024-09-01
                          item: {ref: R5/24, text: Publish the routes., responsible: Highways,
                                 updates: 12/06/24 - Work is under way. 03/07/24 - The routes were published.}
                          must:
                            status: ON_HOLD
                            fire: STATUS-030
                          mustNot:
                            rag: green
                        """).toString()).isEqualTo("""
                        a.yaml:1: The latest update decides
                          status is IMPLEMENTED, not ON_HOLD.
                            expected: status ON_HOLD
                            got:      status IMPLEMENTED
                            proposed: IMPLEMENTED by STATUS-020 (decided)
                          STATUS-030 doesn't fire.
                            expected: fire STATUS-030
                            got:      fire EVIDENCE-016, EVIDENCE-030, EVIDENCE-090, STATUS-020, RAG-010
                            proposed: IMPLEMENTED by STATUS-020 (decided)
                          rag is GREEN, and must not be GREEN.
                            expected: not rag GREEN
                            got:      rag GREEN
                            proposed: GREEN by RAG-010 (decided)""");
    }

    @Test
    void triesOneRuleAlone() {
        assertThat(run("""
                        - case: Evidence that decides and says on hold
                          rule: STATUS-030
                          facts:
                            - Evidence: {item: A1, kind: ON_HOLD, decides: true}
                            - Evidence: {item: A2, kind: DONE, decides: true}
                          must: {conclude: ON_HOLD, fire: STATUS-030}
                          mustNot: {conclude: IMPLEMENTED, fire: STATUS-021}
                        """).passed()).isTrue();
        assertThat(run("""
                        - case: Evidence that doesn't decide
                          rule: STATUS-030
                          facts: [Evidence: {kind: ON_HOLD}]
                          must: {conclude: ON_HOLD}
                        """).differences())
                .extracting(Difference::toString)
                .containsExactly("concludes nothing, not ON_HOLD. Proposed: nothing");
    }

    @Test
    void ruleIdsThatNoRuleHasFailTheirCase() {
        assertThat(run("""
                        - case: A slip of the pen would never fire
                          asOf: 2024-09-01
                          item: {ref: A1}
                          mustNot: {fire: STATSU-030}
                        """).differences())
                .extracting(Difference::message)
                .singleElement()
                .asString()
                .matches(
                        "fire \\(STATSU-030\\) is no rule in force\\. The nearest of \\d+ rules are: STATUS-030(, STATUS-\\d{3}){4}\\.");
        assertThat(run("- {case: A claim, rule: STATUS-031, facts: [], must: {conclude: nothing}}")
                        .differences())
                .extracting(Difference::message)
                .singleElement()
                .asString()
                .matches("rule \\(STATUS-031\\) is no rule in force\\. The nearest of \\d+ rules are: .*STATUS-030.*");
    }

    @Test
    void anUnknownSchemeFailsItsCase() {
        assertThat(run("- {case: A claim, scheme: rainbow, asOf: 2024-09-01, item: {}, must: {stale: false}}")
                        .differences())
                .extracting(Difference::message)
                .containsExactly("scheme (rainbow) must be one of: status-key, delivery, brag.");
    }

    @Test
    void eachCaseIsRatedByItsScheme() {
        String item = "asOf: 2024-09-01, item: {text: Paint it., responsible: Estates, updates: 03/07/24 - Completed.}";

        assertThat(run("- {case: Usual, %s, must: {rag: GREEN}}".formatted(item))
                        .passed())
                .isTrue();
        assertThat(run("- {case: Other, scheme: brag, %s, must: {rag: BLUE}}".formatted(item))
                        .passed())
                .isTrue();
    }

    @Test
    void measuresAndTotalsAreSpokenOfByTheirNames() {
        assertThat(run("""
                        - case: Figures
                          asOf: 2024-09-01
                          tracker:
                            edition: 2024-08
                            totals: [{name: all, count: 2}]
                            measures: [{name: Calls answered, unit: "%", target: 90, better: HIGHER,
                                        readings: {2024-04: 88, 2024-05: 91}, changes: [{from: 0, to: 1, figure: "+7"}]}]
                          item: {ref: A1, text: Mend it.}
                          must:
                            all: {agrees: false}
                            Calls answered: {rag: GREEN, agrees: false}
                            a1: {status: NO_PROGRESS_REPORTED, rag: RED, closure: none}
                        """)).extracting(CaseResult::differences).isEqualTo(List.of());
    }

    @Test
    void anApplicationsOwnFactsAreGivenByTheirFullName() {
        var runner = CaseRunner.over(TestPacks.named("application"));
        CaseReport report = runner.run(cases("""
                - case: What the ledger shows as paid is implemented
                  asOf: 2024-09-01
                  item: {ref: H1/24, text: Pay the divers.}
                  facts: [org.counciltracker.rules.ledger.PaidInvoice: {reference: h1/24, pounds: 300}]
                  must: {status: IMPLEMENTED, decide: LEDGER-010}
                - case: The rule alone
                  rule: LEDGER-010
                  facts:
                    - Item: {reference: H1/24}
                    - org.counciltracker.rules.ledger.PaidInvoice: {reference: H2/24}
                  must: {conclude: nothing}
                """));

        assertThat(report.failures()).isEmpty();
        assertThat(report.coverage(List.of("LEDGER-010", "LEDGER-020"))).hasToString("""
                        rules 2, fired by a case 1, with a near miss 1
                          no case fires: LEDGER-020
                          no near miss of: LEDGER-020""");
    }

    @Test
    void aRuleThatFailsOrLoopsFailsItsCaseAndTheOthersGoOn(@TempDir Path folder) {
        Path pack = TestPacks.write(folder, "status/mine.drl", """
                rule "BAD-010 Fails: a rule that throws"
                    @id("BAD-010") @basis("A test")
                when
                    Item( $item : key, text == "fail" )
                then
                    propose( drools, $item, Status.valueOf( "GONE" ) );
                end

                rule "BAD-020 Loops: a rule that never ends"
                    @id("BAD-020") @basis("A test")
                when
                    $i : Item( text == "loop" )
                then
                    update( $i );
                end
                """);

        CaseReport report = CaseRunner.over(RulePack.fromFolder(pack)).run(cases("""
                - case: It fails
                  asOf: 2024-09-01
                  item: {ref: A1, text: fail}
                  must: {status: ON_HOLD}
                - case: It loops
                  rule: BAD-020
                  facts: [Item: {key: A2, text: loop}]
                  must: {conclude: nothing}
                - case: The others go on
                  asOf: 2024-09-01
                  item: {ref: A1, text: Paint it.}
                  mustNot: {fire: [BAD-010, BAD-020]}
                """));

        assertThat(report.results().get(0).differences())
                .extracting(Difference::message)
                .singleElement()
                .asString()
                .startsWith(
                        "can't be judged: status: BAD-010 failed on item \"A1\": java.lang.IllegalArgumentException");
        assertThat(report.results().get(1).differences())
                .extracting(Difference::message)
                .singleElement()
                .asString()
                .startsWith("can't be judged: status: rules fired more than ")
                .endsWith(
                        " times. BAD-020 fires most, last on item \"A2\". Maybe its then part makes its when part true"
                                + " again.");
        assertThat(report.results().get(2).passed()).isTrue();
    }

    @Test
    void rulesThatCannotBeUsedFailNoCase(@TempDir Path folder) {
        Path pack = TestPacks.write(folder, "policy.csv", "key,value,meaning\nstale.dayz,3,none\n");
        CaseRunner runner = CaseRunner.over(RulePack.fromFolder(pack));

        assertThatThrownBy(() -> runner.run(cases("- {case: A, asOf: 2024-09-01, item: {}, must: {stale: false}}")))
                .isInstanceOf(RulePackException.class);
    }

    @Test
    void aCaseOfItsFactsTellsWhatTheyAre() {
        PackCase one = cases("""
                        - case: Read by the fields' types
                          rule: STATUS-030
                          asOf: 2024-09-01
                          facts:
                            - Due: {dated: true, daysLate: 3, due: 1 May 2024, words: by May, lastDay: 2024-05-01}
                            - Responsible: {party: Estates}
                            - Promise: {earliest: 2024-05-01, counted: null}
                          must: {conclude: nothing}
                        """).get(0);

        assertThat(one.facts()).extracting(Object::toString).satisfies(facts -> {
            assertThat(facts.get(0))
                    .startsWith(
                            "Due[item=the item, dated=true, daysLate=3, daysLeft=0, beforeRaised=false, due=DueWindow[earliest=2024-05-01")
                    .contains("quote=by May")
                    .endsWith("lastDay=2024-05-01]");
            assertThat(facts.get(1)).isEqualTo("Responsible[item=the item, party=Estates]");
            assertThat(facts.get(2)).contains("date=null, earliest=2024-05-01, latest=null, counted=null");
        });
        assertThat(STANDARD.run(one).passed()).isTrue();
    }

    private static List<PackCase> cases(String text) {
        CaseFiles read = CaseFiles.read(Map.of("a.yaml", text));
        assertThat(read.problems()).isEmpty();
        return read.cases();
    }

    private static CaseResult run(String text) {
        return STANDARD.run(cases(text).get(0));
    }

    @Test
    void aRuleIsTriedOnlyIfItIsInForce() {
        assertThatThrownBy(() -> RulesEngine.standard().tryRule("NONE-1", null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule (NONE-1) must be in force.");
    }
}
