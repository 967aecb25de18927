package org.counciltracker.rules.internal;

import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.fact.KeyMeaning.Pace;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a label of a key says.
 *
 * @param kind how far an item has come, null where it only speaks of time
 * @param pace what it says of time
 */
record KeySense(@Nullable SignalKind kind, Pace pace) {

    static KeySense of(String name) {
        for (Pace pace : Pace.values()) {
            if (pace.name().equals(name)) {
                return new KeySense(null, pace);
            }
        }
        return new KeySense(SignalKind.valueOf(name), Pace.ANY);
    }

    /** Returns whether this ends an item. */
    boolean ends() {
        return kind != null
                && switch (kind) {
                    case DONE, REFUSED, UNABLE, SUPERSEDED, NO_LONGER_RELEVANT, TRANSFERRED -> true;
                    default -> false;
                };
    }

    /** Returns whether this leaves an item open; what is put forward for closing neither is open nor has ended. */
    boolean open() {
        return !ends() && kind != SignalKind.CLOSE_REQUESTED;
    }
}
