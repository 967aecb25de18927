package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsAboveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above.",
                "as  above",
                "(See above)",
                "– Ditto –",
                "do.",
                "\"",
                "”",
                "- \" -",
                "AS PER\nABOVE",
                "Please see above.",
                "Same as above"
            })
    void knowsWordsThatTakeOverTheCellAbove(String text) {
        assertThat(AsAbove.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "As above, but for the north.",
                "See above and below",
                "The figures above",
                "above",
                "No change",
                "To do",
                "As above. As above. As above. As above. As above. As above. As above."
            })
    void whatSaysMoreSpeaksForItself(String text) {
        assertThat(AsAbove.is(text)).isFalse();
    }
}
