package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePackException;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.jspecify.annotations.Nullable;

/**
 * A compiled DRL package as the engine is to see it: without the rules that are replaced or switched off, and with
 * every other rule in the agenda group of its stage.
 */
final class StagedModel implements Model {
    private final Model model;
    private final List<Rule> rules;

    private StagedModel(Model model, List<Rule> rules) {
        this.model = model;
        this.rules = rules;
    }

    /**
     * Obtains the model as the engine is to see it.
     *
     * @param model the compiled package
     * @param leftOut the ids of rules that are replaced or switched off
     * @throws RulePackException if there are rules, but the package does not end in the name of a stage
     */
    static StagedModel of(Model model, Set<String> leftOut) {
        List<Rule> kept = model.getRules().stream()
                .filter(rule -> !leftOut.contains(String.valueOf(id(rule))))
                .toList();
        if (kept.isEmpty()) {
            return new StagedModel(model, List.of());
        }
        Stage stage = Stage.ofPackage(model.getPackageName()).orElseThrow(() -> noStage(model, kept));
        return new StagedModel(
                model,
                kept.stream().<Rule>map(rule -> new StagedRule(rule, stage)).toList());
    }

    /** Returns a model with one of the rules of another, or with none where it isn't there. */
    static StagedModel only(Model staged, String id) {
        return new StagedModel(
                staged,
                staged.getRules().stream().filter(rule -> id.equals(id(rule))).toList());
    }

    private static @Nullable String id(Rule rule) {
        return Annotations.read(rule.getMetaData(), Annotations.ID);
    }

    private static RulePackException noStage(Model model, List<Rule> rules) {
        List<String> folders = Arrays.stream(Stage.values()).map(Stage::folder).toList();
        return new RulePackException(rules.stream()
                .map(rule -> PackProblem.at(
                        "",
                        "rule \"%s\": package \"%s\" does not end in a stage. Stages are: %s."
                                .formatted(rule.getName(), model.getPackageName(), String.join(", ", folders))))
                .toList());
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
