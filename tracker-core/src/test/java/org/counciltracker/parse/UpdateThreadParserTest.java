package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateThreadParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/09/2020 – Work goes on | 2020-09-15",
                "15/09/2020 –Work goes on | 2020-09-15",
                "15/09/2020-Work goes on | 2020-09-15",
                "15/09/2020 Work goes on | 2020-09-15",
                "15/09/2020: Work goes on | 2020-09-15",
                "15/09/2020. Work goes on | 2020-09-15",
                "9/12/20 - Work goes on | 2020-12-09",
                "04.10.16 Work goes on | 2016-10-04",
                "JB 04.10.16: Work goes on | 2016-10-04",
                "Update 9 July 2020 Work goes on | 2020-07-09",
                "Update: 9 July 2020 - Work goes on | 2020-07-09",
                "Update (9 July 2020): Work goes on | 2020-07-09",
                "Update as at 9 July 2020: Work goes on | 2020-07-09",
                "July 2022 – Work goes on | 2022-07",
                "July 2022 update: Work goes on | 2022-07",
                "Monday 21 November 2022: Work goes on | 2022-11-21",
                "[12/3/21] Work goes on | 2021-03-12",
                "(12/03/2021) Work goes on | 2021-03-12",
                "**12/03/2021** – Work goes on | 2021-03-12",
                "• 12/03/2021 – Work goes on | 2021-03-12",
                "May 2024 Board: Work goes on | 2024-05",
                "14/05/24 Cttee - Work goes on | 2024-05-14",
                "Mtg of 14/05/24: Work goes on | 2024-05-14",
                "Meeting held on 14 May 2024 – Work goes on | 2024-05-14",
                "Panel meeting, 14/05/24 – Work goes on | 2024-05-14",
                "Update from Highways, 14 May 2024: Work goes on | 2024-05-14",
                "HoF 14/05/24: Work goes on | 2024-05-14",
            })
    void aDateThatOpensAParagraphOpensAnEntry(String cell, String date) {
        assertThat(UpdateThreadParser.parse(cell)).containsExactly(update("Work goes on", date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The scheme was tried from 22/2/2021 with a view to more.",
                "The board will meet on 3 May 2022 – venue tbc",
                "A paper will come by 31 March 2022. It is being drafted.",
                "For the year to end of March 2020, choose the second table.",
                "1/4/21 - 31/3/22 figures are attached",
                "April 2021 to March 2022 – figures are attached",
                "July 2022 figures are attached",
                "Meeting of 14/05/24 agreed to this",
                "Work goes on. Meeting on 14/05/24: officers will come",
                "3 May 2022 was the day agreed",
                "See https://northmere.example/12/03/2021 – the page has it",
                "The clerk will write in\nNovember 2020\nto the board.",
                "It is noted (12/03/21 - item 4) in the minutes",
            })
    void aDateInsideASentenceOpensNone(String cell) {
        assertThat(UpdateThreadParser.parse(cell)).containsExactly(new Update(List.of(), cell));
    }

    @Test
    void aDateThatOpensASentenceOpensAnEntry() {
        assertThat(UpdateThreadParser.parse(
                        "Work began. 30/06/2020 - A note will follow – in part. 15/09/2020 – The note came."))
                .containsExactly(
                        update("Work began."),
                        update("A note will follow – in part.", "2020-06-30"),
                        update("The note came.", "2020-09-15"));
    }

    @Test
    void aDateAfterWordsWithoutAStopOpensAnEntryWhereADashAndACapitalFollow() {
        assertThat(UpdateThreadParser.parse("15/06/22 – In hand 08/08/22 – Waiting for vans"))
                .containsExactly(update("In hand", "2022-06-15"), update("Waiting for vans", "2022-08-08"));
    }

    @Test
    void twoDatesBeforeOneStatementAreTwoEntriesAndTheFirstIsBlank() {
        assertThat(UpdateThreadParser.parse("The office notes this. 10/11/2020 – 22/01/21 - Plans are being drawn."))
                .containsExactly(
                        update("The office notes this."),
                        update("", "2020-11-10"),
                        update("Plans are being drawn.", "2021-01-22"));
    }

    @Test
    void aListOfDatesBeforeOneStatementIsOneEntrySaidOnEach() {
        assertThat(UpdateThreadParser.parse("02/03/23 and 12/05/23, 20/08/23, and 09/11/2023 - This waits."))
                .containsExactly(update("This waits.", "2023-03-02", "2023-05-12", "2023-08-20", "2023-11-09"));
    }

    @Test
    void aDashThatIsAnsweredByADateInOtherWordsBelongsToTheText() {
        assertThat(UpdateThreadParser.parse("15/09/2020 - 12 March 2021 workshop agreed"))
                .containsExactly(update("12 March 2021 workshop agreed", "2020-09-15"));
    }

    @Test
    void paragraphsStayWithTheirEntry() {
        String cell = "15/06/2022\nIn hand.\n\nTwo sites are left:\n- Hill Road\n- 3 of 4 at Mill Lane\n08/08/22 –\n";
        assertThat(UpdateThreadParser.parse(cell))
                .containsExactly(
                        update("In hand.\n\nTwo sites are left:\n- Hill Road\n- 3 of 4 at Mill Lane", "2022-06-15"),
                        update("", "2022-08-08"));
    }

    @Test
    void aBlankCellHasNoEntries() {
        assertThat(UpdateThreadParser.parse("")).isEmpty();
        assertThat(UpdateThreadParser.parse(" \n ")).isEmpty();
    }

    @Test
    void theHeadKeepsTheInitialsThatTheWordsLeaveOut() {
        String cell = "JB 04.10.16: Spoke to the trust";
        UpdateEntry entry = UpdateThreadParser.entries(cell).get(0);
        assertThat(cell.substring(entry.start(), entry.textStart())).isEqualTo("JB 04.10.16:");
    }

    @Test
    void readsALongLineInLinearTime() {
        String cell = "Nothing 12/03/21 in it (see 3 May 2022) - ".repeat(25_000);
        assertThat(UpdateThreadParser.parse(cell)).hasSize(1);
    }

    private static Update update(String text, String... dates) {
        return new Update(Arrays.stream(dates).map(PartialDate::parse).toList(), text);
    }
}
