package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.StatedStatus;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.lexicon.Ask;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.lexicon.SignalReader.Place;

/** Reads status columns by the words of keys where the lexicon is silent. This class is immutable and thread-safe. */
final class StatusFacts {

    private final KeyLabels labels;
    private final SignalReader reader;

    StatusFacts(KeyLabels labels, SignalReader reader) {
        this.labels = labels;
        this.reader = reader;
    }

    /** Returns what the status columns of a tracker say. */
    List<StatedStatus> of(Tracker tracker) {
        return tracker.items().stream().flatMap(this::of).toList();
    }

    private Stream<StatedStatus> of(TrackerItem item) {
        String status = item.details().stated().status();
        if (status == null || status.isBlank() || isKnown(item, status)) {
            return Stream.empty();
        }
        Set<KeySense> senses = labels.byWords(status);
        var words = new Quote(EvidenceField.STATUS, null, 0, status.length(), status);
        return senses.stream()
                .map(sense -> new StatedStatus(item.key(), sense.kind(), sense.pace(), senses.size() == 1, words));
    }

    /** What the lexicon says of a status goes before; a promise, such as "to be closed", may well be what keys say otherwise. */
    private boolean isKnown(TrackerItem item, String status) {
        return reader
                .read(new Place(item.key(), EvidenceField.STATUS, -1, null), status, Ask.NOTHING)
                .signals()
                .stream()
                .anyMatch(StatusFacts::isTaken);
    }

    /** Returns whether the rules on status columns take a signal for what it says. */
    static boolean isTaken(Signal signal) {
        return switch (signal.kind()) {
            case OPEN, KEPT_OPEN, IN_PROGRESS, NOT_DONE, NOT_BEGUN, ON_HOLD, PROMISED -> true;
            case DONE, REFUSED, UNABLE, SUPERSEDED, NO_LONGER_RELEVANT, TRANSFERRED, CLOSE_REQUESTED ->
                signal.negated() || signal.tense() == Tense.PAST || signal.tense() == Tense.PRESENT;
            default -> false;
        };
    }
}
