package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "APPENDIX 1 - MARRICK POLICE & CRIME PANEL ACTIONS TRACKER- 5 MAY 2021, MARRICK POLICE & CRIME PANEL",
        "Audit Committee – Action Log, Audit Committee",
        "Action tracker for the Health and Wellbeing Board, Health and Wellbeing Board",
        "Item 7: Overview and Scrutiny Committee's action log, Overview and Scrutiny Committee's",
        "Action Log | Standards Sub-Committee | 3 May 2024, Standards Sub-Committee",
    })
    void findsTheBody(String title, String body) {
        assertThat(TitleWords.body(title)).contains(body);
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(TitleWords.body("Actions and recommendations tracker")).isEmpty();
        assertThat(TitleWords.body("")).isEmpty();
    }
}
