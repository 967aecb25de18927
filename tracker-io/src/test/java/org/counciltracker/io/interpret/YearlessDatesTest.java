package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessDatesTest {

    private static final LocalDate EDITION = LocalDate.of(2025, 2, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/02 – Letter sent.              | 12/02/2025 – Letter sent.
            12/02: letter sent.               | 12/02/2025 – letter sent.
            10/02 Draft note seen.            | 10/02/2025 – Draft note seen.
            3.11 - Counted.                   | 03/11/2024 – Counted.
            10 January: Three have replied.   | 10/01/2025 – Three have replied.
            4th Nov - Note circulated.        | 04/11/2024 – Note circulated.
            Update 26/2 - Today.              | Update 26/02/2025 – Today.
            27/2 - Not before next year.      | 27/02/2024 – Not before next year.
            """)
    void isTheLastSuchDayUpToTheEdition(String updates, String completed) {
        assertThat(YearlessDates.complete(updates, EDITION)).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/12 stations are done.",
                "12/02/25 – Letter sent.",
                "12 February 2025 - Letter sent.",
                "Letter sent on 12/02 - no answer.",
                "31/13 - Nothing.",
                "30 February: Nothing.",
                "24/7 cover is in place.",
                "10 January 25: Three have replied.",
            })
    void leavesEverythingElseAlone(String updates) {
        assertThat(YearlessDates.complete(updates, EDITION)).isEqualTo(updates);
    }
}
