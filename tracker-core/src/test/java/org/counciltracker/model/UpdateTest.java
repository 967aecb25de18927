package org.counciltracker.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # dates,                  day,        known, last said
            2024-03-01,               2024-02-29, false, -
            2024-03-01,               2024-03-01, true,  2024-03-01
            2024-03,                  2024-02-29, false, -
            2024-03,                  2024-03-15, true,  2024-03-15
            2024-03,                  2024-05-01, true,  2024-03-31
            2024-03-01 2024-06-01,    2024-04-01, true,  2024-03-01
            2024-06-01 2024-03-01,    2024-07-01, true,  2024-06-01
            2024-06-01 2024-07-01,    2024-05-01, false, -
            '',                       2024-04-01, true,  -
            """)
    void isKnownFromItsFirstDateOnAndWasLastSaidOnTheLatestByThen(
            String dates, LocalDate day, boolean known, LocalDate lastSaid) {
        List<PartialDate> written = Arrays.stream(dates.split(" "))
                .filter(date -> !date.isEmpty())
                .map(PartialDate::parse)
                .toList();
        Update update = new Update(written, "In progress.");

        assertThat(update.isKnownOn(day)).isEqualTo(known);
        assertThat(update.lastSaid(day).orElse(null)).isEqualTo(lastSaid);
    }
}
