package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.parties.Party;
import org.jspecify.annotations.Nullable;

/**
 * What one party is chased for, and by when it should respond.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param party the party, or null for the items that name none
 * @param contact what a directory of parties knows of it, or null
 * @param reply by when a reply is needed, and how that was reckoned
 * @param chases the items, in the order of the tracker
 */
public record ChasingList(
        @Nullable ResponsibleParty party, @Nullable Party contact, RespondBy reply, List<Chase> chases) {

    /**
     * Copies the chases.
     *
     * @param party the party, or null for the items that name none
     * @param contact what a directory of parties knows of it, or null
     * @param reply by when a reply is needed, and how that was reckoned
     * @param chases the items, in the order of the tracker
     */
    public ChasingList {
        chases = List.copyOf(chases);
    }

    /**
     * Creates the list of a party of which nothing is known but its name.
     *
     * @param party the party, or null for the items that name none
     * @param reply by when a reply is needed, and how that was reckoned
     * @param chases the items, in the order of the tracker
     */
    public ChasingList(@Nullable ResponsibleParty party, RespondBy reply, List<Chase> chases) {
        this(party, null, reply, chases);
    }

    /**
     * Returns this list with what a directory knows of its party.
     *
     * @param known the directory's entry, or null
     * @return a copy, otherwise unchanged
     */
    public ChasingList withContact(@Nullable Party known) {
        return new ChasingList(party, known, reply, chases);
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

    /** Returns the list on one line, such as {@code OPCC by 2023-01-20: R8/21 CHASER, R9/21 REMINDER}. */
    @Override
    public String toString() {
        return "%s%s: %s"
                .formatted(
                        party == null ? "(no party)" : party.name(),
                        respondBy() == null ? "" : " by " + respondBy(),
                        chases.stream()
                                .map(chase -> chase.item().reference() + " " + chase.level())
                                .collect(Collectors.joining(", ")));
    }
}
