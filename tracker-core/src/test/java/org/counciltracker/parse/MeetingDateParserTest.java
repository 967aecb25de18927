package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.MeetingDateParser.MeetingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDateParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "November 2020 | 2020-11 | ''",
                "November 2020 Page 6 | 2020-11 | Page 6",
                "Page 6 November 2020 | 2020-11 | Page 6",
                "12 March 2024 Minute 33 | 2024-03-12 | Minute 33",
                "12 March 2024 - Minute 33 | 2024-03-12 | Minute 33",
                "Minute 33, 12 March 2024 | 2024-03-12 | Minute 33",
                "Nov-22 | 2022-11 | ''",
                "21/09/2022 | 2022-09-21 | ''",
                "2022-09 | 2022-09 | ''",
            })
    void tellsTheDateFromWhatIsLeftOver(String cell, String date, String rest) {
        assertThat(MeetingDateParser.parse(cell)).isEqualTo(new MeetingText(PartialDate.parse(date), rest));
    }

    @Test
    void aDateOverTwoLinesIsOneDate() {
        assertThat(MeetingDateParser.parse("November\n2020\nPage\n6"))
                .isEqualTo(new MeetingText(PartialDate.parse("2020-11"), "Page\n6"));
    }

    @Test
    void aMonthWithoutAYearIsNoDate() {
        assertThat(MeetingDateParser.parse(" November ")).isEqualTo(new MeetingText(null, "November"));
        assertThat(MeetingDateParser.parse("")).isEqualTo(new MeetingText(null, ""));
    }
}
