package org.counciltracker.assessment;

import java.util.Comparator;
import java.util.List;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one item, with every step that led to it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item judged
 * @param status where it stands
 * @param closure why it was closed, null unless it was
 * @param confidence how sure the status is
 * @param confidenceReason why it is as sure as that, in a sentence
 * @param rag the rating under the scheme chosen, or null where no rule gives one
 * @param timeliness how its due date stands to the as-of date
 * @param overdue whether it is overdue, and by how much
 * @param stale whether there is too little news of it
 * @param exemption why it is not for the public, or null
 * @param recurring whether one delivery doesn't end it
 * @param dependsOn what it waits on, sorted
 * @param contradictions what disagrees about it, for people, sorted
 * @param explanation every proposal made about it, those kept and those overruled, in the order of the stages
 */
public record Assessment(
        TrackerItem item,
        Status status,
        @Nullable ClosureReason closure,
        Confidence confidence,
        String confidenceReason,
        @Nullable RagRating rag,
        Timeliness timeliness,
        Overdue overdue,
        Staleness stale,
        @Nullable Exemption exemption,
        boolean recurring,
        List<Reference> dependsOn,
        List<String> contradictions,
        List<ExplanationStep> explanation) {

    /**
     * Copies the lists.
     *
     * @param item the item judged
     * @param status where it stands
     * @param closure why it was closed, null unless it was
     * @param confidence how sure the status is
     * @param confidenceReason why it is as sure as that, in a sentence
     * @param rag the rating under the scheme chosen, or null where no rule gives one
     * @param timeliness how its due date stands to the as-of date
     * @param overdue whether it is overdue, and by how much
     * @param stale whether there is too little news of it
     * @param exemption why it is not for the public, or null
     * @param recurring whether one delivery doesn't end it
     * @param dependsOn what it waits on, sorted
     * @param contradictions what disagrees about it, for people, sorted
     * @param explanation every proposal made about it, those kept and those overruled, in the order of the stages
     */
    public Assessment {
        dependsOn = List.copyOf(dependsOn);
        contradictions = List.copyOf(contradictions);
        explanation = List.copyOf(explanation);
    }

    /**
     * Returns the steps about one aspect.
     *
     * @param aspect what they conclude about
     * @return the steps, what was kept before what it overruled
     */
    public List<ExplanationStep> steps(Aspect aspect) {
        return explanation.stream()
                .filter(step -> step.proposal().conclusion().aspect() == aspect)
                .toList();
    }

    /**
     * Returns what is to be known of the item beside its verdict, such as a slip that is passed on to it.
     *
     * @return what rules found, in the order of the explanation
     */
    public List<Conclusion.Finding> findings() {
        return decided(Aspect.FINDING, Conclusion.Finding.class);
    }

    /**
     * Returns what the item waits on that is still open, by itself and through others.
     *
     * @return what rules found, sorted by reference
     */
    public List<Conclusion.IsBlocked> blockedBy() {
        return decided(Aspect.BLOCKED, Conclusion.IsBlocked.class);
    }

    private <C extends Conclusion> List<C> decided(Aspect aspect, Class<C> type) {
        return steps(aspect).stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /**
     * Returns the statutory and local clocks that run for a reply to the item.
     *
     * @return the clocks, sorted by id; empty where none runs, or there is a reply
     */
    public List<ReplyClock> clocks() {
        return steps(Aspect.CLOCK).stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .filter(Conclusion.OwesReply.class::isInstance)
                .map(conclusion -> ((Conclusion.OwesReply) conclusion).clock())
                .distinct()
                .sorted(Comparator.comparing(ReplyClock::id))
                .toList();
    }

    /** Returns the verdict on one line, such as {@code R13/22: IN_PROGRESS (HIGH), AMBER, due -, stale 105 days}. */
    @Override
    public String toString() {
        DueDate due = item.due();
        var line = new StringBuilder();
        line.append(item.reference()).append(": ").append(status);
        line.append(closure == null ? "" : " " + closure);
        line.append(" (").append(confidence).append("), ");
        line.append(rag == null ? "not rated" : rag.name());
        line.append(", due ").append(due == null || due.text().isBlank() ? "-" : Excerpt.of(due.text()));
        line.append(overdue.is() ? ", overdue " + overdue.days() + " days" : "");
        line.append(stale.is() ? ", stale " + stale.days() + " days" : "");
        line.append(exemption == null ? "" : ", exempt");
        line.append(dependsOn.isEmpty() ? "" : ", depends on " + dependsOn);
        line.append(contradictions.isEmpty() ? "" : ", contradictions " + contradictions.size());
        return line.toString();
    }
}
