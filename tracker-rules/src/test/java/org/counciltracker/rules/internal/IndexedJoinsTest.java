package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.internal.lint.RuleLint;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lint says of joins is held against the network that the engine builds for them. */
class IndexedJoinsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply( item == $item )",
                "Reply( $item == item )",
                "Reply( (item == $item) )",
                "Reply( this.item == $item )",
                "Reply( item == $i.key )",
                "Reply( item == $i.key() )",
                "Reply( item == $i.item() )",
                "Reply( $i.key == item )",
                "Reply( update == $order + 1 )",
                "Reply( update == ( $order ) )",
                "Reply( item == $item, update > $order )",
                "Reply( item == $item, update == 3 || update == 4 )",
                "Signal( $c : cue == $text )",
                "Item( this == $i )",
                "not Reply( update > $order )",
                "not Reply( item == $item, update > $order )",
                "exists Reply( item == $item )",
                "exists Reply( update >= $order )",
                "accumulate( Reply( item == $item, $u : update ); $m : max( $u ); $m > 3 )",
                "Reply( item.equals( $item ) )",
                "Reply( item() == $item )",
                "Reply( item == $item && update == $order )",
                "Reply( item == $item || update == 3 )",
                "Reply( !( item == $item ) )",
                "Reply( item != $item )",
                "Reply( item in ( $item ) )",
                "Reply( update > $order )",
                "Reply( update + 1 == $order )",
                "Signal( cue matches $text )",
                "Signal( cue.toLowerCase() == $text )",
                "Signal( cue == $text.toLowerCase() )",
                "Reply( words.quote == $text )",
                "Reply( words.quote == $i.text )",
                "Signal( cue == $i.reference.toString )",
                "Course( percent == $order )",
                "Reply( java.util.Objects.equals( item, $item ) )",
                "not Reply( item == $item && update > $order )",
                "not Reply( item != $item )"
            })
    void aJoinIsToldOfWhereTheEngineHasNoIndexForIt(String join) {
        String rule = TestRules.rule(
                "MINE-1", "$i : Item( $item : key, $order : ordinal, $text : text )\n    " + join, "// nothing");
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, "status/mine.drl", rule));

        boolean told = RuleLint.of(List.of(pack), StageAspects::of, null, TestRules.LOADER).stream()
                .map(PackProblem::message)
                .anyMatch(message -> message.contains("can't be indexed"));

        assertThat(told).isNotEqualTo(isIndexed(rule));
    }

    private static boolean isIndexed(String rule) {
        CompiledDrl drl = DrlCompiler.compile(List.of(TestRules.source("status", rule)), TestRules.LOADER);
        var base = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(
                drl.models(), RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), drl.loader()));
        var joins = new ArrayList<BetaNode>();
        var seen = new HashSet<Object>();
        for (EntryPointNode entry : base.getRete().getEntryPointNodes().values()) {
            for (ObjectTypeNode type : entry.getObjectTypeNodes().values()) {
                gather(type, seen, joins);
            }
        }
        assertThat(joins).hasSize(1);
        return joins.get(0).getRawConstraints().isIndexed();
    }

    private static void gather(Object node, Set<Object> seen, List<BetaNode> joins) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode join) {
            joins.add(join);
        }
        if (node instanceof ObjectSource source) {
            for (Object sink : source.getSinks()) {
                gather(sink, seen, joins);
            }
        } else if (node instanceof LeftTupleSource source) {
            for (Object sink : source.getSinks()) {
                gather(sink, seen, joins);
            }
        }
    }
}
