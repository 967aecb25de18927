package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priority 2: Safer streets",
                "PRIORITY ONE - PREVENTION",
                "Objective three",
                "Theme A",
                "Strategic priority 4: Homes",
                "Priority: Help for victims"
            })
    void knowsAHeadingThatSaysWhatItNames(String heading) {
        assertThat(PriorityNames.label(heading)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run assemblies in all schools",
                "One - two",
                "Priority calls are answered first.",
                "Safer streets"
            })
    void takesOtherWordsForNone(String text) {
        assertThat(PriorityNames.label(text)).isEmpty();
    }
}
