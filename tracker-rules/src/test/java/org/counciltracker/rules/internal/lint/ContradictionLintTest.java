package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionLintTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kind == SignalKind.DONE; kind == SignalKind.REFUSED
            kind == SignalKind.DONE; kind != SignalKind.DONE
            kind == SignalKind.DONE || kind == SignalKind.LINK; kind == SignalKind.REFUSED
            kind in ( SignalKind.DONE, SignalKind.LINK ); kind == SignalKind.REFUSED
            negated == true; negated == false
            update > 5; update < 3
            update > 5; update < 6
            update >= 5; update == 4
            clause.quote == "a"; clause.quote == "b"
            date == null; date != null
            update > sentence; update < sentence
            update == sentence; update != sentence
            """)
    void twoConditionsMayExcludeEachOther(String one, String other) {
        assertThat(lint("Signal( $item : item,\n        %s,\n        %s )".formatted(one, other)))
                .containsExactly("status/mine.drl:7: MINE-1: (%s) and (%s) exclude each other, so the rule never fires."
                        .formatted(one, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind == SignalKind.DONE || kind == SignalKind.REFUSED",
                "kind != SignalKind.DONE, kind != SignalKind.REFUSED",
                "update > 5, update < 7",
                "update >= 5, update <= 5",
                "update >= sentence, update <= sentence",
                "negated == true || negated == false && update > 2",
                "kind == SignalKind.DONE, tense == Tense.PAST",
                "quote == \"a\", clause.quote == \"b\"",
                "date == null || date != null && position > 3"
            })
    void othersOnlyLookAsIfTheyDid(String conditions) {
        assertThat(lint("Signal( $item : item, %s )".formatted(conditions))).isEmpty();
    }

    @Test
    void aNameStandsForItsProperty() {
        assertThat(
                        lint(
                                "Signal( $item : item, $kind : kind, kind == SignalKind.DONE )\n    Reply( item == $item, $kind == SignalKind.LINK )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: (kind == SignalKind.DONE) and ($kind == SignalKind.LINK) exclude each other, so the rule never fires.");
    }

    @Test
    void theSamePropertyOfTwoFactsIsTwoThings() {
        assertThat(
                        lint(
                                "Signal( $item : item, kind == SignalKind.DONE )\n    Signal( item == $item, kind == SignalKind.LINK )"))
                .isEmpty();
    }

    @Test
    void noConstantMayBeLeft() {
        assertThat(
                        lint(
                                "StatedRating( $item : item, field != EvidenceField.UPDATE )\n    Inherits( item == $item, cell != Inherits.Cell.UPDATES, cell != Inherits.Cell.RESPONSIBLE, cell != Inherits.Cell.DUE )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: no value is left: (cell != Inherits.Cell.UPDATES), (cell != Inherits.Cell.RESPONSIBLE), (cell != Inherits.Cell.DUE) exclude all, so the rule never fires.");
    }

    @Test
    void whatNoFactMeetsIsToldOfBehindNotToo() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key )\n    not Signal( item == $item, negated == true, negated == false )",
                        "recurs( drools, $item, absent( \"x\" ) );"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: (negated == true) and (negated == false) exclude each other, so no Signal ever meets this.");
    }

    @Test
    void aFactThatIsWantedIsNotAbsent() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Signal( $item : item, kind == SignalKind.DONE, negated == false )\n    not Signal( item == $item, kind == SignalKind.DONE )",
                        "recurs( drools, $item, absent( \"x\" ) );"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the Signal of line 5 is just what this \"not\" excludes, so the rule never fires.");
    }

    @Test
    void aFactThatDiffersFromWhatIsWantedMayBeAbsent() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Signal( $item : item, kind == SignalKind.DONE, $at : position )\n    not Signal( item == $item, kind == SignalKind.DONE, position > $at )",
                        "recurs( drools, $item, absent( \"x\" ) );"))
                .isEmpty();
    }

    @Test
    void twoRefusalsWithOrRefuseNothing() {
        assertThat(lint("Signal( $item : item, kind != SignalKind.DONE || kind != SignalKind.LINK )"))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: (kind != SignalKind.DONE || kind != SignalKind.LINK) is always true. Leave it out, or maybe && was meant.");
        assertThat(lint("Signal( $item : item, negated == true || negated == false )"))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: (negated == true || negated == false) is always true. Leave it out, or maybe && was meant.");
    }

    @Test
    void aConditionStandsOnce() {
        assertThat(lint("Signal( $item : item, update > 3, kind == SignalKind.DONE, 3 < update )"))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: (3 < update) stands twice in Signal. Leave one out, or maybe something else was meant.");
        assertThat(lint("Signal( $item : item, kind == SignalKind.DONE || kind == SignalKind.DONE )"))
                .containsExactly(
                        "status/mine.drl:5: MINE-1: (kind == SignalKind.DONE) stands twice between \"||\". Leave one out, or maybe something else was meant.");
    }

    private List<String> lint(String when) {
        return Linted.rule(folder, "status", when, "recurs( drools, $item );");
    }
}
