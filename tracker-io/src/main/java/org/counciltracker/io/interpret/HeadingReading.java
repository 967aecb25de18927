package org.counciltracker.io.interpret;

import java.util.List;
import java.util.Optional;
import org.counciltracker.io.interpret.HeaderLabels.Label;

/**
 * What a heading says by itself, and how sure that is.
 *
 * @param fields what it may mean, the likeliest first; empty where nothing is known
 * @param trust how it was read
 */
record HeadingReading(List<Field> fields, Trust trust) {

    private static final HeadingReading UNKNOWN = new HeadingReading(List.of(), Trust.NONE);

    /** How a heading was read. Only one that stands in the list is held against no cells. */
    enum Trust {
        NONE,
        BY_LAST_WORD,
        BY_WORDS,
        BY_LIKENESS,
        LISTED
    }

    HeadingReading {
        fields = List.copyOf(fields);
    }

    /** Reads a heading. */
    static HeadingReading of(String heading) {
        return of(HeaderLabels.find(heading), Trust.LISTED)
                .or(() -> of(HeaderLabels.nearly(heading), Trust.BY_LIKENESS))
                .or(() -> of(HeaderLabels.find(HeaderGrammar.withoutTime(heading)), Trust.BY_WORDS))
                .or(() -> of(HeaderQuestions.read(heading), Trust.BY_WORDS))
                .or(() -> of(HeaderGrammar.read(heading), Trust.BY_WORDS))
                .or(() -> dated(heading))
                .or(() -> of(HeaderGrammar.guess(heading), Trust.BY_LAST_WORD))
                .orElse(UNKNOWN);
    }

    /** "Status at Sept 24" is a status; what heads the updates of a period is found elsewhere, with its period. */
    private static Optional<HeadingReading> dated(String heading) {
        return PeriodWords.find(heading)
                .map(period -> period.headsUpdates() || period.rest().isEmpty()
                        ? UNKNOWN
                        : of(HeaderLabels.find(period.rest()), Trust.BY_WORDS)
                                .or(() -> of(HeaderGrammar.read(period.rest()), Trust.BY_WORDS))
                                .orElse(UNKNOWN));
    }

    private static Optional<HeadingReading> of(Optional<Label> label, Trust trust) {
        return label.map(found -> new HeadingReading(found.fields(), trust));
    }

    /** Returns whether the heading alone settles what its column holds. */
    boolean isPlain() {
        return trust == Trust.LISTED && fields.size() == 1;
    }
}
