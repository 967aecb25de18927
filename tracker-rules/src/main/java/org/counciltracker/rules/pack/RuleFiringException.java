package org.counciltracker.rules.pack;

import org.counciltracker.model.TrackerException;
import org.jspecify.annotations.Nullable;

/** Thrown when a rule fails, or does not come to an end. Its message names the rule and the item it met. */
public final class RuleFiringException extends TrackerException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message names the stage, the rule and the item
     * @param cause what the rule threw, or null
     */
    public RuleFiringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
