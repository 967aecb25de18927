package org.counciltracker.io.table;

import com.google.common.base.Throwables;
import java.util.Optional;

/**
 * Thrown by a format's reader where it cannot go on.
 *
 * <p>Callers of {@code TrackerFiles} see a {@code TrackerReadException} instead, which names the file as well.
 */
public final class UnreadableException extends Exception {

    /** Where, or empty where it is the whole source. */
    private final String place;

    /** What to do. */
    private final String remedy;

    /**
     * Creates an exception.
     *
     * @param place where, or empty where it is the whole source
     * @param problem what cannot be read, without a full stop
     * @param remedy what to do, a sentence or two
     */
    public UnreadableException(String place, String problem, String remedy) {
        super(problem);
        this.place = place;
        this.remedy = remedy;
    }

    /**
     * Finds an exception of this kind among the causes of another: a library in between may have wrapped it.
     *
     * @param thrown what was thrown
     * @return the first of this kind, or empty where there is none
     */
    public static Optional<UnreadableException> within(Throwable thrown) {
        return Throwables.getCausalChain(thrown).stream()
                .filter(UnreadableException.class::isInstance)
                .map(UnreadableException.class::cast)
                .findFirst();
    }

    /**
     * Returns where the reader stopped.
     *
     * @return the place, or empty where it is the whole source
     */
    public String place() {
        return place;
    }

    /**
     * Returns what to do.
     *
     * @return a sentence or two
     */
    public String remedy() {
        return remedy;
    }
}
