package org.counciltracker.io;

import org.counciltracker.model.TrackerException;

/**
 * Thrown where a file cannot be read as a tracker, or as the list of bank holidays that goes with one.
 *
 * <p>It is unchecked, since few callers can do more than show its message, which says which file, where in it, what is
 * wrong and what to do: {@code actions.csv, line 14: a quotation mark opens here and is never closed. Maybe …}. Odd data
 * is never thrown: it is a note in the result.
 */
public final class TrackerReadException extends TrackerException {

    /** The file's name, or what the application calls the data. */
    private final String source;

    /** Where in it, or empty where it is the whole. */
    private final String place;

    /** What to do. */
    private final String remedy;

    /**
     * Creates an exception.
     *
     * @param source the file's name, or what the application calls the data
     * @param place where in it, or empty where it is the whole
     * @param problem what is wrong, without a full stop
     * @param remedy what to do, a sentence or two
     */
    public TrackerReadException(String source, String place, String problem, String remedy) {
        super(message(source, place, problem, remedy));
        this.source = source;
        this.place = place;
        this.remedy = remedy;
    }

    /**
     * Creates an exception with a cause.
     *
     * @param source the file's name, or what the application calls the data
     * @param place where in it, or empty where it is the whole
     * @param problem what is wrong, without a full stop
     * @param remedy what to do, a sentence or two
     * @param cause what went wrong below
     */
    public TrackerReadException(String source, String place, String problem, String remedy, Throwable cause) {
        super(message(source, place, problem, remedy), cause);
        this.source = source;
        this.place = place;
        this.remedy = remedy;
    }

    private static String message(String source, String place, String problem, String remedy) {
        return "%s%s: %s. %s".formatted(source, place.isEmpty() ? "" : ", " + place, problem, remedy);
    }

    /**
     * Returns the file's name, or what the application calls the data.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * Returns where in the source the problem lies.
     *
     * @return the place, or empty where it is the whole
     */
    public String place() {
        return place;
    }

    /**
     * Returns what to do about it.
     *
     * @return a sentence or two
     */
    public String remedy() {
        return remedy;
    }
}
