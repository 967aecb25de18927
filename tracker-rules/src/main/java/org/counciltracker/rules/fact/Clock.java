package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ResponsibleParty;

/**
 * A statutory or local clock that a party's reply to an item is bound by, whether or not there is one. Clocks are data of the
 * packs, in {@code clocks.csv}; an item has this fact only where its words tell who is bound and when the clock started.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param party the party that owes the reply
 * @param late whether the last day for the reply has passed; false where no number of days is set
 * @param clock what is owed, since when, by when, under which law
 * @param proof the words that the clock was started by
 */
public record Clock(ItemKey item, ResponsibleParty party, boolean late, ReplyClock clock, List<Quote> proof)
        implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param party the party that owes the reply
     * @param late whether the last day for the reply has passed; false where no number of days is set
     * @param clock what is owed, since when, by when, under which law
     * @param proof the words that the clock was started by
     */
    public Clock {
        proof = List.copyOf(proof);
    }
}
