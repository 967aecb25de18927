package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.rules.internal.DrlConditions.Part;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The conditions of a rule, each with something that always holds in its place. */
final class DrlParts {

    private DrlParts() {}

    /** Returns them in the order in which they stand. */
    static List<Part> of(DrlRule rule) {
        var parts = new ArrayList<Part>();
        RuleDescr tree = rule.tree();
        if (tree != null) {
            add(rule, tree.getLhs(), parts);
        }
        return parts;
    }

    private static void add(DrlRule rule, BaseDescr part, List<Part> parts) {
        if (part instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                add(rule, accumulate.getInput(), parts);
            }
            pattern.getConstraint().getDescrs().forEach(each -> add(rule, each, parts));
        } else if (part instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(each -> add(rule, each, parts));
        } else if (part instanceof ExprConstraintDescr constraint && constraint.getStartCharacter() >= 0) {
            int from = rule.at(constraint.getStartCharacter());
            int to = rule.at(constraint.getEndCharacter()) + 1;
            if (from >= rule.start() && to <= rule.close() && from < to) {
                parts.add(new Part(from, to, "this != null"));
            }
        }
    }
}
