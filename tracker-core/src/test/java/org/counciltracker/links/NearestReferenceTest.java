package org.counciltracker.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counciltracker.links.NearestReference.Guess;
import org.counciltracker.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestReferenceTest {

    private static final NearestReference TRACKER = NearestReference.among(
            List.of(Reference.of("R39/21"), Reference.of("R4/22"), Reference.of("R12/22"), Reference.of("R13/20")));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # reference, nearest, impossible
            R93/21,      R39/21,  false
            R339/21,     R39/21,  false
            R44/22,      R4/22,   false
            R7/20,       -,       false
            R39/23,      -,       false
            R39/31,      R39/21,  true
            R7/31,       -,       true
            R39-21,      R39/21,  true
            R39.21,      R39/21,  true
            39/21,       R39/21,  true
            """)
    void tellsASlipOfThePenFromAnItemThatHasLeft(String unknown, String nearest, boolean impossible) {
        assertThat(TRACKER.guess(Reference.of(unknown)))
                .contains(new Guess(Optional.ofNullable(nearest).map(Reference::of), impossible));
    }

    @ParameterizedTest
    @CsvSource({"P39/21", "39/24", "SR (25/26) 01", "BOD 60/17(h)", "R39/21/A", "SC18"})
    void aReferenceOfAnotherSchemeIsNobodysBusiness(String unknown) {
        assertThat(TRACKER.guess(Reference.of(unknown))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SC99, false", "SC81, true"})
    void aNumberAloneIsNoYear(String unknown, boolean slip) {
        NearestReference tracker = NearestReference.among(List.of(Reference.of("SC18"), Reference.of("SC20")));

        assertThat(tracker.guess(Reference.of(unknown)))
                .hasValueSatisfying(guess -> assertThat(guess.impossible()).isFalse())
                .hasValueSatisfying(
                        guess -> assertThat(guess.nearest().isPresent()).isEqualTo(slip));
    }
}
