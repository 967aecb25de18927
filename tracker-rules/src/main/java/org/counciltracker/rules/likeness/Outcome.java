package org.counciltracker.rules.likeness;

import java.util.List;
import java.util.Locale;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A status as examples are labelled with it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param status the status
 * @param closure why it was closed, or null
 */
record Outcome(Status status, @Nullable ClosureReason closure) {

    /** All outcomes, in the order of a model's weights. */
    static final List<Outcome> ALL = List.of(
            new Outcome(Status.NO_PROGRESS_REPORTED, null),
            new Outcome(Status.IN_PROGRESS, null),
            new Outcome(Status.ON_HOLD, null),
            new Outcome(Status.PROPOSED_COMPLETE, null),
            new Outcome(Status.IMPLEMENTED, null),
            new Outcome(Status.CLOSED, ClosureReason.NOT_ACCEPTED),
            new Outcome(Status.CLOSED, ClosureReason.UNABLE_TO_MEET),
            new Outcome(Status.CLOSED, ClosureReason.SUPERSEDED),
            new Outcome(Status.CLOSED, ClosureReason.NO_LONGER_RELEVANT),
            new Outcome(Status.CLOSED, ClosureReason.TRANSFERRED));

    /** Returns the outcome that a label names: {@code "IN_PROGRESS"} or, for a closed item, its reason. */
    static Outcome of(String status, String closure) {
        String name = closure.isEmpty() ? status : closure;
        return ALL.stream()
                .filter(outcome -> outcome.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status (%s %s) is none.".formatted(status, closure)));
    }

    String name() {
        return closure == null ? status.name() : closure.name();
    }
}
