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
            Item( $i : key )\\n News( item == $i,\\n dyas > 3 ) | 13 | no property "dyas" on News. Maybe days. Properties are: item, days, calendar, complete, meetingsMissed, lastMeeting.
            Itme( $i : key ) | 11 | no fact Itme. Maybe Item. Others must be imported.
            Item( $i : key, section == Section.CLOSED ) | 11 | no CLOSED in Section. Values are: OPEN, COMPLETED.
            Item( $i : key, ordinal == "first" ) | 11 | ordinal is a number, and "first" is text, so they cannot be compared. Put a number there, without quotes.
            Item( $i : key, key == $x ) | 11 | nothing is bound as $x. Bound so far are: $i.
            Item( $i : key | 11 | a bracket opens and is not closed before the word then: Item( $i : key
            Item( $i : key, text str[begins] "x" ) | 11 | str[begins] means nothing. Within brackets may stand: startsWith, endsWith, length.
            """)
    void aConditionThatDoesNotCompileIsNamed(String when, int line, String message) {
        assertThat(problems("status/mine.drl", SOUND + rule("BAD-1", when.replace("\\n", "\n"), PROPOSE)))
                .containsExactly("status/mine.drl:%s: BAD-1: %s".formatted(line, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            propose( drools, $i, Status.NOPE ); | no NOPE in Status. Values are: NO_PROGRESS_REPORTED, IN_PROGRESS, ON_HOLD, PROPOSED_COMPLETE, IMPLEMENTED, CLOSED.
            int n = $i; | $i is an ItemKey, and here it must be a number.
            propose( drools, $x, Status.ON_HOLD ); | nothing is bound as $x. Bound so far are: $i.
            porpose( drools, $i, Status.ON_HOLD ); | nothing is called porpose( ... ). Maybe propose( drools, an ItemKey, a ClosureReason or a Status ).
            propose( drools, $i, "x" ); | propose is written propose( drools, an ItemKey, a ClosureReason or a Status ). Here it is given drools, an ItemKey, text.
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
                .containsExactly(
                        "status/mine.drl:13: BAD-1: a semicolon (;) is missing behind: propose( drools, $i, Status.ON_HOLD )");
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
                                .startsWith("status/mine.drl:4: BAD-1: no property \"severty\" on Item."),
                        second -> assertThat(second).startsWith("status/mine.drl:11: BAD-2: no fact Itme. Maybe Item."),
                        third -> assertThat(third).startsWith("status/mine.drl:20: BAD-3: no NOPE in Status."),
                        fourth -> assertThat(fourth)
                                .isEqualTo("rag/mine.drl:1: no class org.nowhere.Foo to import. "
                                        + "Maybe its jar is not on the class path, or the name is written otherwise."));
    }

    @Test
    void aQuoteInARulesNameIsNoFault() {
        RulePack pack = RulePack.fromFolder(TestPacks.write(
                folder,
                "status/mine.drl",
                rule("OK-2", "Item( $i : key )", PROPOSE).replace("Test", "say \\\"not yet\\\" of it")));

        assertThat(RulesEngine.builder().pack(pack).build().rules())
                .extracting(RuleInForce::title)
                .contains("say \"not yet\" of it");
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
