package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.model.ResponsibleParty;
import org.jspecify.annotations.Nullable;

/**
 * What one party is chased for, and by when it should respond.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param party the party, or null for the items that name none
 * @param respondBy the last day on which a reply still reaches the published papers, null without a calendar
 * @param basis how that day was reckoned, or why there is none
 * @param chases the items, in the order of the tracker
 */
public record ChasingList(
        @Nullable ResponsibleParty party, @Nullable LocalDate respondBy, String basis, List<Chase> chases) {

    /** Copies the chases. */
    public ChasingList {
        chases = List.copyOf(chases);
    }

    /** Returns the list on one line, such as {@code OPCC by 2023-01-20: R8/21 CHASER, R9/21 REMINDER}. */
    @Override
    public String toString() {
        return "%s%s: %s"
                .formatted(
                        party == null ? "(no party)" : party.name(),
                        respondBy == null ? "" : " by " + respondBy,
                        chases.stream()
                                .map(chase -> chase.item().reference() + " " + chase.level())
                                .collect(Collectors.joining(", ")));
    }
}
