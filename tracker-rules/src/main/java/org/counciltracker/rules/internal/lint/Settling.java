package org.counciltracker.rules.internal.lint;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.fact.Found;
import org.counciltracker.rules.fact.SettledIn;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.pack.Stage;

/** Knows from which stage on there are the facts that a pattern asks for. This class is immutable and thread-safe. */
final class Settling {

    private final FactTypes types;
    private final FoundKinds kinds;

    /**
     * Makes it.
     *
     * @param types the types of facts
     * @param kinds what rules find
     */
    Settling(FactTypes types, FoundKinds kinds) {
        this.types = types;
        this.kinds = kinds;
    }

    /** Returns the stages that settle what a pattern asks for; none where it is there from the start. */
    List<Stage> of(Fact fact, RuleText rule) {
        Class<?> type = types.of(fact.type(), rule).orElse(Object.class);
        if (type.equals(Found.class)) {
            return kinds.stagesOf(FoundKinds.askedFor(fact));
        }
        if (type.isAnnotationPresent(SettledIn.class)) {
            return stages(type);
        }
        return type.isRecord() ? ofConstants(fact, type) : List.of();
    }

    private static List<Stage> stages(AnnotatedElement element) {
        SettledIn settled = element.getAnnotation(SettledIn.class);
        return settled == null
                ? List.of()
                : Arrays.stream(settled.value())
                        .flatMap(folder -> Stage.ofFolder(folder).stream())
                        .toList();
    }

    /** A pattern that names a constant asks only for the facts that hold it. */
    private static List<Stage> ofConstants(Fact fact, Class<?> type) {
        var stages = new ArrayList<Stage>();
        for (RecordComponent component : type.getRecordComponents()) {
            Set<String> named = constants(fact, component.getName());
            for (Field constant : component.getType().getFields()) {
                if (constant.isEnumConstant() && (named.isEmpty() || named.contains(constant.getName()))) {
                    stages.addAll(stages(constant));
                }
            }
        }
        return stages;
    }

    private static Set<String> constants(Fact fact, String property) {
        var named = new HashSet<String>();
        for (Constraint constraint : fact.constraints()) {
            if (constraint.test() instanceof Comparison comparison
                    && comparison.operator().equals("==")
                    && comparison.left().text().equals(property)) {
                List<String> path = comparison.right().get(0).path();
                named.add(path.isEmpty() ? "" : path.get(path.size() - 1));
            }
        }
        return named;
    }
}
