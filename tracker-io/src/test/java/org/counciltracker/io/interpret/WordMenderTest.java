package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordMenderTest {

    @ParameterizedTest
    @CsvSource({
        "Recommend ations Tracker, Recommendations Tracker",
        "the Commissione r wrote, the Commissioner wrote",
        "Mid- Year Claim, Mid-Year Claim",
        "Septemb er 2022, September 2022",
        "COMMIT TEE papers, COMMITTEE papers",
        "informat ion on perform ance, information on performance",
        "the Wexhol me bridge, the Wexholme bridge",
    })
    void putsTogetherWhatAColumnBroke(String broken, String mended) {
        assertThat(mender("Wexholme").mend(broken).text()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in form and content",
                "two- and three-year plans",
                "a bout of illness",
                "see para. ations",
                "Recommend. ations",
                "web chat figures",
                "may be so",
                "Al so far",
                "an e.g. of",
                "PC Smith",
            })
    void leavesAloneWhatMayBeTwoWords(String text) {
        assertThat(mender("see webchat", "web chat", "web chat").mend(text).text())
                .isEqualTo(text);
    }

    @Test
    void takesNoHalfForAWordBecauseItIsBrokenAlikeElsewhere() {
        WordMender mender = mender("the Tidderl ey road", "Tidderley");

        assertThat(mender.mend("the Tidderl ey road").text()).isEqualTo("the Tidderley road");
    }

    @Test
    void keepsFiveWordsOnEachSide() {
        assertThat(mender("")
                        .mend("one two three four five six Recommend ations seven eight nine ten eleven twelve")
                        .mends())
                .containsExactly(new WordMender.Mend(
                        "Recommend ations",
                        "Recommendations",
                        "two three four five six Recommend ations seven eight nine ten eleven"));
    }

    private static WordMender mender(String... document) {
        return new WordMender(new Vocabulary(Rows.of(document)));
    }
}
