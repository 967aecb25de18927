package org.counciltracker.assessment;

import java.util.List;
import java.util.Optional;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.RagRating;
import org.jspecify.annotations.Nullable;

/**
 * A measure with the verdicts on it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param measure the measure as published
 * @param better which way is better, as the document says or else as its name lets one suppose; null where neither tells
 * @param rag how its last reading stands to its target, or null where there is no target or nothing to compare
 * @param direction which way it has gone, or null where its readings don't tell
 * @param findings what a clerk wants to know of it beside that
 * @param checks the printed changes that were reckoned again, with whether they agree
 * @param explanation what led to all this, step by step
 */
public record AssessedMeasure(
        Measure measure,
        @Nullable Better better,
        @Nullable RagRating rag,
        @Nullable Direction direction,
        List<Conclusion.Finding> findings,
        List<Conclusion.Checked> checks,
        List<ExplanationStep> explanation) {

    /**
     * Copies the lists.
     *
     * @param measure the measure as published
     * @param better which way is better, said or supposed, or null
     * @param rag how its last reading stands to its target, or null
     * @param direction which way it has gone, or null
     * @param findings what a clerk wants to know of it beside that
     * @param checks the printed changes that were reckoned again
     * @param explanation what led to all this, step by step
     */
    public AssessedMeasure {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        explanation = List.copyOf(explanation);
    }

    /**
     * Returns whether it is only supposed which way is better.
     *
     * @return whether the name alone tells it
     */
    public boolean isBetterSupposed() {
        return better != null && measure.better() == null;
    }

    /**
     * Returns whether the latest reading meets the target.
     *
     * @return whether it does, or empty where there is no target, no reading, or nobody can tell which way is better
     */
    public Optional<Boolean> meetsTarget() {
        return measure.meetsTarget(better);
    }
}
