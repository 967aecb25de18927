package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * What one rule concluded of one item, with its proof.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param conclusion what was concluded
 * @param rule by which rule
 * @param confidence how sure the rule is where nothing speaks against it
 * @param rank how much it weighs against other proposals
 * @param evidence the exact words that it rests on, in the order of the rule's conditions
 * @param facts the facts of the application that it rests on, as their {@code toString} tells them
 * @param absent what it rests on not being there, in words
 */
public record Proposal(
        ItemKey item,
        Conclusion conclusion,
        RuleIdentity rule,
        Confidence confidence,
        Rank rank,
        List<Quote> evidence,
        List<String> facts,
        List<String> absent) {

    /**
     * Copies the lists.
     *
     * @param item the item
     * @param conclusion what was concluded
     * @param rule by which rule
     * @param confidence how sure the rule is where nothing speaks against it
     * @param rank how much it weighs against other proposals
     * @param evidence the exact words that it rests on, in the order of the rule's conditions
     * @param facts the facts of the application that it rests on, as their {@code toString} tells them
     * @param absent what it rests on not being there, in words
     */
    public Proposal {
        evidence = List.copyOf(evidence);
        facts = List.copyOf(facts);
        absent = List.copyOf(absent);
    }

    /**
     * How much a proposal weighs: first by the order of packs, then by strength, then the later update wins, and in one update
     * the more relevant words, then the later words.
     *
     * @param pack the place of its pack among those laid over each other; the later one wins
     * @param strength the strength that the pack's data gives the rule; the greater one wins
     * @param date the date of the update it rests on, or null; undated ones come first
     * @param update the index of that update, -1 where it rests on none
     * @param relevance how much its words are to the point: 2 where they tell the fate of the item or of the very thing that was
     *     asked, 1 where they tell something of it, 0 where that can't be told
     * @param position the offset of the clause in it; the later one wins
     */
    public record Rank(int pack, int strength, @Nullable LocalDate date, int update, int relevance, int position)
            implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::pack)
                .thenComparingInt(Rank::strength)
                .thenComparing(Rank::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(Rank::update)
                .thenComparingInt(Rank::relevance)
                .thenComparingInt(Rank::position);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }

        /**
         * Returns what sets this rank apart from another, looked at in the order in which ranks compare.
         *
         * @param other the other rank
         * @return the first difference, {@link Advantage#NONE} if there is none
         */
        public Advantage over(Rank other) {
            if (pack != other.pack) {
                return Advantage.PACK;
            }
            if (strength != other.strength) {
                return Advantage.STRENGTH;
            }
            if (!Objects.equals(date, other.date)) {
                return Advantage.DATE;
            }
            if (update != other.update) {
                return Advantage.UPDATE;
            }
            if (relevance != other.relevance) {
                return Advantage.RELEVANCE;
            }
            return position == other.position ? Advantage.NONE : Advantage.POSITION;
        }
    }
}
