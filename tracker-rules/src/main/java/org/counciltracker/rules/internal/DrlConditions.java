package org.counciltracker.rules.internal;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a rule: what is wrong with them, and what they bind. */
final class DrlConditions {

    private static final Pattern NAME = Pattern.compile("[$\\p{L}_][\\w$]*");
    private static final Pattern BINDS = Pattern.compile("([$\\p{L}_][\\w$]*)\\s*:");

    private final DrlRule rule;
    private final DrlTypes types;
    private final DrlBindings bindings = new DrlBindings();
    private final List<Flaw> flaws = new ArrayList<>();
    /** What the parts that are wrong bind, which nothing can rest on. */
    private final Set<String> lost = new HashSet<>();

    private final TreeMap<Integer, Part> faulty = new TreeMap<>();

    private DrlConditions(DrlRule rule, DrlTypes types) {
        this.rule = rule;
        this.types = types;
    }

    /**
     * Reads the conditions of a rule.
     *
     * @param rule a rule that the parser understands
     * @param tree what it made of it
     * @param types the types that the rule's file can name
     */
    static DrlConditions of(DrlRule rule, RuleDescr tree, DrlTypes types) {
        var conditions = new DrlConditions(rule, types);
        tree.getLhs().getDescrs().forEach(each -> conditions.read(each, conditions.bindings));
        return conditions;
    }

    private void read(BaseDescr part, DrlBindings names) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern, names);
        } else if (part instanceof NotDescr || part instanceof ExistsDescr || part instanceof ForallDescr) {
            DrlBindings own = names.copy();
            ((ConditionalElementDescr) part).getDescrs().forEach(each -> read(each, own));
            names.forget(own, part instanceof NotDescr ? "not" : part instanceof ExistsDescr ? "exists" : "forall");
        } else if (part instanceof OrDescr or) {
            List<DrlBindings> branches = new ArrayList<>();
            or.getDescrs().forEach(each -> {
                DrlBindings own = names.copy();
                read(each, own);
                branches.add(own);
            });
            branches.forEach(names::join);
        } else if (part instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(each -> read(each, names));
        }
    }

    private void pattern(PatternDescr pattern, DrlBindings names) {
        boolean gathers = pattern.getSource() instanceof AccumulateDescr;
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, names);
        }
        Optional<Class<?>> type = types.type(pattern.getObjectType());
        int at = at(pattern.getStartCharacter());
        if (type.isEmpty()) {
            int name = Math.max(at, rule.text().bare().indexOf(pattern.getObjectType(), at));
            if (!types.isMissing(pattern.getObjectType())) {
                flaws.add(new Flaw(name, unknownFact(pattern.getObjectType())));
            }
            int to = Math.min(rule.close(), at(pattern.getEndCharacter()) + 1);
            faulty.put(at, new Part(at, to, "Item()"));
            BINDS.matcher(rule.text().text().substring(at, to)).results().forEach(binds -> lost.add(binds.group(1)));
        }
        if (type.isEmpty() && pattern.getIdentifier() != null) {
            lost.add(pattern.getIdentifier());
        }
        Class<?> fact = gathers && type.filter(Object.class::equals).isPresent() ? null : type.orElse(null);
        if (pattern.getIdentifier() != null) {
            names.bind(pattern.getIdentifier(), fact, rule.text().lineOf(at));
        }
        for (BaseDescr each : pattern.getConstraint().getDescrs()) {
            if (each instanceof ExprConstraintDescr constraint) {
                constraint(constraint, fact, names);
            }
        }
    }

    private void constraint(ExprConstraintDescr constraint, @Nullable Class<?> fact, DrlBindings names) {
        int from = at(constraint.getStartCharacter());
        int to = at(constraint.getEndCharacter()) + 1;
        if (from < rule.start() || to > rule.close() || to <= from) {
            return;
        }
        List<Flaw> found = new DrlExpression(rule.text(), from, to, fact, names, types).flaws();
        flaws.addAll(found);
        String text = rule.text().text().substring(from, to);
        boolean rests = NAME.matcher(text).results().anyMatch(name -> lost.contains(name.group()));
        if (!found.isEmpty() || rests) {
            BINDS.matcher(text).results().map(binds -> binds.group(1)).forEach(lost::add);
            faulty.putIfAbsent(from, new Part(from, to, "this != null"));
        }
    }

    private void accumulate(AccumulateDescr accumulate, DrlBindings names) {
        DrlBindings own = names.copy();
        read(accumulate.getInput(), own);
        accumulate.getFunctions().forEach(function -> {
            if (function.getBind() != null) {
                Type type = function.getFunction().equals("count") ? Long.class : null;
                names.bind(function.getBind(), type, rule.text().lineOf(at(accumulate.getStartCharacter())));
            }
        });
        names.forget(own, "accumulate");
    }

    private String unknownFact(String name) {
        if (types.enums().stream().anyMatch(type -> type.getSimpleName().equals(name))) {
            return "%s is no fact, but a list of values. Facts with such a value may be meant.".formatted(name);
        }
        return "no fact %s.%s Others must be imported."
                .formatted(name, DrlNames.offer(name, "Facts are", types.factNames()));
    }

    private int at(int offset) {
        return rule.at(offset);
    }

    /** Returns what is wrong, by place. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** Returns what is bound behind the last condition. */
    DrlBindings bindings() {
        return bindings;
    }

    /** Returns the parts that are wrong, each with something that would be right in its place. */
    List<Part> faulty() {
        List<Part> parts = new ArrayList<>();
        for (Part part : faulty.values()) {
            if (parts.isEmpty() || part.from() >= parts.get(parts.size() - 1).to()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * A part of a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param instead what may stand in its place
     */
    record Part(int from, int to, String instead) {}
}
