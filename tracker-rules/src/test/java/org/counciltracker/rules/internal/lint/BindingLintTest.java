package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingLintTest {

    private static final String THEN = "recurs( drools, $item );";

    @TempDir
    private Path folder;

    @Test
    void aNameIsUsed() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key,\n        $text : text )\n    $r : Reply( item == $item )",
                        THEN))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: nothing uses the name $text. Leave it out, or maybe another name was meant.",
                        "status/mine.drl:7: MINE-1: nothing uses the name $r. Leave it out, or maybe another name was meant.");
    }

    @Test
    void aPatternDemandsSomething() {
        assertThat(Linted.rule(folder, "status", "Reply( )\n    Item( $item : key )", THEN))
                .contains(
                        "status/mine.drl:5: MINE-1: Reply( ) demands nothing and nothing uses it, so the rule fires once for each. Maybe a condition is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$i : Item( $item : key )\n    Reply( item == $i.key )",
                "Item( $item : key, $n : ordinal )\n    Reply( item == $item, update == $n )",
                "Item( $item : key )\n    accumulate( Reply( item == $item, $u : update ); $max : max( $u ); $max > 3 )",
                "$p : Parts( $item : item )\n    Quote( ) from $p.proof",
                "Item( $item : key, $n : ordinal )\n    exists Reply( item == $item, update > $n )"
            })
    void whatIsUsedSomewhereIsFine(String when) {
        assertThat(Linted.rule(folder, "status", when, THEN)).isEmpty();
    }

    @Test
    void whatMustBeAbsentMayDemandNothing() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key )\n    not KeyMeaning( )",
                        "recurs( drools, $item, absent( \"a key\" ) );"))
                .isEmpty();
    }
}
