package org.counciltracker.rules.cases;

import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must, or must not, be concluded.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param place where it is written, as {@code file:line}
 * @param subject what it is about, or null for whatever the one rule tried concludes
 * @param about what the case calls that, empty where there is nothing else it could be about
 * @param claim what is claimed
 * @param value the value expected, {@code none} where nothing may be there
 * @param party for chases the party expected, or null for any
 * @param holds true for what must be concluded, false for what must not
 */
public record Expectation(
        String place,
        @Nullable ItemKey subject,
        String about,
        Claim claim,
        String value,
        @Nullable String party,
        boolean holds) {

    /** Returns whether nothing is to be there. */
    boolean isOfNothing() {
        return value.equals(Claim.NOTHING);
    }

    /** Returns the expectation in words, such as {@code status ON_HOLD of R5/24}. */
    @Override
    public String toString() {
        return "%s%s %s%s%s"
                .formatted(
                        holds ? "" : "not ",
                        claim.key(),
                        value,
                        party == null ? "" : " for " + party,
                        about.isEmpty() ? "" : ", of " + about);
    }
}
