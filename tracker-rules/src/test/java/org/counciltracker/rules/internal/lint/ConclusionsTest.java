package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counciltracker.rules.Conclude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConclusionsTest {

    @TempDir
    private Path folder;

    @Test
    void aStageSettlesOnlyItsOwn() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )", "stale( drools, $item );"))
                .containsExactly(
                        "status/mine.drl:7: MINE-1: stale( … ) concludes stale, which stage status does not settle. Maybe move the rule to: timeliness.");
    }

    @Test
    void whatIsProposedIsToldByItsValue() {
        assertThat(Linted.rule(
                        folder,
                        "rag",
                        "ItemStatus( $item : item, $status : status )",
                        "propose( drools, $item, $status );"))
                .containsExactly(
                        "rag/mine.drl:7: MINE-1: propose( … ) concludes status, which stage rag does not settle. Maybe move the rule to: status.");
    }

    @Test
    void soIsARating() {
        assertThat(Linted.rule(folder, "status", "Item( $item : key )", "propose( drools, $item, RagRating.RED );"))
                .containsExactly(
                        "status/mine.drl:7: MINE-1: propose( … ) concludes rag, which stage status does not settle. Maybe move the rule to: rag.");
    }

    @Test
    void aValueThatOnlyTheCompilerKnowsIsLeftToIt() {
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Item( $item : key )",
                        "var x = Status.ON_HOLD; propose( drools, $item, x );"))
                .isEmpty();
        assertThat(Linted.rule(
                        folder,
                        "status",
                        "Likeness( $item : item, closure != null, $reason : closure )",
                        "propose( drools, $item, $reason );"))
                .isEmpty();
    }

    /** What each of these concludes is tried against the engine in ConcludeAspectsTest. */
    @Test
    void everyWordOfConcludeIsKnown() {
        var words = Arrays.stream(Conclude.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == void.class)
                .map(Method::getName)
                .filter(name -> !name.equals(Conclusions.PROPOSE))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Conclusions.BY_METHOD.keySet()).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyValueThatMayBeProposedIsKnown() {
        assertThat(Arrays.stream(Conclude.class.getMethods())
                        .filter(method -> method.getName().equals(Conclusions.PROPOSE))
                        .map(method -> method.getParameterTypes()[2]))
                .containsExactlyInAnyOrderElementsOf(Conclusions.BY_VALUE.keySet());
    }
}
