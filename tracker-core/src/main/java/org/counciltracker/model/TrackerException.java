package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where these libraries cannot go on, such as with a file that is no tracker or a rule pack that is not valid.
 *
 * <p>An application that treats all such failures alike catches this type. The message is for people: it says what is
 * wrong, where, and what to do. It is unchecked, since few callers can do more than show it. A mistake of the caller, such
 * as an argument out of range, is an exception of the JDK; odd data is never thrown, but a {@link Note} in the result.
 */
public abstract class TrackerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and what to do
     */
    protected TrackerException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what is wrong, where, and what to do
     * @param cause what went wrong below, or null
     */
    protected TrackerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
