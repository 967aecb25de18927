package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.counciltracker.model.PartialDate;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @Test
    void nameDaysAndMonthsAsCouncilPapersDo() {
        assertThat(DateWords.of(LocalDate.of(2023, 2, 3))).isEqualTo("3 February 2023");
        assertThat(DateWords.withWeekday(LocalDate.of(2023, 2, 3))).isEqualTo("Friday 3 February 2023");
        assertThat(PartialDate.parse("2023-02").inWords()).isEqualTo("February 2023");
        assertThat(PartialDate.parse("2023-02-03").inWords()).isEqualTo("3 February 2023");
    }
}
