package org.counciltracker.rules.lexicon;

import java.util.List;
import java.util.Optional;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.text.Phrase;

/**
 * One row of a lexicon.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the row's id; a row of a later pack with the same id takes its place
 * @param cues the words, in one way or another
 * @param kind the name of a {@link SignalKind} or a {@link Modifier}, or {@value #OFF}
 * @param needs phrases of which one must stand in the same clause; none needed where empty
 * @param defeats phrases of which none may stand in the same clause
 * @param fires a text in which the cue is found
 * @param quiet a text that looks alike and in which it isn't found, or empty
 * @param place where the row stands, such as {@code lexicon.csv:14}
 */
public record LexiconEntry(
        String id,
        List<Phrase> cues,
        String kind,
        List<Phrase> needs,
        List<Phrase> defeats,
        String fires,
        String quiet,
        String place) {

    /** The kind of a row that switches off the row of the same id in the packs below. */
    public static final String OFF = "OFF";

    /**
     * Copies the lists.
     *
     * @param id the row's id; a row of a later pack with the same id takes its place
     * @param cues the words, in one way or another
     * @param kind the name of a {@link SignalKind} or a {@link Modifier}, or {@value #OFF}
     * @param needs phrases of which one must stand in the same clause; none needed where empty
     * @param defeats phrases of which none may stand in the same clause
     * @param fires a text in which the cue is found
     * @param quiet a text that looks alike and in which it isn't found, or empty
     * @param place where the row stands, such as {@code lexicon.csv:14}
     */
    public LexiconEntry {
        cues = List.copyOf(cues);
        needs = List.copyOf(needs);
        defeats = List.copyOf(defeats);
    }

    /**
     * Returns what the cue signals.
     *
     * @return the kind of signal, or empty for a modifier
     */
    public Optional<SignalKind> signal() {
        return constant(SignalKind.class);
    }

    /**
     * Returns what the cue does to its clause.
     *
     * @return the modifier, or empty for a signal
     */
    public Optional<Modifier> modifier() {
        return constant(Modifier.class);
    }

    /** Returns whether the cue cuts clauses, which must be known before anything else is found. */
    boolean cutsClauses() {
        return modifier()
                .filter(modifier -> modifier == Modifier.BREAK || modifier == Modifier.ASIDE)
                .isPresent();
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(kind)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
