package org.counciltracker.rules.fact;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Set;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a colour means in this document, learnt from the document's own key. A colour that means several things has
 * several such facts; a document without a key, or whose key lost its colours, has none.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param colour the colour's name or its code, as {@link org.counciltracker.model.Shading} has it
 * @param understood whether the words are understood; if not, there is nothing below but the label
 * @param kind how far it says that an item has come, as a status column would; null where it only speaks of time
 * @param pace what it says of time
 * @param statuses the statuses that it may stand for: besides its own those that no colour of the key stands for alone
 * @param sole whether the colour means nothing else
 * @param ends whether all that the colour means ends an item
 * @param open whether all that the colour means leaves an item open
 * @param label the words of the key for this colour
 */
@Few
public record KeyMeaning(
        String colour,
        boolean understood,
        @Nullable SignalKind kind,
        Pace pace,
        Set<Status> statuses,
        boolean sole,
        boolean ends,
        boolean open,
        String label) {

    /** What a key says of time. */
    public enum Pace {
        /** Nothing. */
        ANY,
        /** Not due yet: "within timescale", "future action". */
        NOT_DUE,
        /** As planned: "on track". */
        ON_TRACK,
        /** Due before long: "due within a month". */
        DUE_SOON,
        /** In trouble, or later than planned: "at risk", "behind schedule". */
        BEHIND,
        /** Past its date: "overdue". */
        OVERDUE;

        /**
         * Returns whether an item that is overdue may well be called so.
         *
         * @return whether it suits
         */
        public boolean suitsOverdue() {
            return this == ANY || this == BEHIND || this == OVERDUE;
        }
    }

    /**
     * Copies the statuses.
     *
     * @param colour the colour's name or its code
     * @param understood whether the words are understood
     * @param kind how far it says that an item has come, or null
     * @param pace what it says of time
     * @param statuses the statuses that it may stand for
     * @param sole whether the colour means nothing else
     * @param ends whether all that the colour means ends an item
     * @param open whether all that the colour means leaves an item open
     * @param label the words of the key for this colour
     */
    public KeyMeaning {
        statuses = ImmutableSortedSet.copyOf(statuses);
    }

    /**
     * Returns whether the colour may stand for a status.
     *
     * @param status the status
     * @return whether it may
     */
    public boolean standsFor(Status status) {
        return statuses.contains(status);
    }

    /**
     * Returns the colour for messages.
     *
     * @return such as {@code amber} or {@code #92D050}
     */
    public String colourInWords() {
        return colour.startsWith("#") ? colour : colour.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the words of the key for messages.
     *
     * @return such as {@code "On track"}, in quotes
     */
    public String inWords() {
        return '"' + label + '"';
    }
}
