package org.counciltracker.assessment;

/** How sure a verdict is. */
public enum Confidence {
    /** A careful clerk would expect to be overruled. */
    LOW,
    /** It rests on a usual reading, or something speaks against it. */
    MEDIUM,
    /** The words are plain and nothing speaks against them. */
    HIGH;

    /**
     * Returns the lower of the two.
     *
     * @param other another confidence
     * @return the lower one
     */
    public Confidence min(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
