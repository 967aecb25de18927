package org.counciltracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Proposal.Rank;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Test
    void theLaterPackWinsWhateverItsStrength() {
        Proposal standard = status("A-1", Status.IN_PROGRESS, new Rank(0, 90, JUNE, 3, 1, 10));
        Proposal local = status("B-1", Status.ON_HOLD, new Rank(1, 10, null, -1, 1, 0));

        assertThat(decide(standard, local).winner()).isEqualTo(local);
    }

    @Test
    void amongOnePackTheStrongerWins() {
        Proposal strong = status("A-1", Status.IMPLEMENTED, new Rank(0, 60, null, -1, 1, 0));
        Proposal late = status("A-2", Status.IN_PROGRESS, new Rank(0, 50, JUNE, 3, 1, 10));

        assertThat(decide(late, strong).winner()).isEqualTo(strong);
    }

    @Test
    void amongEquallyStrongTheLaterUpdateWins() {
        Proposal early = status("A-1", Status.IMPLEMENTED, new Rank(0, 50, MAY, 4, 1, 90));
        Proposal late = status("A-2", Status.IN_PROGRESS, new Rank(0, 50, JUNE, 0, 1, 0));

        assertThat(decide(early, late).winner()).isEqualTo(late);
    }

    @Test
    void anUndatedUpdateComesBeforeADatedOne() {
        Proposal undated = status("A-1", Status.IMPLEMENTED, new Rank(0, 50, null, 4, 1, 90));
        Proposal dated = status("A-2", Status.IN_PROGRESS, new Rank(0, 50, MAY, 0, 1, 0));

        assertThat(decide(undated, dated).winner()).isEqualTo(dated);
    }

    @Test
    void inOneUpdateTheLaterClauseWins() {
        Proposal first = status("A-1", Status.IMPLEMENTED, new Rank(0, 50, MAY, 0, 1, 5));
        Proposal second = status("A-2", Status.IN_PROGRESS, new Rank(0, 50, MAY, 0, 1, 40));

        Decision decision = decide(second, first);

        assertThat(decision.winner()).isEqualTo(second);
        assertThat(decision.losers()).containsExactly(first);
        assertThat(decision.tie()).isFalse();
        assertThat(decision.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aTieIsSettledByRuleIdAndGivesLowConfidence() {
        Rank rank = new Rank(0, 50, MAY, 0, 1, 5);
        Proposal one = status("A-1", Status.IMPLEMENTED, rank);
        Proposal other = status("A-2", Status.IN_PROGRESS, rank);

        Decision decision = decide(other, one);

        assertThat(decision.winner()).isEqualTo(one);
        assertThat(decision.tie()).isTrue();
        assertThat(decision.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void thoseWhoAgreeWithTheWinnerAreNoLosers() {
        Proposal one = status("A-1", Status.IMPLEMENTED, new Rank(0, 50, MAY, 0, 1, 5));
        Proposal other = status("A-2", Status.IMPLEMENTED, new Rank(0, 50, JUNE, 1, 1, 5));

        Decision decision = decide(one, other);

        assertThat(decision.winner()).isEqualTo(other);
        assertThat(decision.seconds()).containsExactly(one);
        assertThat(decision.losers()).isEmpty();
    }

    @Test
    void anItemMayDependOnSeveralOthers() {
        Rank rank = new Rank(0, 50, MAY, 0, 1, 5);
        List<Decision> decisions = Settlement.settle(List.of(
                proposal("A-1", new DependsOn(Reference.of("R1/24")), rank),
                proposal("A-1", new DependsOn(Reference.of("R2/24")), rank)));

        assertThat(decisions).hasSize(2);
    }

    @Property(seed = "20261122")
    void theOrderOfFiringChangesNothing(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 3) Integer> ranks, @ForAll Random random) {
        List<Proposal> proposals = new ArrayList<>();
        for (int index = 0; index < ranks.size(); index++) {
            Status status = index % 2 == 0 ? Status.IN_PROGRESS : Status.ON_HOLD;
            proposals.add(status("A-" + index, status, new Rank(0, ranks.get(index), null, -1, 1, 0)));
        }
        List<Proposal> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, random);

        assertThat(Settlement.settle(shuffled)).isEqualTo(Settlement.settle(proposals));
    }

    private static Decision decide(Proposal... proposals) {
        List<Decision> decisions = Settlement.settle(List.of(proposals));
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }

    private static Proposal status(String rule, Status status, Rank rank) {
        return proposal(rule, new HasStatus(status, null), rank);
    }

    private static Proposal proposal(String rule, Conclusion conclusion, Rank rank) {
        return new Proposal(
                ItemKey.of("R1/24"),
                conclusion,
                new RuleIdentity(rule, "a rule", "practice", "standard"),
                Confidence.HIGH,
                rank,
                List.of(),
                List.of(),
                List.of());
    }
}
