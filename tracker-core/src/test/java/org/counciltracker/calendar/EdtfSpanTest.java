package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 2021-06-30, 2021-06-30, false",
        "2024-02, 2024-02-01, 2024-02-29, false",
        "2021, 2021-01-01, 2021-12-31, false",
        "2021-21, 2021-03-01, 2021-05-31, false",
        "2021-24, 2021-12-01, 2022-02-28, false",
        "2022-06~, 2022-06-01, 2022-06-30, true",
        "2021-06/2021-07, 2021-06-01, 2021-07-31, false",
        "2021-06-05/2021-07, 2021-06-05, 2021-07-31, false",
        "2021-23/2021-24, 2021-09-01, 2022-02-28, false",
        "2021-06/.., 2021-06-01, , false",
        "../2021-06, , 2021-06-30, false"
    })
    void isReadInTheFormsThatDueDatesAreWrittenIn(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean approximate) {
        assertThat(EdtfSpan.parse(text)).isEqualTo(new EdtfSpan(earliest, latest, approximate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21-06",
                "2021-13",
                "2021-25",
                "2021-02-30",
                "../..",
                "2021-07/2021-06",
                "June 2021",
                "2021-6"
            })
    void isRefusedInAnyOther(String text) {
        assertThatThrownBy(() -> EdtfSpan.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2021"})
    void namesTheTextThatItCannotRead(String text) {
        assertThatThrownBy(() -> EdtfSpan.parse(text))
                .hasMessage(
                        "text (June 2021) must be a day, month, year, season or interval of EDTF, such as 2021-06/2021-07.");
    }
}
