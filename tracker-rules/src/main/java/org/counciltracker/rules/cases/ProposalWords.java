package org.counciltracker.rules.cases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Advantage;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.Exempt;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.Flaw;
import org.counciltracker.assessment.Conclusion.HasReason;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.Conclusion.IsStale;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.Conclusion.OwesReply;
import org.counciltracker.assessment.Conclusion.Recurs;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.text.Excerpt;

/** Says which rules proposed what, and why some were overruled. */
final class ProposalWords {

    private ProposalWords() {}

    /** Returns what was proposed, one after the other, or that nothing was. */
    static String of(List<ExplanationStep> steps, Predicate<ExplanationStep> shown) {
        String words = steps.stream()
                .filter(shown)
                .map(step -> "%s by %s (%s)"
                        .formatted(
                                inWords(step.proposal().conclusion()),
                                step.proposal().rule().id(),
                                step.decided() ? "decided" : overruled(step.proposal(), steps)))
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "nothing" : words;
    }

    /** Returns a conclusion in a few words. */
    static String inWords(Conclusion conclusion) {
        if (conclusion instanceof Finding finding) {
            return finding.kind();
        }
        if (conclusion instanceof IsChased chased) {
            return chased.level() + (chased.party() == null ? "" : " for " + chased.party());
        }
        if (conclusion instanceof HasReason more) {
            return "reason \"%s\"".formatted(Excerpt.of(more.reason()));
        }
        if (conclusion instanceof IsTimely timely) {
            return "%s (%s days)".formatted(timely.timeliness(), timely.days());
        }
        if (conclusion instanceof OwesReply owed) {
            return "clock " + owed.clock().id();
        }
        if (conclusion instanceof Checked checked) {
            return "%s %s".formatted(checked.of(), checked.agrees() ? "agrees" : "disagrees");
        }
        if (conclusion instanceof DependsOn || conclusion instanceof IsBlocked) {
            return "%s %s".formatted(conclusion.aspect().label(), conclusion.value());
        }
        if (conclusion instanceof IsStale || conclusion instanceof Recurs || conclusion instanceof Exempt) {
            return conclusion.aspect().label();
        }
        if (conclusion instanceof Flaw || conclusion instanceof Conclusion.Contradiction) {
            return "%s \"%s\"".formatted(conclusion.aspect().label(), Excerpt.of(conclusion.value()));
        }
        return conclusion.value();
    }

    private static String overruled(Proposal loser, List<ExplanationStep> steps) {
        return steps.stream()
                .filter(ExplanationStep::decided)
                .map(ExplanationStep::proposal)
                .filter(winner ->
                        winner.conclusion().slot().equals(loser.conclusion().slot()))
                .findFirst()
                .map(winner -> "overruled: " + reason(winner.rank().over(loser.rank())))
                .orElse("overruled");
    }

    private static String reason(Advantage advantage) {
        return switch (advantage) {
            case PACK -> "of a pack below";
            case STRENGTH -> "weaker";
            case DATE -> "older";
            case UPDATE -> "of an earlier update";
            case RELEVANCE -> "less to the point";
            case POSITION -> "earlier in the words";
            case NONE -> "a tie";
        };
    }
}
