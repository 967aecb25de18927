package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * An action of a plan, under one of the plan's priorities.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param details what every item has
 */
public record PlanAction(ItemDetails details) implements TrackerItem {

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
        return ItemKind.PLAN_ACTION;
    }

    @Override
    public PlanAction withDetails(ItemDetails changed) {
        return new PlanAction(changed);
    }

    /** Returns null: a plan's actions arise from the plan, not from a meeting. */
    @Override
    public @Nullable PartialDate meeting() {
        return null;
    }

    /** Returns null: a plan's actions stand under a priority, not an agenda item. */
    @Override
    public @Nullable String agendaItem() {
        return null;
    }

    /** Returns the item on one line, such as {@code R5/22: "To share the …" [OPCC], due May 2023, updates 2}. */
    @Override
    public String toString() {
        return details.toString();
    }

    /** Builds a plan action. Not thread-safe. */
    public static final class Builder extends ItemBuilder<Builder> {

        private Builder(String reference) {
            super(reference);
        }

        /**
         * Builds the plan action.
         *
         * @return the plan action
         */
        public PlanAction build() {
            return new PlanAction(details());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
