package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenWordsTest {

    @TempDir
    private Path folder;

    @Test
    void attributesAreToldOfAtTheirLine() {
        assertThat(attribute("salience 10"))
                .containsExactly(
                        "status/mine.drl:4: MINE-1: \"salience\" is not allowed: rules of a stage may fire in any order. Where two disagree, @strength(\"…\") says which outweighs the other.");
        assertThat(attribute("agenda-group \"status\""))
                .containsExactly(
                        "status/mine.drl:4: MINE-1: \"agenda-group\" is not allowed: the stage's folder decides when a rule fires. Leave it out.");
        assertThat(attribute("no-loop"))
                .containsExactly(
                        "status/mine.drl:4: MINE-1: \"no-loop\" is not needed: a conclusion changes no fact, so no rule fires twice on the same ones. Leave it out.");
        assertThat(attribute("date-effective \"1-Jan-2024\""))
                .containsExactly(
                        "status/mine.drl:4: MINE-1: \"date-effective\" is not allowed: it asks the machine's clock, and the as-of date is the only one that counts. Maybe use AsOfDate( $today : date ).");
        assertThat(attribute("enabled false"))
                .containsExactly(
                        "status/mine.drl:4: MINE-1: \"enabled\" is not allowed. Leave the rule out, or switch it off by its id in pack.yaml.");
    }

    @ParameterizedTest
    @CsvSource({
        "insert,insert( $item );",
        "update,update( $item );",
        "retract,retract( $item );",
        "delete,drools.delete( $item );",
        "modify,modify( $item ) { }",
        "insertLogical,insertLogical( $item );"
    })
    void consequencesChangeNoFacts(String word, String code) {
        assertThat(lint("recurs( drools, $item );\n    " + code))
                .containsExactly(
                        "status/mine.drl:8: MINE-1: \"" + word
                                + "\" must not change facts: what a rule concludes becomes a fact once its stage is settled. Conclude with propose( … ), finding( … ) or another word of Conclude.");
    }

    @Test
    void evalIsTriedForEachMatch() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key, $parties : parties )\n    eval( $parties > 1 )",
                        "recurs( drools, $item );"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: \"eval\" is tried for each match and can't be indexed. Write \"$parties > 1\" as a condition of the pattern that it speaks of.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exempt( drools, $item, \"insert( salience )\" ); // update( $item )",
                "recurs( drools, $item ); /* modify( $item ) */",
                "var seen = new java.util.ArrayList<Object>(); seen.remove( $item ); recurs( drools, $item );",
                "$item.toString().replace( \"delete\", \"retract( x )\" ); recurs( drools, $item );"
            })
    void wordsInTextsAndOfOthersAreNotMeant(String code) {
        assertThat(lint(code)).isEmpty();
    }

    private List<String> attribute(String attribute) {
        return Linted.files(
                folder,
                "status/mine.drl",
                Linted.rule("MINE-1", "Item( $item : key )", "recurs( drools, $item );")
                        .replace("when\n", "    " + attribute + "\nwhen\n"));
    }

    private List<String> lint(String then) {
        return Linted.rule(folder, "status", "Item( $item : key )", then);
    }
}
