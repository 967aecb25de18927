package org.counciltracker.assessment;

import java.util.List;

/**
 * Which of the proposals for one slot of one item was kept.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param winner the proposal kept: of those that conclude the same as the weightiest one the surest
 * @param seconds others that conclude the same as the winner
 * @param losers those overruled, the weightiest first
 * @param tie whether a loser weighs just as much as the winner, so that the choice was by rule id alone
 */
public record Decision(Proposal winner, List<Proposal> seconds, List<Proposal> losers, boolean tie) {

    /**
     * Copies the lists.
     *
     * @param winner the proposal kept: of those that conclude the same as the weightiest one the surest
     * @param seconds others that conclude the same as the winner
     * @param losers those overruled, the weightiest first
     * @param tie whether a loser weighs just as much as the winner, so that the choice was by rule id alone
     */
    public Decision {
        seconds = List.copyOf(seconds);
        losers = List.copyOf(losers);
    }

    /**
     * Returns how sure the decision is: as sure as its rule, and low where there is a tie.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return tie ? Confidence.LOW : winner.confidence();
    }
}
