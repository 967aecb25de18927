package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratedPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (a) Publish the map; (b) set up a grant; (c) report back.  | a b c
            To i) count the lamps, ii) price them and iii) mend them.  | i ii iii
            (1) Order bins and (2) map them, as (1) says.              | 1 2
            Revise the plan, item 5(b).                                | ''
            Bring (c) and (d) to the panel.                            | ''
            Report back (a) soon.                                      | ''
            """)
    void findsThePartsAskedFor(String text, String labels) {
        assertThat(String.join(" ", EnumeratedParts.asked(text))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (a), (b) and (d) done, (c) outstanding. | a b d | c
            (a) to (c) attached; (d) to follow.     | a b c | d
            Costs (b) not supplied.                 | b     |
            See minute 14(b).                       |       |
            """)
    void putsMarksThatStandTogetherIntoOneGroup(String text, String first, String second) {
        assertThat(EnumeratedParts.groups(text).stream()
                        .map(group -> group.labels().stream().sorted().collect(Collectors.joining(" "))))
                .containsExactlyElementsOf(
                        Stream.of(first, second).filter(Objects::nonNull).toList());
    }
}
