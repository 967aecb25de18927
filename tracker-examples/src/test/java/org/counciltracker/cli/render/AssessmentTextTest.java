package org.counciltracker.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.cli.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTextTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 132})
    void wrapsToTheWidthGiven(int width) {
        String text = AssessmentText.of(Assessed.panel(), Page.plain(width));

        assertThat(text.lines()).allMatch(line -> line.length() <= width);
        GoldenFile.named("panel-%d.txt".formatted(width)).matches(text);
    }

    @Test
    void leavesOutThePartsThatHaveNothingToSay() {
        GoldenFile.named("nothing.txt").matches(AssessmentText.of(Assessed.nothing(), Page.plain(80)));
    }

    @Test
    void keepsWhatCouldSteerATerminalOutOfTheText() {
        String text = AssessmentText.of(Assessed.hostile(), Page.plain(80));

        assertThat(text.replace("\n", "").chars()).allMatch(c -> !Character.isISOControl(c) && c != 0x202E);
        GoldenFile.named("hostile.txt").matches(text);
    }

    @Test
    void hasNoBlanksAtTheEndsOfLines() {
        assertThat(AssessmentText.of(Assessed.panel(), Page.plain(80)).lines())
                .allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void saysTheSameWithColoursAsWithout() {
        String coloured = AssessmentText.of(Assessed.panel(), new Page(80, true));

        assertThat(coloured).contains("\u001B[1;31mred\u001B[0m", "\u001B[33mstale\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(AssessmentText.of(Assessed.panel(), Page.plain(80)));
    }
}
