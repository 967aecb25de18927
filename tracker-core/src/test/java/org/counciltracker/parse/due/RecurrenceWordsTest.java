package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Quarterly,                 P3M
            every three months,        P3M
            Six-monthly,               P6M
            twice a year,              P6M
            bi-annually,               P6M
            monthly,                   P1M
            12-monthly,                P1Y
            Bi-monthly,                P2M
            Annual review in May,      P1Y
            each May,                  P1Y
            every other year,          P2Y
            WEEKLY,                    P7D
            every fortnight,           P14D
            """)
    void readsHowOftenSomethingComesRound(String words, Period every) {
        assertThat(RecurrenceWords.every(words)).contains(every);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "regularly", "at every meeting", "semi-monthlyish", "May 2024"})
    void whatDoesNotSayHowOftenIsLeftAlone(String words) {
        assertThat(RecurrenceWords.every(words)).isEmpty();
    }
}
