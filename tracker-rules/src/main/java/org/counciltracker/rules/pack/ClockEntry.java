package org.counciltracker.rules.pack;

import java.util.List;
import org.counciltracker.calendar.ReplyPeriod;
import org.counciltracker.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a pack: whose reply to what is owed by when, and under which law or rule.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id names the clock; a later pack's of the same id takes its place
 * @param title what is owed, such as {@code The executive's response to a scrutiny report}
 * @param off whether the row only switches the clock of a pack below off
 * @param binds phrases for the responsible party that owes the reply
 * @param about phrases of which the item's text or its agenda item must have one; empty where any item will do
 * @param period the time given, or null where no number of days is set
 * @param starts phrases of the item's text right behind which the day stands that the clock starts on; empty where it starts
 *     on the day the item was raised
 * @param checked whether somebody compared it with the text of the law or rule
 * @param citation the law or rule, with its section
 * @param place where the row stands, such as {@code clocks.csv:3}
 */
public record ClockEntry(
        String id,
        String title,
        boolean off,
        List<Phrase> binds,
        List<Phrase> about,
        @Nullable ReplyPeriod period,
        List<Phrase> starts,
        boolean checked,
        String citation,
        String place) {

    /**
     * Copies the lists.
     *
     * @param id names the clock; a later pack's of the same id takes its place
     * @param title what is owed, such as {@code The executive's response to a scrutiny report}
     * @param off whether the row only switches the clock of a pack below off
     * @param binds phrases for the responsible party that owes the reply
     * @param about phrases of which the item's text or its agenda item must have one; empty where any item will do
     * @param period the time given, or null where no number of days is set
     * @param starts phrases of the item's text right behind which the day stands that the clock starts on; empty where it
     *     starts on the day the item was raised
     * @param checked whether somebody compared it with the text of the law or rule
     * @param citation the law or rule, with its section
     * @param place where the row stands, such as {@code clocks.csv:3}
     */
    public ClockEntry {
        binds = List.copyOf(binds);
        about = List.copyOf(about);
        starts = List.copyOf(starts);
    }
}
