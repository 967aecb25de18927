package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.model.ResponsibleParty;
import org.jspecify.annotations.Nullable;

/**
 * What one party is chased for, and by when it should respond.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param party the party, or null for the items that name none
 * @param reply by when a reply is needed, and how that was reckoned
 * @param chases the items, in the order of the tracker
 */
public record ChasingList(@Nullable ResponsibleParty party, RespondBy reply, List<Chase> chases) {

    /** Copies the chases. */
    public ChasingList {
        chases = List.copyOf(chases);
    }

    /**
     * Returns the last day on which a reply still reaches the published papers.
     *
     * @return the day, or null where none can be reckoned, as without a calendar
     */
    public @Nullable LocalDate respondBy() {
        return reply.day();
    }

    /**
     * Returns how that day was reckoned, or why there is none.
     *
     * @return a sentence
     */
    public String basis() {
        return reply.basis();
    }

    /**
     * Returns the items as they are read out: the hardest chased first, those of a level in the order of the tracker.
     *
     * @return an immutable list
     */
    public List<Chase> hardestFirst() {
        return chases.stream()
                .sorted(Comparator.comparing(Chase::level).reversed())
                .toList();
    }

    /**
     * Returns how many of the items are exempt. A list that names any must say so wherever it is shown, lest somebody
     * hands it on.
     *
     * @return the number of exempt items
     */
    public int exempt() {
        return (int) chases.stream().filter(Chase::isExempt).count();
    }
}
