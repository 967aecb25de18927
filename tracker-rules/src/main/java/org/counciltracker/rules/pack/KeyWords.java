package org.counciltracker.rules.pack;

import java.util.List;
import org.counciltracker.text.Phrase;

/**
 * One row of a pack's {@code keys.csv}: words by which trackers' own keys explain a colour, and what they mean.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id names the row; a later pack's of the same id takes its place
 * @param phrases the words, in one way or another
 * @param means the name of a {@link org.counciltracker.assessment.SignalKind} that a status can be told by, or of a
 *     {@link org.counciltracker.rules.fact.KeyMeaning.Pace}, or {@value #OFF}
 * @param fires a label in which the words are found
 * @param quiet a label that looks alike and in which they aren't, or empty
 * @param place where the row stands, such as {@code keys.csv:3}
 */
public record KeyWords(String id, List<Phrase> phrases, String means, String fires, String quiet, String place) {

    /** What switches off the row of the same id in the packs below. */
    public static final String OFF = "OFF";

    /**
     * Copies the phrases.
     *
     * @param id names the row
     * @param phrases the words, in one way or another
     * @param means what they mean
     * @param fires a label in which the words are found
     * @param quiet a label that looks alike and in which they aren't, or empty
     * @param place where the row stands
     */
    public KeyWords {
        phrases = List.copyOf(phrases);
    }

    /**
     * Returns whether the row only switches off that of a pack below.
     *
     * @return whether it does
     */
    public boolean off() {
        return means.equals(OFF);
    }
}
