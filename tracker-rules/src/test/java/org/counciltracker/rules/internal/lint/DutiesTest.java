package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesTest {

    private static final String THEN = "recurs( drools, $item );";

    @TempDir
    private Path folder;

    @Test
    void aRuleHasAnId() {
        assertThat(Linted.files(folder, "status/mine.drl", """

                rule "No id here"
                when
                    Item( $item : key )
                then
                    recurs( drools, $item );
                end
                """))
                .containsExactly(
                        "status/mine.drl:2: rule \"No id here\": has no @id. Give it one that no other rule ever had, such as @id(\"LOCAL-010\").");
    }

    @Test
    void aRuleHasABasisAndATitle() {
        assertThat(Linted.files(folder, "status/mine.drl", """
                rule "MINE-1"
                    @id("MINE-1")
                when
                    Item( $item : key )
                then
                    recurs( drools, $item );
                end
                """))
                .containsExactly(
                        "status/mine.drl:1: MINE-1: has no title. Write it behind the id, in the words of those who read the verdict, such as rule \"MINE-1 On hold: the latest update says so\".",
                        "status/mine.drl:1: MINE-1: has no @basis. Name the law with its section, or the practice, such as @basis(\"Practice: overdue items are chased before each meeting\").");
    }

    @Test
    void theNameOpensWithTheId() {
        assertThat(Linted.files(
                        folder,
                        "status/mine.drl",
                        Linted.rule("MINE-1", "Item( $item : key )", THEN)
                                .replace("@id(\"MINE-1\")", "@id(\"MINE-2\")")))
                .containsExactly(
                        "status/mine.drl:1: MINE-1: the name must open with the rule's id (MINE-2), but opens with (MINE-1). Write rule \"MINE-2 …\"."
                                .replace("1: MINE-1:", "1: MINE-2:"));
    }

    @Test
    void anIdStandsOnce() {
        String rule = Linted.rule("MINE-1", "Item( $item : key )", THEN);

        assertThat(Linted.files(
                        folder,
                        "status/mine.drl",
                        rule,
                        "timeliness/mine.drl",
                        Linted.rule("MINE-1", "Item( $item : key )", "stale( drools, $item );")))
                .containsExactly("timeliness/mine.drl:1: MINE-1: the id stands twice; see status/mine.drl:1.");
    }

    @Test
    void aRuleHasACaseAndANearMiss() {
        TestPacks.write(folder, "status/mine.drl", Linted.rule("MINE-1", "Item( $item : key )", THEN));
        RulePack pack = RulePack.fromFolder(folder);

        assertThat(Linted.lint(new Cases(Set.of(), Set.of()), pack))
                .containsExactly(
                        "status/mine.drl:1: MINE-1: no case fires it. Add one to cases/ that must conclude what it says.",
                        "status/mine.drl:1: MINE-1: no case comes near it without firing it. Add one to cases/ that looks alike and must not conclude the same.");
        assertThat(Linted.lint(new Cases(Set.of("MINE-1"), Set.of("MINE-1")), pack))
                .isEmpty();
    }

    @Test
    void aRuleThatHasItAllIsFine() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )", THEN)).isEmpty();
    }
}
