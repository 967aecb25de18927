package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A fact that rests on words of the tracker, and so lends its proof to what rules conclude from it.
 *
 * <p>Where it stands among the updates decides which of two conclusions is the later one.
 *
 * <p>Facts are immutable and thread-safe; so must be those that an application makes of this kind.
 */
public interface Proven extends AboutItem {

    /**
     * Returns the exact words.
     *
     * @return the words, none where the fact rests on something missing
     */
    List<Quote> proof();

    /**
     * Returns the date of the update that the words stand in.
     *
     * @return the date, or null where they stand in no dated update
     */
    default @Nullable LocalDate date() {
        return null;
    }

    /**
     * Returns the index of that update.
     *
     * @return the index, -1 where the words stand elsewhere
     */
    default int update() {
        return -1;
    }

    /**
     * Returns the offset of the words in that field.
     *
     * @return the offset, in UTF-16 units; 0 for words that are all of their field
     */
    default int position() {
        return 0;
    }

    /**
     * Returns how much it is to the point, against other words of the same update.
     *
     * @return 2 for words about the fate of the item or of the very thing that was asked, 1 for others, 0 for words of which that
     *     can't be told
     */
    default int relevance() {
        return 1;
    }
}
