package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Report to the Improvement Board, 5 March 2025 | Improvement Board
            Actions from the Audit Committee              | Audit Committee
            Marlbrook Children's Services                 | Marlbrook Children's Services
            Tamebridge Homes                              | Tamebridge Homes
            NHS Lorne                                     | NHS Lorne
            """)
    void aBodyIsTheNameOfAnOrganisation(String line, String body) {
        assertThat(TitleWords.body(line)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Children's Services improvement plan", "Response to the review of housing", "Housing"})
    void aTopicIsNone(String line) {
        assertThat(TitleWords.body(line)).isEmpty();
    }
}
