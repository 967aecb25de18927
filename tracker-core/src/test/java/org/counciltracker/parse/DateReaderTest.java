package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "15/09/2020 | 2020-09-15",
                "9/12/20 | 2020-12-09",
                "04.10.16 | 2016-10-04",
                "17.7.12 | 2012-07-17",
                "12-03-2021 | 2021-03-12",
                "14-Feb-23 | 2023-02-14",
                "9 July 2020 | 2020-07-09",
                "31st March 2021 | 2021-03-31",
                "30th  of November , 2022 | 2022-11-30",
                "5th Feb 21 | 2021-02-05",
                "the 5th of May 2021 | 2021-05-05",
                "Monday 21 November 2022 | 2022-11-21",
                "Mon 21 Nov 2022 | 2022-11-21",
                "November 21, 2022 | 2022-11-21",
                "2022-11-04 | 2022-11-04",
                "29/02/2024 | 2024-02-29",
                "Sept 2020 | 2020-09",
                "Sep '19 | 2019-09",
                "Sep ’19 | 2019-09",
                "Nov-22 | 2022-11",
                "Febuary 2020 | 2020-02",
                "February 2020. | 2020-02",
                "09/2022 | 2022-09",
                "2022-09 | 2022-09",
                "Sept 22 | 2022-09",
            })
    void readsEveryShapeThatClerksUse(String text, String date) {
        assertThat(DateReader.whole(text)).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31/02/2021",
                "32/01/21",
                "29/02/2023",
                "31 June 2023",
                "03/25/2021",
                "15/13/20",
                "2021",
                "June",
                "2019/20",
                "12/03",
                "12/03/21 or later",
                "1/2",
                "R39/21",
                "00/01/2021",
                "5/02/0221"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(DateReader.whole(text)).isEmpty();
    }

    @Test
    void findsDatesInProseWhereTheyStand() {
        String text = "Seen on Monday 3 April 2023 and again on 04/05/23, for use from June 2023.";
        assertThat(DateReader.find(text))
                .containsExactly(
                        mention(text, "2023-04-03", "Monday 3 April 2023"),
                        mention(text, "2023-05-04", "04/05/23"),
                        mention(text, "2023-06", "June 2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see paragraph 1.2.20",
                "https://northmere.example/2023/04/03/12/05/2023",
                "www.northmere.example/a?on=12/05/2023",
                "on 31/02/2021 or 31 February 2021",
                "in 2019/20 and 2020-21",
                "ratio 12/03/2021/4",
                "at 10.30.15",
                "R39/21 and 39/24 forms",
            })
    void findsNoDateIn(String text) {
        assertThat(DateReader.find(text)).isEmpty();
    }

    @Test
    void theNumberOfAPageIsNoDay() {
        assertThat(DateReader.find("Page 6 November 2020"))
                .extracting(DateMention::date)
                .containsExactly(PartialDate.parse("2020-11"));
    }

    private static DateMention mention(String text, String date, String words) {
        int start = text.indexOf(words);
        return new DateMention(PartialDate.parse(date), start, start + words.length());
    }

    @Test
    void dateThatEndsASentenceIsFound() {
        assertThat(DateReader.find("Due by 31/03/22. Then 04.10.16: done, 5 May 21, and on."))
                .extracting(DateMention::date)
                .isEqualTo(List.of(
                        PartialDate.parse("2022-03-31"),
                        PartialDate.parse("2016-10-04"),
                        PartialDate.parse("2021-05-05")));
    }
}
