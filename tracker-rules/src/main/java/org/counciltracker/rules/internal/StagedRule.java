package org.counciltracker.rules.internal;

import java.util.Map;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;
import org.jspecify.annotations.Nullable;

/** A rule that answers its stage when the engine asks for its agenda group. Authors write none. */
final class StagedRule implements Rule {
    private final Rule rule;
    private final Stage stage;

    StagedRule(Rule rule, Stage stage) {
        this.rule = rule;
        this.stage = stage;
    }

    @Override
    @SuppressWarnings("unchecked") // the value of AGENDA_GROUP is a String by its declaration
    public <T> T getAttribute(Attribute<T> attribute) {
        return attribute == Attribute.AGENDA_GROUP ? (T) stage.folder() : rule.getAttribute(attribute);
    }

    @Override
    public String getName() {
        return rule.getName();
    }

    @Override
    public String getPackage() {
        return rule.getPackage();
    }

    @Override
    public View getView() {
        return rule.getView();
    }

    @Override
    public Consequence getDefaultConsequence() {
        return rule.getDefaultConsequence();
    }

    @Override
    public Map<String, Consequence> getConsequences() {
        return rule.getConsequences();
    }

    @Override
    public Map<String, Object> getMetaData() {
        return rule.getMetaData();
    }

    @Override
    public @Nullable Object getMetaData(String name) {
        return rule.getMetaData(name);
    }

    @Override
    public @Nullable String getUnit() {
        return rule.getUnit();
    }

    @Override
    public String toString() {
        return stage.folder() + ": " + rule;
    }
}
