package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.DueWindow.Reading;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.UndatedDue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateParserTest {

    private static final DueContext RAISED = DueContext.raised(PartialDate.parse("2020-11-26"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "31/03/2021 | 2021-03-31 | 2021-03-31 | 2021-03-31",
                "17.7.12 | 2012-07-17 | 2012-07-17 | 2012-07-17",
                "31st March 2021 | 2021-03-31 | 2021-03-31 | 2021-03-31",
                "January 2021 | 2021-01-01 | 2021-01-31 | 2021-01",
                "Sep '19 | 2019-09-01 | 2019-09-30 | 2019-09",
                "June | 2021-06-01 | 2021-06-30 | 2021-06",
                "30 Sept | 2021-09-30 | 2021-09-30 | 2021-09-30",
                "by the end of January 2017 | 2017-01-31 | 2017-01-31 | 2017-01-31",
                "early 2021 | 2021-01-01 | 2021-03-31 | 2021-01/2021-03",
                "Mid 2021 | 2021-06-01 | 2021-07-31 | 2021-06/2021-07",
                "late 2021 | 2021-10-01 | 2021-12-31 | 2021-10/2021-12",
                "mid to late 2021 | 2021-06-01 | 2021-12-31 | 2021-06/2021-12",
                "mid-March 2021 | 2021-03-10 | 2021-03-20 | 2021-03-10/2021-03-20",
                "Spring 2022 | 2022-03-01 | 2022-05-31 | 2022-21",
                "Winter 2021/22 | 2021-12-01 | 2022-02-28 | 2021-24",
                "late autumn / winter 2017 | 2017-09-01 | 2018-02-28 | 2017-09/2018-02",
                "Q3 2023/24 | 2023-10-01 | 2023-12-31 | 2023-10/2023-12",
                "2023/24 Q3 | 2023-10-01 | 2023-12-31 | 2023-10/2023-12",
                "first quarter of 2023/24 | 2023-04-01 | 2023-06-30 | 2023-04/2023-06",
                "2021/22 | 2021-04-01 | 2022-03-31 | 2021-04/2022-03",
                "end of financial year | 2021-03-31 | 2021-03-31 | 2021-03-31",
                "2022 | 2022-01-01 | 2022-12-31 | 2022",
                "March 2021 meeting | 2021-03-01 | 2021-03-31 | 2021-03",
                "w/c 3 May | 2021-05-03 | 2021-05-07 | 2021-05-03/2021-05-07",
                "week commencing 19th December | 2022-12-19 | 2022-12-23 | 2022-12-19/2022-12-23",
                "within 28 days | 2020-11-26 | 2020-12-24 | 2020-11-26/2020-12-24",
                "within ten working days | 2020-11-26 | 2020-12-10 | 2020-11-26/2020-12-10",
                "in 6 months | 2021-05-26 | 2021-05-26 | 2021-05-26",
                "within the next fortnight | 2020-11-26 | 2020-12-10 | 2020-11-26/2020-12-10",
                "within 28 days of 1 March 2021 | 2021-03-01 | 2021-03-29 | 2021-03-01/2021-03-29",
                "before March 2021 | 2021-02-28 | 2021-02-28 | 2021-02-28",
                "circa June 2022 | 2022-06-01 | 2022-06-30 | 2022-06~",
                "April - June 2022 | 2022-04-01 | 2022-06-30 | 2022-04/2022-06",
                "May 2021 meeting (14 May 2021) | 2021-05-14 | 2021-05-14 | 2021-05-14",
                "30 June 2022 (subject to funding) | 2022-06-30 | 2022-06-30 | 2022-06-30",
                "Complete by May 2022 | 2022-05-01 | 2022-05-31 | 2022-05",
                "next November | 2021-11-01 | 2021-11-30 | 2021-11",
                "by Easter 2022 | 2022-04-17 | 2022-04-17 | 2022-04-17",
                "before Christmas | 2020-12-24 | 2020-12-24 | 2020-12-24",
                "1/4/2021-31/3/2022 | 2021-04-01 | 2022-03-31 | 2021-04/2022-03",
                "end March 25 | 2025-03-31 | 2025-03-31 | 2025-03-31",
                "Annual report, June 2023 | 2023-06-01 | 2023-06-30 | 2023-06",
            })
    void readsAWindow(String text, LocalDate earliest, LocalDate latest, String edtf) {
        DueWindow window = window(text, RAISED);
        assertThat(window.earliest()).isEqualTo(earliest);
        assertThat(window.latest()).isEqualTo(latest);
        assertThat(window.edtf()).isEqualTo(edtf);
        assertThat(window.text()).isEqualTo(text);
        assertThat(window.basis()).isNotBlank();
        assertThat(window.revisions()).isEmpty();
    }

    @Test
    void aBareQuarterRecordsTheCalendarReadingToo() {
        DueWindow window = window("Q2", RAISED);
        assertThat(window.earliest()).isEqualTo("2021-07-01");
        assertThat(window.alternatives())
                .containsExactly(new Reading(
                        LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 30), "quarter 2 of the calendar year 2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dec 2021, now Mar 2022",
                "March 2022 (was December 2021)",
                "Dec 2021; Mar 2022 (revised)",
                "extended from December 2021 to March 2022",
                "December, now March 2022",
                "31/12/2021\n31/03/2022"
            })
    void ofADateAndItsRevisionTheLaterCountsAndOneSlipIsKept(String text) {
        DueWindow window = window(text, RAISED);
        assertThat(window.latest()).isEqualTo("2022-03-31");
        assertThat(window.revisions()).extracting(Reading::latest).containsExactly(LocalDate.of(2021, 12, 31));
    }

    @Test
    void meetingsAreThoseOfTheCalendarCountedFromTheMeetingThatRaisedTheItem() {
        MeetingCalendar calendar = MeetingCalendar.of(
                List.of(LocalDate.of(2020, 11, 26), LocalDate.of(2021, 2, 4), LocalDate.of(2021, 3, 18)));
        DueContext known = new DueContext(PartialDate.parse("2020-11"), calendar);
        assertThat(window("next meeting", known).latest()).isEqualTo("2021-02-04");
        assertThat(window("Next available Panel meeting", known).latest()).isEqualTo("2021-02-04");
        assertThat(window("meeting after next", known).latest()).isEqualTo("2021-03-18");
        assertThat(window("March Panel", known).earliest()).isEqualTo("2021-03-18");
        assertThat(window("April 2021 meeting", known).latest()).isEqualTo("2021-04-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next meeting",
                "after the May elections",
                "Before the May 2021 elections",
                "once published",
                "on completion of R39/21",
                "within 28 days of publication",
                "when the guidance is issued",
                "after 31 March 2021",
                "5 working days before the meeting",
                "not before June 2022",
                "subject to approval"
            })
    void waitsOnAnEvent(String text) {
        assertThat(DueDateParser.parse(text, RAISED)).isInstanceOf(EventDue.class);
    }

    @ParameterizedTest
    @CsvSource({"Annual review in May,2021-05-31", "every September,2021-09-30", "Quarterly from June 2022,2022-06-30"})
    void whatRecursHasItsFirstOccurrence(String text, LocalDate latest) {
        assertThat(DueDateParser.parse(text, RAISED))
                .isInstanceOfSatisfying(
                        RecurringDue.class, due -> assertThat(due.firstLatest()).isEqualTo(latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarterly", "Monthly", "each meeting"})
    void whatRecursMayNameNoDay(String text) {
        assertThat(DueDateParser.parse(text, RAISED))
                .isInstanceOfSatisfying(
                        RecurringDue.class, due -> assertThat(due.firstLatest()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ongoing", "On-going.", "ONGOING – no end date", "rolling programme", "from 1 April 2021 onwards"
            })
    void workWithoutAnEndIsOngoing(String text) {
        assertThat(DueDateParser.parse(text, RAISED)).isInstanceOf(OngoingDue.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | " + DueDateParser.BLANK,
                "- | " + DueDateParser.NO_DATE_SET,
                "TBC | " + DueDateParser.NO_DATE_SET,
                "in due course | " + DueDateParser.NO_DATE_SET,
                "When available | " + DueDateParser.NO_DATE_SET,
                "Completed | " + DueDateParser.READS_AS_STATUS,
                "Completed 3 May 2021 | " + DueDateParser.READS_AS_STATUS,
                "Not yet due | " + DueDateParser.READS_AS_STATUS,
                "32/05/2021 | " + DueDateParser.IMPOSSIBLE_DAY,
                "45/13/2021 | " + DueDateParser.IMPOSSIBLE_DAY,
                "Local Plan 2041 | " + DueDateParser.NOT_UNDERSTOOD,
                "Room 4 | " + DueDateParser.NOT_UNDERSTOOD,
            })
    void whatHasNoDateSaysWhy(String text, String basis) {
        assertThat(DueDateParser.parse(text, RAISED)).isEqualTo(new UndatedDue(text, basis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Local Plan 2041", "32/05/2021", "Room 4"})
    void whatCannotBeReadIsKeptButNotUnderstood(String text) {
        assertThat(DueDateParser.tryParse(text, RAISED)).isEmpty();
        assertThat(DueDateParser.understood(DueDateParser.parse(text, RAISED))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mid 2O21 | 2021-07-31 | \"2O21\" read as 2021",
                "l5 June 2021 | 2021-06-15 | \"l5\" read as 15",
                "Febuary 2021 | 2021-02-28 |",
                "Ocotber 2021 | 2021-10-31 | \"Ocotber\" read as october",
                "Septem ber 2021 | 2021-09-30 | \"Septem ber\" read as september",
                "31 April 2021 | 2021-04-30 | April 2021 has no day 31",
                "29/02/2021 | 2021-02-28 | February 2021 has no day 29",
                "30 Feb | 2021-02-28 | February 2021 has no day 30",
                "09/30/2021 | 2021-09-30 | read month first, since there is no month 30",
                "Wednesday 4 May 2021 | 2021-05-04 | 4 May 2021 is a Tuesday, not a Wednesday",
            })
    void whatIsPlainlyMeantIsReadWithARemark(String text, LocalDate latest, @Nullable String remark) {
        DueDateParser.Read read = DueDateParser.read(text, RAISED);
        assertThat(((DueWindow) read.due()).latest()).isEqualTo(latest);
        if (remark == null) {
            assertThat(read.remarks()).isEmpty();
        } else {
            assertThat(read.remarks()).containsExactly(remark);
            assertThat(read.due().basis()).contains(remark);
        }
    }

    @Test
    void whatCountsFromAnUnknownDateSaysSo() {
        assertThat(DueDateParser.parse("June", DueContext.UNKNOWN))
                .isEqualTo(new UndatedDue("June", DueDateParser.NEEDS_DATE_RAISED));
        assertThat(DueDateParser.tryParse("within 28 days", DueContext.UNKNOWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end of the ",
                "before the end of ",
                "3 days before the ",
                "the week before ",
                "the ",
                "1/2/",
                "first ",
                "1, 2, ",
                "within 3 days of the end of the ",
                "Septem ",
                "2O",
                "(was "
            })
    @Timeout(5)
    void wordsThatNestAreReadInNoTime(String words) {
        for (String end : List.of("", "x", "June 2023")) {
            String text = words.repeat(980 / words.length()) + end;
            assertThat(DueDateParser.parse(text, RAISED).text()).isEqualTo(text);
        }
    }

    private static DueWindow window(String text, DueContext context) {
        DueDate due = DueDateParser.parse(text, context);
        assertThat(due).as(text).isInstanceOf(DueWindow.class);
        return (DueWindow) due;
    }
}
