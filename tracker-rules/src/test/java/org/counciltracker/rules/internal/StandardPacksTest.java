package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.model.Status;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.fact.Legend.Condition;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.LegendEntry;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardPacksTest {

    private static final RulePack STANDARD = BuiltInPacks.read(BuiltInPacks.STANDARD);

    private static final Pattern RULE =
            Pattern.compile("(?m)^rule \"(\\S+) ([^\"]+)\"\\n    @id\\(\"(\\S+)\"\\)\\n    @basis\\(\"([^\"]+)\"\\)");

    private static final Pattern RULE_STARTS = Pattern.compile("(?m)^(?=rule )");

    @Test
    void everyStageHasItsModel() {
        assertThat(PrecompiledModels.load("org.counciltracker", "tracker-rules", TestRules.LOADER))
                .extracting(Model::getPackageName)
                .containsExactly(
                        "standard.chasing",
                        "standard.evidence",
                        "standard.integrity",
                        "standard.rag",
                        "standard.status",
                        "standard.timeliness");
    }

    @Test
    void everyRuleOfTheSourcesIsInForceAsWritten() {
        List<RuleInForce> written = STANDARD.rules().stream()
                .flatMap(file -> RULE.matcher(file.text()).results().map(rule -> written(file, rule)))
                .toList();

        assertThat(RulesEngine.standard().rules()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRuleOpensWithItsIdAndHasABasis(DrlFile file) {
        long rules = Pattern.compile("(?m)^\\s*rule\\b")
                .matcher(file.text())
                .results()
                .count();

        assertThat(RULE.matcher(file.text()).results())
                .hasSize((int) rules)
                .allSatisfy(rule -> assertThat(rule.group(1)).isEqualTo(rule.group(3)))
                .allSatisfy(rule -> assertThat(rule.group(1)).matches("(?:" + file.stage() + "|MEASURE|TOTAL)-\\d{3}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOpensWithWhatItConcludes(DrlFile file) {
        assertThat(file.text()).startsWith("// Concludes: ");
    }

    @Test
    void noIdStandsTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(RulesEngine.standard().rules()).extracting(RuleInForce::id).allMatch(seen::add);
    }

    @Test
    void rulesAreSortedByStageAndId() {
        assertThat(RulesEngine.standard().rules())
                .isSortedAccordingTo(Comparator.comparing((RuleInForce rule) ->
                                Stage.ofFolder(rule.stage()).orElseThrow())
                        .thenComparing(RuleInForce::id));
    }

    @Test
    void aRuleThatRestsOnAbsenceSaysSo() {
        Pattern not = Pattern.compile("(?m)^    not ");
        for (DrlFile file : STANDARD.rules()) {
            for (String rule : RULE_STARTS.splitAsStream(file.text()).toList()) {
                assertThat(rule.contains("absent( "))
                        .as(rule)
                        .isEqualTo(not.matcher(rule).find());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everySchemeRatesEveryStatus(String scheme) {
        assertThat(BuiltInPacks.read(scheme).legend())
                .extracting(LegendEntry::legend)
                .filteredOn(row -> row.condition() == Condition.ANY)
                .extracting(row -> row.status())
                .containsExactlyInAnyOrder(Status.values());
    }

    static Stream<DrlFile> files() {
        return STANDARD.rules().stream();
    }

    static Stream<String> schemes() {
        return RulesEngine.schemes().stream();
    }

    private static RuleInForce written(DrlFile file, MatchResult rule) {
        return new RuleInForce(rule.group(3), rule.group(2), file.stage().folder(), "standard", rule.group(4), null);
    }
}
