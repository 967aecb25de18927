package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {

    private final Legibility legibility = new Legibility(new Vocabulary(Rows.of("Tidderley | Wexholme")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spring panel | Parking | The officer to report on permits. | Head of Place | In progress",
                "Date to be set | Tidderley bridge | Tell members what repairs at Wexholme cost | Highways",
            })
    void knowsWriting(String row) {
        assertThat(legibility.isLegible(Rows.of(row).get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nissas | LIMIOED | DAAIO Tbe DOG wlil | lD00/00 | 00/04 Tlie secomd (M:-1",
                "rnectlng | lNSP3C | Tlie Cornrn and Cliief | PGC | Tbe joinl ropty",
            })
    void knowsWhatAScannerMakesOfASmudge(String row) {
        assertThat(legibility.isLegible(Rows.of(row).get(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~ ;; | ||. ,:", "bcdfg | qwrtp zxcvb"})
    void knowsNoise(String row) {
        assertThat(legibility.isNoise(Rows.of(row).get(0))).isTrue();
    }
}
