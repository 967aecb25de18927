package org.counciltracker.rules.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Conclusion.Contradiction;
import org.counciltracker.assessment.Conclusion.Counts;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.Exempt;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.Flaw;
import org.counciltracker.assessment.Conclusion.HasReason;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.Conclusion.IsRated;
import org.counciltracker.assessment.Conclusion.IsStale;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.Conclusion.OwesReply;
import org.counciltracker.assessment.Conclusion.Recurs;
import org.counciltracker.assessment.Conclusion.Travels;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Timeliness;
import org.jspecify.annotations.Nullable;

/** What was concluded of one thing, claim by claim. Not thread-safe while it is made. */
final class Outcome {

    private final List<ExplanationStep> steps;
    private final Map<Claim, Set<String>> values = new EnumMap<>(Claim.class);
    private final List<IsChased> chases = new ArrayList<>();

    private Outcome(List<ExplanationStep> steps) {
        this.steps = List.copyOf(steps);
        steps.forEach(this::add);
        for (Claim claim : List.of(Claim.STALE, Claim.EXEMPT, Claim.RECURRING)) {
            if (get(claim).isEmpty()) {
                put(claim, "false");
            }
        }
        Set<String> agreeing = get(Claim.AGREES);
        if (agreeing.contains("false")) {
            set(Claim.AGREES, "false");
        }
    }

    /** Of one rule that was tried alone, whatever it is about. */
    static Outcome of(List<Proposal> proposals) {
        return new Outcome(proposals.stream()
                .map(proposal -> new ExplanationStep(proposal, true))
                .toList());
    }

    static Outcome of(Assessment item) {
        var outcome = new Outcome(item.explanation());
        outcome.set(Claim.STATUS, item.status());
        outcome.set(Claim.CLOSURE, item.closure());
        outcome.set(Claim.CONFIDENCE, item.confidence());
        outcome.set(Claim.TIMELINESS, item.timeliness());
        outcome.set(Claim.STALE_DAYS, item.stale().days());
        // Ties are contradictions that no rule concludes.
        item.contradictions().forEach(words -> outcome.put(Claim.CONTRADICTION, words));
        return outcome;
    }

    static Outcome of(AssessedMeasure measure) {
        return new Outcome(measure.explanation());
    }

    static Outcome of(CheckedTotal total) {
        return new Outcome(total.explanation());
    }

    /** Returns what was concluded in the way that a claim asks for, empty where nothing was. */
    Set<String> get(Claim claim) {
        return values.getOrDefault(claim, Set.of());
    }

    /** Returns how hard each party is chased. */
    List<IsChased> chases() {
        return chases;
    }

    List<ExplanationStep> steps() {
        return steps;
    }

    private void put(Claim claim, @Nullable Object value) {
        if (value != null) {
            values.computeIfAbsent(claim, any -> new LinkedHashSet<>()).add(value.toString());
        }
    }

    private void set(Claim claim, @Nullable Object value) {
        values.remove(claim);
        put(claim, value);
    }

    private void add(ExplanationStep step) {
        Conclusion conclusion = step.proposal().conclusion();
        put(Claim.FIRE, step.proposal().rule().id());
        if (!step.decided()) {
            return;
        }
        put(Claim.DECIDE, step.proposal().rule().id());
        put(Claim.SAYS, conclusion.value());
        ConclusionValues.names(conclusion).stream().sorted().forEach(name -> put(Claim.CONCLUDE, name));
        if (conclusion instanceof HasStatus one) {
            put(Claim.STATUS, one.status());
            put(Claim.CLOSURE, one.closure());
        } else if (conclusion instanceof IsRated one) {
            put(Claim.RAG, one.rating());
        } else if (conclusion instanceof IsTimely one) {
            put(Claim.TIMELINESS, one.timeliness());
            put(Claim.OVERDUE_DAYS, one.timeliness() == Timeliness.OVERDUE ? one.days() : null);
        } else if (conclusion instanceof Travels one) {
            put(Claim.DIRECTION, one.direction());
        } else if (conclusion instanceof Counts one) {
            put(Claim.COUNTS, one.kind());
        } else if (conclusion instanceof DependsOn one) {
            put(Claim.DEPENDS_ON, one.reference());
        } else if (conclusion instanceof IsBlocked one) {
            put(Claim.BLOCKED_BY, one.by());
        } else {
            addOther(conclusion);
        }
    }

    private void addOther(Conclusion conclusion) {
        if (conclusion instanceof IsStale) {
            put(Claim.STALE, true);
        } else if (conclusion instanceof Exempt) {
            put(Claim.EXEMPT, true);
        } else if (conclusion instanceof Recurs) {
            put(Claim.RECURRING, true);
        } else if (conclusion instanceof Finding one) {
            put(Claim.FINDING, one.kind());
        } else if (conclusion instanceof Contradiction one) {
            put(Claim.CONTRADICTION, one.message());
        } else if (conclusion instanceof Flaw one) {
            put(Claim.FLAW, one.message());
        } else if (conclusion instanceof OwesReply one) {
            put(Claim.CLOCK, one.clock().id());
        } else if (conclusion instanceof Checked one) {
            put(Claim.AGREES, one.agrees());
        } else if (conclusion instanceof IsChased one) {
            chases.add(one);
            put(Claim.CHASE, one.level());
            put(Claim.REASON, one.reason());
            put(Claim.SAYS, one.reason());
        } else if (conclusion instanceof HasReason one) {
            put(Claim.REASON, one.reason());
        }
    }
}
