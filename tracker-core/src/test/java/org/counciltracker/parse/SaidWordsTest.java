package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Work is under way.                 | WORK IS  UNDER-WAY              | 100
            The officer's note is awaited.     | The officers note is awaited    | 100
            Due by 31 May 2024, as planned.    | Due by 30/06/2024, as planned   | 100
            one two three four five six seven eight nine ten | one two three four five six seven eight nine more | 90
            12 shops have joined the scheme.   | 14 shops have joined the scheme. | 0
            Work is under way.                 | Nobody has begun it.            | 0
            Work is under way.                 | ''                              | 0
            31 May 2024                        | 31 May 2024                     | 0
            """)
    void comparesWordsWithoutCasePunctuationSpacesAndDates(String one, String other, int percent) {
        assertThat(SaidWords.of(one).percentAlike(SaidWords.of(other))).isEqualTo(percent);
    }

    @Property(seed = "20261122")
    void whatIsAlikeIsSoBothWays(@ForAll String one, @ForAll String other) {
        SaidWords first = SaidWords.of(one);
        SaidWords second = SaidWords.of(other);

        assertThat(first.percentAlike(second))
                .isEqualTo(second.percentAlike(first))
                .isBetween(0, 100);
        assertThat(first.percentAlike(first)).isEqualTo(first.words().isEmpty() ? 0 : 100);
    }
}
