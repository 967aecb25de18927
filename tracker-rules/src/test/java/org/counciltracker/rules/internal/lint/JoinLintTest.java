package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinLintTest {

    private static final String FOUND = "finding( drools, $item, \"X\", \"x\" );";

    @TempDir
    private Path folder;

    @Test
    void equalsIsNoJoinThatCanBeIndexed() {
        assertThat(lint("Item( $item : key )\n    Reply( item.equals( $item ) )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the join (item.equals( $item )) can't be indexed, so each Reply is tried with each Item. Write it with ==, as in \"item == $item\".");
    }

    @Test
    void norIsWhatIsJoinedByAnd() {
        assertThat(lint("Item( $item : key, $order : ordinal )\n    Reply( item == $item && update == $order )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the join (item == $item && update == $order) can't be indexed, so each Reply is tried with each Item. Write each part of \"&&\" as a condition of its own, with a comma between.");
    }

    @Test
    void norIsWhatIsJoinedByOr() {
        assertThat(lint("Item( $item : key )\n    Reply( item == $item || latest == true )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the join (item == $item || latest == true) can't be indexed, so each Reply is tried with each Item. Maybe join by a condition of its own first, such as \"item == $item\", or write a rule for each part of \"||\".");
    }

    @Test
    void norIsAComparisonAlone() {
        assertThat(lint("Item( $item : key, $order : ordinal )\n    Reply( update > $order )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the join (update > $order) can't be indexed, so each Reply is tried with each Item. Join by a condition with == as well, such as \"item == $item\".");
    }

    @Test
    void norIsWhatIsReckonedOfTheOwnSide() {
        assertThat(lint("Item( $item : key, $order : ordinal )\n    Reply( update + 1 == $order )"))
                .containsExactly(
                        "status/mine.drl:6: MINE-1: the join (update + 1 == $order) can't be indexed, so each Reply is tried with each Item. Write it as \"property == $name\", with a plain property on one side and a name bound before on the other.");
    }

    @Test
    void whatIsJoinedWithNothingIsTriedWithEverything() {
        assertThat(
                        lint(
                                "Item( $item : key )\n    Threshold( key == \"stale.days\", $days : value )\n    News( days > $days )"))
                .containsExactly(
                        "status/mine.drl:7: MINE-1: News is joined with nothing before it, so each one is tried with each Item. Maybe \"item == $item\" is missing.");
    }

    @Test
    void aJoinByAKeyBearsAnythingBesideIt() {
        assertThat(
                        lint(
                                "Item( $item : key, $order : ordinal )\n    Reply( item == $item, update > $order || latest == true )"))
                .isEmpty();
    }

    @Test
    void comparisonsBehindNotAreIndexed() {
        assertThat(lint(
                        "Item( $item : key, $order : ordinal )\n    not Reply( update > $order )",
                        "finding( drools, $item, \"X\", \"x\", absent( \"x\" ) );"))
                .isEmpty();
    }

    @Test
    void fewFactsMayBeTriedWithEach() {
        assertThat(
                        lint(
                                "Item( $item : key, $order : ordinal )\n    Threshold( key == \"stale.days\", value > $order )\n    AsOfDate( $today : date )\n    News( item == $item, lastMeeting == $today )"))
                .isEmpty();
    }

    private List<String> lint(String when) {
        return lint(when, FOUND);
    }

    private List<String> lint(String when, String then) {
        return Linted.rule(folder, "status", when, then);
    }
}
