package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday 23 January 2025                       | 2025-01-23
            Customer Committee, 6 February 2025            | 2025-02-06
            Updated 3 March 2025                           | 2025-03-03
            12 May 2025, 2 pm (Council Chamber)            | 2025-05-12
            Follow-up of agreed actions, Quarter 3 2024/25 | 2024-12
            """)
    void aBriefLineGivesTheDate(String line, String date) {
        assertThat(HeadDates.in(List.of("Actions and matters arising", line))).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actions since 5 March 2024",
                "Next meeting: 5 March 2024",
                "Recommendations adopted 5 March 2024",
                "Members are asked to note progress up to 5 March 2024.",
                "From 5 March 2024 to 6 June 2024",
            })
    void otherDaysAreNoDateOfTheDocument(String line) {
        assertThat(HeadDates.in(List.of(line))).isEmpty();
    }
}
