package org.counciltracker.io.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.io.json.Samples;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Status;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void namesLevelsAsPeopleSayThem() {
        assertThat(Stream.of(ChaseLevel.values()).map(Wording::of))
                .containsExactly("reminder", "chaser", "chair's letter", "called to the meeting");
        assertThat(Wording.of(Status.NO_PROGRESS_REPORTED)).isEqualTo("no progress reported");
    }

    @Test
    void showsThatADayIsThatOfPublicationLessTheLeadTime() {
        assertThat(Wording.of(new Reckoning(
                        LocalDate.of(2023, 1, 19),
                        LocalDate.of(2023, 2, 3),
                        LocalDate.of(2023, 1, 26),
                        5,
                        5,
                        List.of())))
                .isEqualTo(
                        "papers published Thursday 26 January 2023 for the meeting of Friday 3 February 2023, less 5 working days");
    }

    @Test
    void leavesOutALeadTimeThatThereIsNot() {
        assertThat(Wording.of(new Reckoning(
                        LocalDate.of(2023, 1, 26),
                        LocalDate.of(2023, 2, 3),
                        LocalDate.of(2023, 1, 26),
                        5,
                        0,
                        List.of())))
                .isEqualTo("papers published Thursday 26 January 2023 for the meeting of Friday 3 February 2023");
    }

    @Test
    void joinsDates() {
        assertThat(Wording.dates(List.of())).isEqualTo("without a date");
        assertThat(Wording.dates(Stream.of("2023-02", "2023-03-01", "2023-04-02")
                        .map(PartialDate::parse)
                        .toList()))
                .isEqualTo("February 2023, 1 March 2023 and 2 April 2023");
    }

    @Test
    void countsPartiesAndItemsByLevelTheHardestFirst() {
        assertThat(Wording.totals(Samples.everything()))
                .isEqualTo("1 party to chase for 2 items, of which 1 names nobody: 1 chaser, 1 reminder.");
        assertThat(Wording.totals(Samples.nothing())).isEqualTo("Nobody is to be chased.");
    }
}
