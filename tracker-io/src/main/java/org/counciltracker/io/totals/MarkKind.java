package org.counciltracker.io.totals;

import java.util.Arrays;
import java.util.Optional;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;

/** What a word has to do with a stated total. The names stand in {@code words.csv}. */
enum MarkKind {
    COUNTED,
    TOTAL,
    SUM,
    PART,
    SOME,
    EARLIER,
    NOT,
    TO_COME,
    LINK,
    MEANS,
    SKIP,
    LIST,
    NAMES,
    OTHER,
    RED,
    AMBER,
    GREEN,
    BLUE,
    GREY,
    NO_PROGRESS_REPORTED,
    IN_PROGRESS,
    ON_HOLD,
    IMPLEMENTED,
    CLOSED;

    Optional<RagRating> rating() {
        return Arrays.stream(RagRating.values())
                .filter(rating -> rating.name().equals(name()))
                .findFirst();
    }

    Optional<Status> status() {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name()))
                .findFirst();
    }

    /** Returns whether it names one of the heaps that items are put on. */
    boolean isHeap() {
        return compareTo(RED) >= 0;
    }
}
