package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.assessment.SignalKind.CLOSE_REQUESTED;
import static org.counciltracker.model.Status.IMPLEMENTED;
import static org.counciltracker.model.Status.ON_HOLD;
import static org.counciltracker.rules.cases.RuleVerification.verifyThat;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.fact.Evidence;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

class RuleVerificationTest {

    private static final RulePack PACK = TestPacks.named("harbour");

    @Test
    void aRuleOfThePackBelowReadsAsItShould() {
        Object facts = evidence(SignalKind.ON_HOLD, true);

        verifyThat(PACK, "STATUS-030").given(facts).concludes(ON_HOLD);
    }

    @Test
    void aRuleThatThePackReplacesIsThePacks() {
        verifyThat(PACK, "STATUS-025").given(evidence(CLOSE_REQUESTED, true)).concludes(IMPLEMENTED);
        verifyThat(RulesEngine.standard(), "STATUS-025")
                .given(evidence(CLOSE_REQUESTED, true))
                .concludes(Status.PROPOSED_COMPLETE);
    }

    @Test
    void nothingIsConcludedFromANearMiss() {
        verifyThat(PACK, "STATUS-030")
                .given(evidence(SignalKind.ON_HOLD, false))
                .concludesNothing();
    }

    @Test
    void aFailureNamesRuleFactsAndBothValues() {
        RuleVerification verification = verifyThat(RulesEngine.standard(), "STATUS-030")
                .on(LocalDate.of(2024, 9, 1))
                .given(evidence(SignalKind.ON_HOLD, true));

        assertThatThrownBy(() -> verification.concludes(IMPLEMENTED))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        STATUS-030 %s
                          given:    Evidence[item=H1/24, kind=ON_HOLD, decides=true, leads=false, field=UPDATE, update=0, \
                        date=null, position=0, pack=0, proof=[]]
                          on:       2024-09-01
                          expected: Status.IMPLEMENTED
                          got:      Status.ON_HOLD""", title("STATUS-030"));
        assertThatThrownBy(verification::concludesNothing)
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("  expected: nothing\n  got:      Status.ON_HOLD");
        assertThatThrownBy(() -> verifyThat(PACK, "STATUS-030").concludes(ON_HOLD))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("  given:    no facts\n  expected: Status.ON_HOLD\n  got:      nothing");
    }

    @Test
    void constantsOfOtherTypesAreOtherConclusions() {
        RuleVerification verification =
                verifyThat(RulesEngine.standard(), "STATUS-030").given(evidence(SignalKind.ON_HOLD, true));

        assertThatThrownBy(() -> verification.concludes(SignalKind.ON_HOLD)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsConcludedBesideIsAFailure() {
        RuleVerification verification =
                verifyThat(RulesEngine.standard(), "STATUS-030").given(evidence(SignalKind.ON_HOLD, true));

        assertThatThrownBy(() -> verification.concludes(ON_HOLD, ClosureReason.SUPERSEDED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: Status.ON_HOLD, ClosureReason.SUPERSEDED");
    }

    @Test
    void messagesAreNamedByWordsInThem() {
        var silent = new Item(
                ItemKey.of("H1/24"), ItemKind.RECOMMENDATION, Reference.of("H1/24"), false, 0, null, null, "", 1, 0);

        verifyThat(RulesEngine.standard(), "INTEGRITY-060").given(silent).concludes("doesn't say what was asked");
    }

    @Test
    void anUnknownIdNamesThoseNearest() {
        assertThatThrownBy(() -> verifyThat(PACK, "STATUS-03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "ruleId \\(STATUS-03\\) must be that of a rule in force\\. The nearest of \\d+ rules are:"
                                + " STATUS-030(, STATUS-\\d{3}){4}\\.");
        assertThatThrownBy(() -> verifyThat(PACK, "STATUS-030").concludes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values must not be empty. Maybe call concludesNothing().");
    }

    private static String title(String id) {
        return RulesEngine.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static Evidence evidence(SignalKind kind, boolean decides) {
        return new Evidence(ItemKey.of("H1/24"), kind, decides, false, EvidenceField.UPDATE, 0, null, 0, 0, List.of());
    }
}
