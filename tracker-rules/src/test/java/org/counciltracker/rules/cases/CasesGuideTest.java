package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.model.Status.ON_HOLD;
import static org.counciltracker.rules.cases.RuleVerification.verifyThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.fact.Evidence;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Does what {@code docs/cases.md} says. */
class CasesGuideTest {

    private static final String GUIDE = read(Path.of("docs/cases.md"));

    private static final CaseRunner RUNNER = CaseRunner.of(CaseFolder::engine);

    @Test
    void itsCasesPass() {
        var texts = new TreeMap<String, String>();
        examples("yaml").forEach(text -> texts.put("example-%s.yaml".formatted(texts.size()), text));
        CaseFiles files = CaseFiles.read(texts);

        assertThat(files.problems()).isEmpty();
        assertThat(files.cases()).hasSizeGreaterThan(6);
        assertThat(RUNNER.run(files.cases()).failures()).isEmpty();
    }

    @Test
    void aFailureSaysWhatItSays() {
        CaseFiles files = CaseFiles.read(
                Map.of("cases/hold.yaml", examples("yaml failing").get(0)));

        assertThat(RUNNER.run(files.cases()).failures())
                .extracting(CaseResult::toString)
                .containsExactly(examples("text").get(0).stripTrailing());
    }

    @Test
    void itNamesEveryClaim() {
        assertThat(Claim.keys()).allSatisfy(key -> assertThat(GUIDE).contains("`" + key + "`"));
    }

    @Test
    void itsJavaStandsInThisTest() {
        String here = read(Path.of("src/test/java/org/counciltracker/rules/cases/CasesGuideTest.java"));

        assertThat(examples("java").stream().flatMap(String::lines).map(String::strip))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(here).contains(line));
    }

    @TestFactory
    Stream<DynamicNode> pack() {
        return RulePackCases.of(Path.of("src/test/resources/packs/harbour"));
    }

    @Test
    void aRuleCanBeTriedAlone() {
        RulePack pack = TestPacks.named("harbour");
        Evidence facts = evidence(true);
        Evidence other = evidence(false);

        verifyThat(pack, "STATUS-030").given(facts).concludes(ON_HOLD);
        verifyThat(pack, "STATUS-030").on(LocalDate.of(2024, 9, 1)).given(other).concludesNothing();
    }

    private static Evidence evidence(boolean decides) {
        return new Evidence(
                ItemKey.of("A1"), SignalKind.ON_HOLD, decides, true, EvidenceField.UPDATE, 0, null, 0, 0, List.of());
    }

    /** Returns the blocks of a kind, in their order. */
    private static List<String> examples(String kind) {
        return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$")
                .matcher(GUIDE)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
