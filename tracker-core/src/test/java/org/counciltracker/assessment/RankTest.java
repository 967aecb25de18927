package org.counciltracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.assessment.Proposal.Rank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    private static final Rank BASE = new Rank(1, 50, LocalDate.of(2024, 5, 1), 2, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "1, 50, 2024-05-01, 2, 1, 10, NONE",
        "1, 50, 2024-05-01, 2, 1, 9,  POSITION",
        "1, 50, 2024-05-01, 2, 0, 99, RELEVANCE",
        "1, 50, 2024-05-01, 1, 2, 99, UPDATE",
        "1, 50, 2024-04-30, 9, 2, 99, DATE",
        "1, 50, ,           9, 2, 99, DATE",
        "1, 40, 2024-06-01, 9, 2, 99, STRENGTH",
        "0, 90, 2024-06-01, 9, 2, 99, PACK",
    })
    void namesTheFirstThingThatSetsItApart(
            int pack, int strength, LocalDate date, int update, int relevance, int position, Advantage advantage) {
        assertThat(BASE.over(new Rank(pack, strength, date, update, relevance, position)))
                .isEqualTo(advantage);
    }

    @Property(seed = "20261122")
    void findsNoAdvantageExactlyWhereRanksCompareAsEqual(@ForAll("ranks") Rank one, @ForAll("ranks") Rank other) {
        assertThat(one.over(other) == Advantage.NONE).isEqualTo(one.compareTo(other) == 0);
        assertThat(one.over(other)).isEqualTo(other.over(one));
    }

    @Provide
    Arbitrary<Rank> ranks() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        Arbitrary<LocalDate> dates = Arbitraries.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1))
                .injectNull(0.3);
        return Combinators.combine(few, few, dates, few, few, few).as(Rank::new);
    }
}
