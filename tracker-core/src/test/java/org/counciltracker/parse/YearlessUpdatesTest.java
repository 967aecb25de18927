package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessUpdatesTest {

    private static final UpdateContext EDITION = new UpdateContext(null, LocalDate.of(2025, 2, 26), null);
    private static final UpdateContext RAISED = new UpdateContext(PartialDate.parse("2024-03-05"), null, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/02 – Letter sent.                       | 2025-02-12 Letter sent.
            12/02: letter sent.                        | 2025-02-12 letter sent.
            10/02 Draft note seen.                     | 2025-02-10 Draft note seen.
            3.11 - Counted.                            | 2024-11-03 Counted.
            10 January: Three have replied.            | 2025-01-10 Three have replied.
            4th Nov - Note circulated.                 | 2024-11-04 Note circulated.
            Update 26/2 - Today.                       | 2025-02-26 Today.
            27/2 - Not before next year.               | 2024-02-27 Not before next year.
            Feb: Audits are done.                      | 2025-02 Audits are done.
            Nov: audits are done.                      | 2024-11 audits are done.
            Sept update: Audits are done.              | 2024-09 Audits are done.
            Jan cttee – Audits are done.               | 2025-01 Audits are done.
            Oct 24 - Audits are done.                  | 2024-10 Audits are done.
            Oct 28 - Audits are done.                  | 2024-10-28 Audits are done.
            Jan 13 - Audits are done.                  | 2025-01-13 Audits are done.
            Dec - Q2 figures are in.                   | 2024-12 Q2 figures are in.
            Q2: Audits are done.                       | 2024-07-01/2024-09-30 Audits are done.
            Q2 23/24 - Audits are done.                | 2023-07-01/2023-09-30 Audits are done.
            HoF 3/9: Audits are done.                  | 2024-09-03 Audits are done.
            Mtg of 14/11: Audits are done.             | 2024-11-14 Audits are done.
            Update from Highways, 14 Nov: Audits done. | 2024-11-14 Audits done.
            """)
    void openWithTheLastSuchDayUpToTheEdition(String cell, String read) {
        assertThat(UpdateThreadParser.parse(cell, EDITION).stream().map(YearlessUpdatesTest::words))
                .containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oct: One. Dec: Two. Feb: Three.             | 2024-10 One., 2024-12 Two., 2025-02 Three.
            Feb: Three. Dec: Two. Oct: One.             | 2025-02 Three., 2024-12 Two., 2024-10 One.
            14/05/24 - One. Sept: Two.                  | 2024-05-14 One., 2024-09 Two.
            Sept: Two. 14/05/23 - One.                  | 2023-09 Two., 2023-05-14 One.
            14/05 - One; 11/09 - Two                    | 2024-05-14 One;, 2024-09-11 Two
            """)
    void takeTheYearFromThoseBesideThem(String cell, String read) {
        assertThat(UpdateThreadParser.parse(cell, EDITION).stream().map(YearlessUpdatesTest::words))
                .containsExactly(read.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feb: Begun.   | 2025-02 Begun.
            14/5 - Begun. | 2024-05-14 Begun.
            Q1: Begun.    | 2024-04-01/2024-06-30 Begun.
            """)
    void openWithTheFirstSinceTheItemWasRaisedWhereNoEditionIsKnown(String cell, String read) {
        assertThat(UpdateThreadParser.parse(cell, RAISED).stream().map(YearlessUpdatesTest::words))
                .containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/12 stations are done.",
                "Letter sent on 12/02 - no answer.",
                "31/13 - Nothing.",
                "30 February: Nothing.",
                "24/7 cover is in place.",
                "The survey was done in March - after the break - and read.",
                "March - after the break - was busy.",
                "May be closed.",
                "May: as above.",
                "Work goes on. March: The survey is done.",
                "Timetable:\nMarch: Draft.\nApril: Report.",
                "March: The consultation begins.",
                "Nothing: Feb – Nothing.",
                "Q2 figures are in.",
                "Sep-Nov: Survey.",
                "Q1 - Q2: Survey.",
                "Meeting on 14/05 agreed to this.",
            })
    void areWordsWhereNothingOpens(String cell) {
        assertThat(UpdateThreadParser.parse(cell, EDITION)).containsExactly(new Update(List.of(), cell));
    }

    @Test
    void stayWordsWhereNothingTellsTheYear() {
        assertThat(UpdateThreadParser.parse("Feb: Begun.", UpdateContext.UNKNOWN))
                .containsExactly(new Update(List.of(), "Feb: Begun."));
    }

    @Test
    void areFoundInLinearTime() {
        assertThat(UpdateThreadParser.parse("Feb: Done. ".repeat(50_000), EDITION))
                .hasSize(50_000);
    }

    private static String words(Update update) {
        String when = update.period() == null
                ? update.dates().stream().map(PartialDate::toString).reduce("", String::concat)
                : update.period().first() + "/" + update.period().last();
        return when + " " + update.text();
    }
}
