package org.counciltracker.rules.fact;

import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;

/**
 * Open items that wait on each other in a circle, so that none can be done first. From the status stage on; one fact for a
 * circle, of its first item.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item of the circle that stands first in the tracker
 * @param members all items of the circle, from that one on to the one that it waits on, and so on
 * @param proof the words by which the first waits on the second
 */
@SettledIn("status")
public record Circle(ItemKey item, List<Reference> members, List<Quote> proof) implements Proven {

    /**
     * Copies the lists.
     *
     * @param item the item of the circle that stands first in the tracker
     * @param members all items of the circle, from that one on to the one that it waits on, and so on
     * @param proof the words by which the first waits on the second
     */
    public Circle {
        members = List.copyOf(members);
        proof = List.copyOf(proof);
    }

    /**
     * Returns the circle in words, for messages.
     *
     * @return such as {@code "H1/24 waits on H2/24, which waits on H1/24"}
     */
    public String inWords() {
        var words = new StringBuilder(members.get(0).toString());
        for (int i = 1; i <= members.size(); i++) {
            words.append(i == 1 ? " waits on " : ", which waits on ").append(members.get(i % members.size()));
        }
        return words.toString();
    }
}
