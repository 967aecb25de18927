package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,       80
            '',     80
            wide,   80
            0,      80
            -5,     80
            20,     60
            80,     80
            100,    100
            999,    160
            99999999999, 80
            """)
    void takeTheWidthFromTheShellWithinWhatCanBeRead(String columns, int width) {
        assertThat(Surroundings.width(columns)).isEqualTo(width);
    }
}
