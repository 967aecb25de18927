package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.rules.internal.TestRules.R1;
import static org.counciltracker.rules.internal.TestRules.rule;
import static org.counciltracker.rules.internal.TestRules.source;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.pack.RulePackException;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

class UserDrlTest {

    private static final List<Item> ONE = List.of(TestRules.item(R1));

    private static final String MINE = rule("MY-010", "Item( $i : key )", "propose( drools, $i, Status.ON_HOLD );");

    @Test
    void severalFilesMakeOnePackage() {
        DrlSource rag = source("rag", rule("MY-030", "Item( $i : key )", "propose( drools, $i, RagRating.RED );"));

        var proposed = TestRules.run(
                TestRules.compile(source("status", MINE), source("status", MINE.replace("MY-010", "MY-020")), rag),
                ONE);

        assertThat(proposed.get(Stage.STATUS))
                .extracting(one -> one.rule().id())
                .containsExactlyInAnyOrder("MY-010", "MY-020");
        assertThat(proposed.get(Stage.RAG)).extracting(one -> one.rule().id()).containsExactly("MY-030");
        assertThat(proposed.get(Stage.RAG))
                .extracting(one -> one.rule().identity().pack())
                .containsExactly("mine");
    }

    @Test
    void aPackageNamedLikeAPrecompiledOneKeepsItsOwnClasses() {
        DrlSource mine = source("status", MINE);
        DrlSource alike = new DrlSource(mine.name(), mine.text().replace("package mine.", "package standard."));

        var proposed = TestRules.run(TestRules.compile(alike), ONE);

        assertThat(proposed.get(Stage.STATUS))
                .extracting(one -> one.rule().id())
                .containsExactly("MY-010");
    }

    @Test
    void rulesCanBeLeftOutById() {
        CompiledDrl drl = DrlCompiler.compile(
                List.of(source("status", MINE, MINE.replace("MY-010", "MY-020"))), TestRules.LOADER);
        List<Model> staged = drl.models().stream()
                .<Model>map(model -> StagedModel.of(model, Set.of("MY-010")))
                .toList();

        var proposed = TestRules.run(CompiledRules.join(staged, drl.loader()), ONE);

        assertThat(proposed.get(Stage.STATUS))
                .extracting(one -> one.rule().id())
                .containsExactly("MY-020");
    }

    @Test
    void theSameRuleOfTheSamePackageTwiceIsRefused() {
        CompiledDrl one = DrlCompiler.compile(List.of(source("status", MINE)), TestRules.LOADER);
        CompiledDrl two = DrlCompiler.compile(List.of(source("status", MINE)), TestRules.LOADER);
        List<Model> both = new ArrayList<>(one.models());
        both.addAll(two.models());

        assertThatThrownBy(() -> CompiledRules.join(both, two.loader()))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule \"MY-010 Test\": package \"mine.status\" has it twice.");
    }

    @Test
    void aPackageOutsideAStageIsRefused() {
        DrlSource mine = source("status", MINE);
        DrlSource outside = new DrlSource("lib/mine.drl", mine.text().replace("mine.status", "mine.statuses"));

        assertThatThrownBy(() -> TestRules.compile(outside))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule \"MY-010 Test\": package \"mine.statuses\" does not end in a stage. "
                        + "Stages are: integrity, evidence, status, timeliness, rag, chasing.");
    }

    @Test
    void manyLoadingsLeaveNoClassesBehind() throws InterruptedException {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            CompiledDrl drl = DrlCompiler.compile(List.of(source("status", MINE)), TestRules.LOADER);
            TestRules.run(
                    CompiledRules.join(List.of(StagedModel.of(drl.models().get(0), Set.of())), drl.loader()), ONE);
            loaders.add(new WeakReference<>(drl.loader()));
        }
        for (int i = 0; i < 40 && loaders.stream().anyMatch(loader -> loader.get() != null); i++) {
            System.gc();
            Thread.sleep(50);
        }

        assertThat(loaders).allMatch(loader -> loader.get() == null);
    }
}
