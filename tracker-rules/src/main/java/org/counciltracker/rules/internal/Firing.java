package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.List;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.Absence;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The firing of one rule on the facts that it matched.
 *
 * <p>In a compiled consequence the word {@code drools} is declared as {@code org.drools.model.Drools}, which says
 * nothing of the match; the object behind it is a {@link RuleContext}, which does.
 */
public final class Firing {

    private final Match match;
    private final ProposalSink sink;

    private Firing(Match match, ProposalSink sink) {
        this.match = match;
        this.sink = sink;
    }

    /**
     * Obtains the firing behind the word {@code drools}.
     *
     * @param drools what DRL calls {@code drools}
     * @return the firing
     * @throws IllegalArgumentException if {@code drools} is something else
     */
    public static Firing of(Object drools) {
        if (!(drools instanceof RuleContext context)) {
            throw new IllegalArgumentException(
                    "drools (%s) must be the word \"drools\" of a rule's then part.".formatted(drools));
        }
        return new Firing(context.getMatch(), ProposalSink.of(context.getKieRuntime()));
    }

    /**
     * Adds a conclusion with this firing as its proof.
     *
     * @param item the item
     * @param conclusion what is concluded
     * @param absences what the rule looked for and did not find
     * @throws IllegalArgumentException if the rule's stage doesn't settle conclusions of this kind
     */
    public void conclude(@Nullable ItemKey item, Conclusion conclusion, Absence... absences) {
        // What DRL hands over no null checker has seen.
        if (item == null) {
            throw new IllegalArgumentException(
                    "item (null) must not be null. Maybe bind it with $item : item, or $item : key of Item.");
        }
        RequiredParts.check(conclusion);
        RuleRef rule = RuleRefs.of(match.getRule());
        if (!StageAspects.of(rule.stage()).contains(conclusion.aspect())) {
            throw new IllegalArgumentException("a rule of stage %s can't conclude %s. Maybe move it to: %s."
                    .formatted(
                            rule.stage().folder(),
                            conclusion.aspect().label(),
                            StageAspects.stagesOf(conclusion.aspect())));
        }
        List<String> absent = Arrays.stream(absences).map(Absence::of).toList();
        // The list of objects is made from the live tuple, so the proposal takes a copy.
        sink.add(new Proposed(rule, item, conclusion, match.getObjects(), absent));
    }
}
