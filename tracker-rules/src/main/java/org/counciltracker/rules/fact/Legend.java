package org.counciltracker.rules.fact;

import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;

/**
 * One row of the legend of the scheme in force: the rating of items that stand in a certain way.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param status the status
 * @param condition the condition beyond the status
 * @param rating the rating
 */
@Few
public record Legend(Status status, Condition condition, RagRating rating) {

    /** What besides the status decides a rating. */
    public enum Condition {
        /** Nothing. */
        ANY,
        /** Its last due day is near. */
        DUE_SOON,
        /** There is too little news of it. */
        STALE,
        /** Its last due day has passed. */
        OVERDUE
    }
}
