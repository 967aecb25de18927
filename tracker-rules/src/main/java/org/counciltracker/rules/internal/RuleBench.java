package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/**
 * Tries rules one at a time, on facts laid out for them.
 *
 * <p>A rule is tried in a base of its own: the conditions of others would meet facts of which only some fields are given.
 * Such a base takes a few milliseconds to make, and is kept. This class is thread-safe.
 */
final class RuleBench {

    private final List<Model> staged;
    private final ClassLoader loader;
    private final Map<String, CompiledRules> alone = new ConcurrentHashMap<>();

    /**
     * Makes a bench.
     *
     * @param staged the rules in force
     * @param loader sees what their compiled classes speak of
     */
    RuleBench(List<Model> staged, ClassLoader loader) {
        this.staged = List.copyOf(staged);
        this.loader = loader;
    }

    /** Fires one rule, which must be in force, in its stage, and returns what it proposes. */
    List<Proposed> fire(String rule, Collection<?> facts, int maxFirings) {
        CompiledRules one = alone.computeIfAbsent(rule, this::compiled);
        var proposed = new ArrayList<Proposed>();
        new StageRunner(one, maxFirings).run(facts, (stage, proposals) -> {
            proposed.addAll(proposals);
            return List.of();
        });
        return proposed;
    }

    private CompiledRules compiled(String rule) {
        List<Model> models = staged.stream()
                .map(model -> StagedModel.only(model, rule))
                .filter(model -> !model.getRules().isEmpty())
                .map(Model.class::cast)
                .toList();
        return CompiledRules.join(models, loader);
    }
}
