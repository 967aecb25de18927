package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowShiftTest {

    private static final Columns PANEL = Rows.columns("Date of meeting | Item | Recommendation | Officer | Comments");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "May 2022 | a | R1/22 - b | c | d; 0; 0",
                "Page | May 2022 | a | R1/22 - b | c | d; 0; 1",
                " | May 2022 | a | R1/22 - b | c | d; 0; 1",
                "104 | May 2022 | a | R1/22 - b; 0; 1",
                "a | R1/22 - b | c | d; 0; -1",
                "Page 3 | | | | | more; 0; 1",
                " | | | | more | ; 1; 1",
                " | | | | more | ; 0; 0",
                " | | | | more; 1; 0",
                "words | May 2022 | a | R1/22 - b | c | d; 0; 0",
            })
    void isToldByReferenceMeetingAndFirstCell(String row, int before, int shift) {
        assertThat(RowShift.of(Rows.of(row).get(0), PANEL, before)).isEqualTo(shift);
    }
}
