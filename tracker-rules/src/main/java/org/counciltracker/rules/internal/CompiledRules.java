package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePackException;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;

/** The rules of all packs, joined. This class is immutable and thread-safe; it is dear to make and cheap to share. */
final class CompiledRules {
    private final KieBase base;

    private CompiledRules(KieBase base) {
        this.base = base;
    }

    /**
     * Joins compiled packages.
     *
     * @param staged the compiled packages of all packs, as the engine is to see them
     * @param loader sees the classes of all models
     * @throws RulePackException if a rule stands twice
     */
    static CompiledRules join(Collection<Model> staged, ClassLoader loader) {
        refuseDoubles(staged);
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return new CompiledRules(KieBaseBuilder.createKieBaseFromModel(staged, configuration));
    }

    /** The engine would let the second rule of the same package and name take the place of the first, in silence. */
    private static void refuseDoubles(Collection<Model> models) {
        Set<String> seen = new HashSet<>();
        List<PackProblem> problems = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                if (!seen.add(rule.getPackage() + "/" + rule.getName())) {
                    problems.add(PackProblem.at(
                            "",
                            "rule \"%s\": package \"%s\" has it twice.".formatted(rule.getName(), rule.getPackage())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }

    /** Opens a session, which its user must dispose of. */
    @SuppressWarnings("NullAway") // null asks the engine for the configuration of the base
    KieSession newSession(Environment environment) {
        return base.newKieSession(null, environment);
    }

    int size() {
        return base.getKiePackages().stream()
                .mapToInt(drlPackage -> drlPackage.getRules().size())
                .sum();
    }
}
