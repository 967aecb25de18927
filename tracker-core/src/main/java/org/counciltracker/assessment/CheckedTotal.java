package org.counciltracker.assessment;

import java.util.List;
import org.counciltracker.model.StatedTotal;

/**
 * A number of items that the document states, with what it was checked against.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param total the total as stated
 * @param checks what it was checked against; empty where there is nothing to check it against
 * @param explanation what led to the checks, step by step
 */
public record CheckedTotal(StatedTotal total, List<Conclusion.Checked> checks, List<ExplanationStep> explanation) {

    /**
     * Copies the lists.
     *
     * @param total the total as stated
     * @param checks what it was checked against
     * @param explanation what led to the checks, step by step
     */
    public CheckedTotal {
        checks = List.copyOf(checks);
        explanation = List.copyOf(explanation);
    }

    /**
     * Returns whether the total agrees with all that it was checked against.
     *
     * @return whether no check differs; also true where there was nothing to check it against
     */
    public boolean reconciles() {
        return checks.stream().allMatch(Conclusion.Checked::agrees);
    }
}
