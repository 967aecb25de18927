package org.counciltracker.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.cli.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaseTextTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 132})
    void wrapsToTheWidthGiven(int width) {
        String text = ChaseText.of(Assessed.chased(), Page.plain(width));

        assertThat(text.lines()).allMatch(line -> line.length() <= width && line.equals(line.stripTrailing()));
        GoldenFile.named("chase-%d.txt".formatted(width)).matches(text);
    }

    @Test
    void saysThatNobodyIsToBeChased() {
        assertThat(ChaseText.of(Assessed.nothing(), Page.plain(80)))
                .startsWith(
                        "data of an application as of Thursday 29 February 2024\n\nNobody is to be chased.\n\nJudged by ");
    }

    @Test
    void keepsWhatCouldSteerATerminalOutOfTheText() {
        String text = ChaseText.of(Assessed.hostileChase(), Page.plain(80));

        assertThat(text).contains("Asked: [2J");
        assertThat(text.replace("\n", "").chars()).allMatch(c -> !Character.isISOControl(c) && c != 0x202E);
    }
}
