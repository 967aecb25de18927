package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.due.StatedDates.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

    private static final DueContext MAY = DueContext.raised(PartialDate.parse("2023-05-03"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The revised completion date is now June 2024.                   | 2024-06-30 | revised completion date is now June 2024
            Deadline extended to 31 May, at the panel's wish.               | 2023-05-31 | Deadline extended to 31 May
            The lease has slipped to Q3 2023/24 owing to the search.        | 2023-12-31 | slipped to Q3 2023/24
            Completion now expected in September.                           | 2023-09-30 | Completion now expected in September
            It is now expected by the end of January 2024, all being well.  | 2024-01-31 | is now expected by the end of January 2024
            The launch was pushed back to spring 2024 and may be held then. | 2024-05-31 | pushed back to spring 2024
            New target date: 30/06/2024                                     | 2024-06-30 | New target date: 30/06/2024
            Will not be ready until October 2023.                               | 2023-10-31 | Will not be ready until October 2023
            """)
    void readsTheDateAfterWordsThatAnnounceANewOne(String text, String latest, String words) {
        assertThat(StatedDates.find(text, MAY)).singleElement().satisfies(date -> {
            assertThat(date.latest()).isEqualTo(latest);
            assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The figures for June 2024 were sent.",
                "The deadline was extended to all applicants.",
                "It has slipped to the bottom of the list since June 2022.",
                "The contract was extended to include the pier.",
                "Completed in June 2024."
            })
    void takesNoOtherDateForANewOne(String text) {
        assertThat(StatedDates.find(text, MAY)).isEmpty();
    }

    @Test
    void findsOneAfterTheOther() {
        List<StatedDate> dates =
                StatedDates.find("Slipped to June 2023; since then it was pushed back to July 2023.", MAY);

        assertThat(dates).extracting(date -> date.latest().toString()).containsExactly("2023-06-30", "2023-07-31");
    }

    @Property(seed = "20261122")
    void whatItFindsStandsInTheTextOneAfterTheOther(@ForAll String text) {
        int last = 0;
        for (StatedDate date : StatedDates.find("slipped to " + text + " slipped to June 2024 " + text, MAY)) {
            assertThat(date.start()).isGreaterThanOrEqualTo(last);
            assertThat(date.end()).isGreaterThan(date.start());
            last = date.end();
        }
        assertThat(last).isPositive();
    }
}
