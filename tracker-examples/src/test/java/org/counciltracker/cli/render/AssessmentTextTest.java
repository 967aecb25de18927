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
        String text = AssessmentText.of(Assessed.panel(), width);

        assertThat(text.lines()).allMatch(line -> line.length() <= width);
        GoldenFile.named("panel-%d.txt".formatted(width)).matches(text);
    }

    @Test
    void leavesOutThePartsThatHaveNothingToSay() {
        GoldenFile.named("nothing.txt").matches(AssessmentText.of(Assessed.nothing(), 80));
    }

    @Test
    void keepsWhatCouldSteerATerminalOutOfTheText() {
        String text = AssessmentText.of(Assessed.hostile(), 80);

        assertThat(text.replace("\n", "").chars()).allMatch(c -> !Character.isISOControl(c) && c != 0x202E);
        GoldenFile.named("hostile.txt").matches(text);
    }

    @Test
    void hasNoBlanksAtTheEndsOfLines() {
        assertThat(AssessmentText.of(Assessed.panel(), 80).lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }
}
