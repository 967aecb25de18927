package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.Reference;
import org.counciltracker.rules.fact.Dated;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.Model;

/** Rules written in tests, run without any pack below them. */
final class TestRules {

    static final ClassLoader LOADER = TestRules.class.getClassLoader();

    static final ItemKey R1 = ItemKey.of("R1");

    private TestRules() {}

    /** Returns the text of a rule. */
    static String rule(String id, String when, String then) {
        return "rule \"%s Test\"\n    @id(\"%s\")\nwhen\n    %s\nthen\n    %s\nend\n".formatted(id, id, when, then);
    }

    /** Returns a file of rules of the pack "mine". */
    static DrlSource source(String stage, String... rules) {
        return DrlPackage.complete(
                "mine",
                new DrlFile(Stage.ofFolder(stage).orElseThrow(), stage + "/mine.drl", String.join("\n", rules)));
    }

    static CompiledRules compile(DrlSource... sources) {
        CompiledDrl drl = DrlCompiler.compile(List.of(sources), LOADER);
        List<Model> staged = new ArrayList<>();
        drl.models().forEach(model -> staged.add(StagedModel.of(model, Set.of())));
        return CompiledRules.join(staged, drl.loader());
    }

    /** Runs all stages, settling nothing, and returns what was proposed in each. */
    static Map<Stage, List<Proposed>> run(CompiledRules rules, Collection<?> facts) {
        Map<Stage, List<Proposed>> proposed = new LinkedHashMap<>();
        new StageRunner(rules, 500).run(facts, (stage, proposals) -> {
            proposed.put(stage, proposals);
            return List.of();
        });
        return proposed;
    }

    static Item item(ItemKey key) {
        return new Item(key, ItemKind.RECOMMENDATION, Reference.of(key.value()), false, 0, null, null, "", 0, 0);
    }

    /** A small fact of an item, to be told apart by the update. */
    static Dated dated(int update) {
        return new Dated(R1, update, LocalDate.EPOCH, LocalDate.EPOCH, false, false);
    }
}
