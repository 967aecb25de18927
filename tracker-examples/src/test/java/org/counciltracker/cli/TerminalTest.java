package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,       80
            '',     80
            wide,   80
            0,      80
            -5,     80
            20,     60
            80,     80
            100,    100
            999,    160
            99999999999, 80
            """)
    void takesTheWidthFromTheShellWithinWhatCanBeRead(String columns, int width) {
        Map<String, String> environment = columns == null ? Map.of() : Map.of("COLUMNS", columns);

        assertThat(Terminal.of(environment, "").width()).isEqualTo(width);
    }

    @Test
    void coloursOnlyATerminalThatCanShowThem() {
        assertThat(Terminal.of(Map.of("TERM", "xterm"), "out,err").colours()).isTrue();
        assertThat(Terminal.of(Map.of("TERM", "xterm"), "err").colours()).isFalse();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), "out").colours()).isFalse();
        assertThat(Terminal.of(Map.of(), "out").colours()).isFalse();
    }

    @Test
    void leavesColoursOutWhereNoColorSaysSo() {
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), "out").colours())
                .isFalse();
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", ""), "out").colours())
                .isTrue();
    }

    @Test
    void showsProgressOnlyWhereSomebodyWatches() {
        assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), "err").progress())
                .isTrue();
        assertThat(Terminal.of(Map.of("TERM", "xterm"), "out").progress()).isFalse();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), "err").progress()).isFalse();
    }
}
