package org.counciltracker.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of items that the document itself states, such as "There are 29 Green actions".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key names it within its tracker; no item, measure or stated total has the same
 * @param rating the rating that is counted, or null
 * @param status the status that is counted, or null; where rating and status are both null, all items are counted
 * @param count how many the document says there are, not negative
 * @param meaning what the document says that the rating or status means, in its own words, or null
 * @param themes what it lists as belonging to this total; empty where it lists none
 * @param text the words that state the total, as written
 * @param place where they stand, such as {@code line 89}; empty where the application made it
 */
public record StatedTotal(
        ItemKey key,
        @Nullable RagRating rating,
        @Nullable Status status,
        int count,
        @Nullable String meaning,
        List<Theme> themes,
        String text,
        String place) {

    /**
     * One of the things listed under a total; it may stand for several items, as in "3 actions on record keeping".
     *
     * @param text the words as written
     * @param items how many items it stands for, at least 1
     */
    public record Theme(String text, int items) {

        /**
         * Checks the number.
         *
         * @param text the words as written
         * @param items how many items it stands for, at least 1
         * @throws IllegalArgumentException if {@code items} is less than 1
         */
        public Theme {
            if (items < 1) {
                throw new IllegalArgumentException("items (%s) must be at least 1.".formatted(items));
            }
        }
    }

    /**
     * Copies the themes and checks the number.
     *
     * @param key names it within its tracker
     * @param rating the rating that is counted, or null
     * @param status the status that is counted, or null
     * @param count how many the document says there are, not negative
     * @param meaning what the document says that the rating or status means, or null
     * @param themes what it lists as belonging to this total
     * @param text the words that state the total, as written
     * @param place where they stand, or empty
     * @throws IllegalArgumentException if {@code count} is negative, or rating and status are both given
     */
    public StatedTotal {
        themes = List.copyOf(themes);
        if (count < 0) {
            throw new IllegalArgumentException("count (%s) must not be negative.".formatted(count));
        }
        if (rating != null && status != null) {
            throw new IllegalArgumentException(
                    "rating (%s) and status (%s) must not both be given.".formatted(rating, status));
        }
    }

    /**
     * Returns whether this counts all items.
     *
     * @return whether it counts neither a rating nor a status
     */
    public boolean isOfAll() {
        return rating == null && status == null;
    }

    /**
     * Returns this total under another key.
     *
     * @param changed the key
     * @return the total, otherwise unchanged
     */
    public StatedTotal withKey(ItemKey changed) {
        return new StatedTotal(changed, rating, status, count, meaning, themes, text, place);
    }
}
