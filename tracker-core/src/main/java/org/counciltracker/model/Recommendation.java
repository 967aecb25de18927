package org.counciltracker.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Something that a scrutiny body recommended or asked for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * <pre>{@code
 * Recommendation asked = Recommendation.builder("R5/22")
 *         .meeting("2022-02")
 *         .text("The Commissioner to share the survey's results.")
 *         .responsible("OPCC")
 *         .update("2022-06-15", "In progress")
 *         .build();
 * }</pre>
 *
 * @param details what every item has
 * @param meeting the meeting at which it was raised, or null
 * @param agendaItem the agenda item it arose under, or null
 */
public record Recommendation(
        ItemDetails details,
        @Nullable PartialDate meeting,
        @Nullable String agendaItem) implements TrackerItem {

    /**
     * Obtains a builder.
     *
     * @param reference the reference, not blank
     * @return a builder without text, parties, due date or updates
     * @throws IllegalArgumentException if {@code reference} is blank
     */
    public static Builder builder(String reference) {
        return new Builder(reference);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RECOMMENDATION;
    }

    @Override
    public Recommendation withDetails(ItemDetails changed) {
        return new Recommendation(changed, meeting, agendaItem);
    }

    /** Returns the item on one line, such as {@code R5/22: "To share the …" [OPCC], due May 2023, updates 2}. */
    @Override
    public String toString() {
        return details.toString();
    }

    /** Builds a recommendation. Not thread-safe. */
    public static final class Builder extends ItemBuilder<Builder> {

        private @Nullable PartialDate meeting;
        private @Nullable String agendaItem;

        private Builder(String reference) {
            super(reference);
            section(Section.OPEN);
        }

        /**
         * Sets the meeting at which it was raised; none unless set.
         *
         * @param month ISO 8601 text, {@code 2022-04} or {@code 2022-04-21}
         * @return this builder
         * @throws DateTimeException if the text has another form
         */
        @CanIgnoreReturnValue
        public Builder meeting(String month) {
            return meeting(PartialDate.parse(month));
        }

        /**
         * Sets the meeting at which it was raised; none unless set.
         *
         * @param date the month or day, or null
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder meeting(@Nullable PartialDate date) {
            this.meeting = date;
            return this;
        }

        /**
         * Sets the agenda item it arose under; none unless set.
         *
         * @param title the topic, or null
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder agendaItem(@Nullable String title) {
            this.agendaItem = title;
            return this;
        }

        /**
         * Builds the recommendation.
         *
         * @return the recommendation
         */
        public Recommendation build() {
            return new Recommendation(details(), meeting, agendaItem);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
