package org.counciltracker.parties;

import java.util.Locale;

/** Where a party stands, seen from the body. */
public enum PartyPlace {
    /** Part of the body, or of the organisation that it belongs to. */
    INSIDE,
    /** Another organisation. */
    OUTSIDE,
    /** Nobody said. */
    UNKNOWN;

    /** Returns the name in data: {@code inside}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
