package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that don't compile: each problem is told with file, line and rule. */
class DrlProblemsTest {

    private static final String SOUND = rule("OK-1", "Item( $i : key )", "propose( drools, $i, Status.ON_HOLD );");

    private static final String PROPOSE = "propose( drools, $i, Status.ON_HOLD );";

    @TempDir
    Path folder;

    /** The rule that is wrong opens on line 8. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Item( $i : key, severty == 3 ) | 11 | no property "severty" on Item. Properties are: key, kind, reference, referenceDerived, ordinal, section, raised, text, parties, replies.
            Item( $i : key )\\n News( item == $i,\\n dyas > 3 ) | 13 | no property "dyas" on News. Properties are: item, days, calendar, complete, meetingsMissed, lastMeeting.
            Itme( $i : key ) | 11 | no fact Itme. Facts are: AsOfDate, Dated, Dependency, Due, Evidence, Heading, Item, ItemStatus, Legend, Mention, News, Rating, Reply, Responsible, Signal, Standing, Threshold. Others must be imported.
            Item( $i : key, section == Section.CLOSED ) | 11 | no CLOSED in Section. Values are: OPEN, COMPLETED.
            Item( $i : key, ordinal == "first" ) | 11 | "first" stands where there must be a number.
            Item( key == $x ) | 11 | Unable to Analyse Expression key == $x:
            Item( $i : key | 12 | [ERR 102] Line 12:0 mismatched input 'then' in rule "BAD-1 Test"
            """)
    void aConditionThatDoesNotCompileIsNamed(String when, int line, String message) {
        assertThat(problems("status/mine.drl", SOUND + rule("BAD-1", when.replace("\\n", "\n"), PROPOSE)))
                .containsExactly("status/mine.drl:%s: BAD-1: %s".formatted(line, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            propose( drools, $i, Status.NOPE ); | NOPE cannot be resolved or is not a field
            int n = $i; | Type mismatch: cannot convert from ItemKey to int
            propose( drools, $x, Status.ON_HOLD ); | $x cannot be resolved to a variable
            porpose( drools, $i, Status.ON_HOLD ); | The method porpose(Drools, ItemKey, Status) is undefined
            propose( drools, $i, "x" ); | The method propose(Object, ItemKey, SignalKind, Absence...) in the type Conclude is not applicable for the arguments (Drools, ItemKey, String)
            """)
    void aConclusionThatDoesNotCompileIsNamed(String then, String message) {
        assertThat(problems("status/mine.drl", SOUND + rule("BAD-1", "Item( $i : key )", then)))
                .containsExactly("status/mine.drl:13: BAD-1: " + message);
    }

    @Test
    void aMissingSemicolonIsFound() {
        assertThat(problems(
                        "status/mine.drl",
                        SOUND + rule("BAD-1", "Item( $i : key )", "propose( drools, $i, Status.ON_HOLD )")))
                .singleElement()
                .asString()
                .startsWith("status/mine.drl:13: BAD-1: Unable to parse consequence caused by: (line 2,col ");
    }

    @Test
    void noProblemIsSwallowed() {
        assertThat(problems(
                        "status/mine.drl",
                        rule("BAD-1", "Item( $i : key, severty == 3 )", PROPOSE)
                                + rule("BAD-2", "Itme( $i : key )", PROPOSE)
                                + rule("BAD-3", "Item( $i : key )", "propose( drools, $i, Status.NOPE );"),
                        "rag/mine.drl",
                        "import org.nowhere.Foo;\n" + rule("X-1", "Item()", "")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "rag/mine.drl:1: Only a type can be imported. org.nowhere.Foo resolves to a package"),
                        second -> assertThat(second)
                                .startsWith("status/mine.drl:4: BAD-1: no property \"severty\" on Item."),
                        third -> assertThat(third).startsWith("status/mine.drl:11: BAD-2: no fact Itme."),
                        fourth -> assertThat(fourth)
                                .isEqualTo("status/mine.drl:20: BAD-3: NOPE cannot be resolved or is not a field"));
    }

    private static String rule(String id, String when, String then) {
        return "rule \"%s Test\"\n    @id(\"%s\")\nwhen\n    %s\nthen\n    %s\nend\n".formatted(id, id, when, then);
    }

    private List<String> problems(String... namesAndTexts) {
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, namesAndTexts));
        return catchThrowableOfType(
                        RulePackException.class,
                        () -> RulesEngine.builder().pack(pack).build())
                .lines();
    }
}
