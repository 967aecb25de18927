package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack says that doesn't suit the packs below it, or the engine. */
class LayeringProblemsTest {

    private static final String RULE = """
            rule "MINE-010 On hold: as we say"
                @id("MINE-010")
            when
                Item( $item : key )
            then
                propose( drools, $item, Status.ON_HOLD );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void onlyRulesInForceCanBeSwitchedOff() {
        List<String> problems = problems("pack.yaml", "name: mine\nversion: 1\noff:\n  - STATUS-030\n  - STATUS-999\n");

        assertThat(problems)
                .singleElement()
                .asString()
                .isEqualTo(
                        "pack.yaml:5: no rule (STATUS-999) is in force that could be switched off. The nearest of %s rules are: "
                                        .formatted(
                                                RulesEngine.standard().rules().size() - 1)
                                + "STATUS-029, STATUS-049, STATUS-090, STATUS-091, STATUS-092.");
    }

    @Test
    void everyRuleHasAnId() {
        assertThat(problems("status/mine.drl", "// Ours.\n\n" + RULE.replace("    @id(\"MINE-010\")\n", "")))
                .containsExactly("status/mine.drl:3: rule \"MINE-010 On hold: as we say\": has no @id. "
                        + "Give it one that no other rule ever had, such as @id(\"LOCAL-010\").");
    }

    @Test
    void anIdStandsOnce() {
        assertThat(problems("status/mine.drl", RULE + "\n" + RULE.replace("MINE-010 On", "MINE-020 On")))
                .containsExactly("status/mine.drl:9: MINE-010: the id stands twice; see status/mine.drl:1.");
        assertThat(problems("status/mine.drl", RULE, "status/more.drl", "\n" + RULE))
                .containsExactly("status/more.drl:2: MINE-010: the id stands twice; see status/mine.drl:1.");
    }

    @Test
    void strengthAndConfidenceAreOfTheirKind() {
        assertThat(problems(
                        "status/mine.drl", RULE.replace("when\n", "    @strength(\"strong\")\nwhen\n"),
                        "rag/mine.drl",
                                RULE.replace("MINE-010", "MINE-020")
                                        .replace("Status.ON_HOLD", "RagRating.RED")
                                        .replace("when\n", "    @confidence(\"SURE\")\nwhen\n")))
                .containsExactly(
                        "rag/mine.drl:1: MINE-020: @confidence(\"SURE\") must be one of: LOW, MEDIUM, HIGH.",
                        "status/mine.drl:1: MINE-010: @strength(\"strong\") must be a whole number, such as @strength(\"50\").");
    }

    @Test
    void noRuleChoosesWhenItFires() {
        assertThat(problems(
                        "status/mine.drl",
                        RULE.replace(
                                "when\n", "    salience 5\n    auto-focus true\n    agenda-group \"rag\"\nwhen\n")))
                .containsExactly(
                        "status/mine.drl:1: MINE-010: \"agenda-group\" is not allowed. The stage's folder decides when a rule fires.",
                        "status/mine.drl:1: MINE-010: \"auto-focus\" is not allowed. The stage's folder decides when a rule fires.",
                        "status/mine.drl:1: MINE-010: \"salience\" is not allowed. The stage's folder decides when a rule fires.");
    }

    @Test
    void aStatedPackageMustBeTheFolders() {
        assertThat(problems("status/mine.drl", "// Ours.\n\npackage mine.rag;\n" + RULE))
                .containsExactly("status/mine.drl:3: package (mine.rag) must be (mine.status). "
                        + "Maybe leave the line out; the folder says enough.");
    }

    @Test
    void aStatedPackageNeedsNoImports() {
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, "status/mine.drl", "package mine.status\n" + RULE));

        assertThat(RulesEngine.builder().pack(pack).build().rules())
                .extracting(RuleInForce::id)
                .contains("MINE-010");
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(problems("pack.yaml", "name: standard\nversion: 2\n"))
                .containsExactly(
                        "pack.yaml: a pack named (standard) is in force already. Give this one a name of its own."
                                + " The packs of the library itself are checked by its tests: ./mvnw -pl tracker-core,tracker-rules test"
                                + " -Dtest=PacksLintTest,StandardCasesTest -Dsurefire.failIfNoSpecifiedTests=false");
        RulePack harbour = TestPacks.named("harbour");
        assertThatThrownBy(
                        () -> RulesEngine.builder().pack(harbour).pack(harbour).build())
                .isInstanceOf(RulePackException.class)
                .hasMessage("pack harbour, pack.yaml: the pack is given twice. Give it once.");
        RulePack other = RulePack.fromFolder(TestPacks.write(folder, "pack.yaml", "name: harbour\nversion: 9\n"));
        assertThatThrownBy(() -> RulesEngine.builder().pack(harbour).pack(other).build())
                .isInstanceOf(RulePackException.class)
                .hasMessage(
                        "pack harbour, pack.yaml: a pack named (harbour) is in force already. Give this one a name of its own.");
    }

    @Test
    void aRuleAsksForNumbersThatAPolicyDefines() {
        String asks = RULE.replace(
                "when\n", "when\n    // Threshold( key == \"old\" )\nThreshold( $n : value, key == \"stale.dyas\" )\n");

        assertThat(problems("status/mine.drl", asks))
                .containsExactly(
                        "status/mine.drl:5: no policy defines the threshold (stale.dyas). The nearest of 28 keys are: stale.days, stale.meetings, chase.call.days, chase.lead.days, stale.same-words.");
    }

    @Test
    void aNumberIsReadByARule() {
        assertThat(
                        problems(
                                "policy.csv",
                                "key,value,meaning\nstale.days,60,\nstale.dyas,60,\nstrength.NOPE-010,60,\nstrength.STATUS-030,60,\n"))
                .containsExactly(
                        "policy.csv:3: no rule reads key (stale.dyas). The nearest of 28 keys of the packs below are: stale.days, stale.meetings, chase.call.days, chase.lead.days, stale.same-words.",
                        "policy.csv:4: no rule reads key (strength.NOPE-010). The nearest of 181 rules are: RAG-010, TOTAL-010, RAG-020, RAG-030, RAG-040.");
    }

    @Test
    void aPackMayBringNumbersThatItsRulesAskFor() {
        RulePack pack = RulePack.fromFolder(TestPacks.write(
                folder,
                "policy.csv",
                "key,value,meaning\nours.days,60,\n",
                "status/mine.drl",
                RULE.replace("when\n", "when\n    Threshold( key == \"ours.days\", value > 30 )\n")));

        assertThat(RulesEngine.builder().pack(pack).build().packs()).hasSize(3);
    }

    @Test
    void onlyCuesInForceCanBeSwitchedOff() {
        assertThat(problems("lexicon.csv", "id,cue,kind,needs,defeats,fires,quiet\nNOPE-010,,OFF,,,,\n"))
                .containsExactly(
                        "lexicon.csv:2: no row (NOPE-010) is in force that could be switched off. The nearest of 110 rows are: NONE-010, OPEN-010, DONE-010, MORE-010, NDONE-010.");
    }

    @Test
    void aSchemeMustExist() {
        assertThatThrownBy(() -> RulesEngine.builder()
                        .pack(TestPacks.named("own-scheme"))
                        .scheme("rainbow")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme (rainbow) must be one of: status-key, delivery, brag, two-colours.");
    }

    private List<String> problems(String... namesAndTexts) {
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, namesAndTexts));
        return catchThrowableOfType(
                        RulePackException.class,
                        () -> RulesEngine.builder().pack(pack).build())
                .lines();
    }
}
