package org.counciltracker.parse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.model.Measure.Better;
import org.counciltracker.parse.measure.BetterWords.Supposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetterWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Calls answered in 10 seconds,HIGHER",
        "Complaints answered within 20 working days,HIGHER",
        "Planning applications determined within target,HIGHER",
        "Overall tenant satisfaction,HIGHER",
        "Public confidence in the wardens,HIGHER",
        "Bins missed,LOWER",
        "Complaints upheld,LOWER",
        "Stage 1 complaints,LOWER",
        "Working days lost to sickness,LOWER",
        "Domestic burglary,LOWER",
        "Crime victim satisfaction,HIGHER",
        "Reduction in recorded crime,HIGHER",
        "Average time to relet an empty home,LOWER",
        "Calls abandoned,LOWER",
        "Invoices paid on time,HIGHER",
        "Household waste recycled,HIGHER"
    })
    void supposesFromTheName(String name, Better better) {
        assertThat(BetterWords.supposed(name).map(Supposed::better)).contains(better);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number of visits", "Planning applications received", "Staff in post", "Savings at a cost"})
    void supposesNothingWhereNoWordTellsOrTwoDisagree(String name) {
        assertThat(BetterWords.supposed(name)).isEmpty();
    }

    @Test
    void tellsTheWordsItSupposesFrom() {
        String name = "Overall tenant satisfaction";

        assertThat(BetterWords.supposed(name).map(supposed -> name.substring(supposed.start(), supposed.end())))
                .contains("satisfaction");
    }

    @ParameterizedTest
    @CsvSource({"Higher is better,HIGHER", "Good is low,LOWER", "↑,HIGHER", "Lower,LOWER", "minimise,LOWER"})
    void readsWhatAColumnSays(String cell, Better better) {
        assertThat(BetterWords.said(cell)).contains(better);
    }
}
