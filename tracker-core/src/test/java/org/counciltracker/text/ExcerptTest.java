package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(Excerpt.of("  The panel\n\tasked  for it. ")).isEqualTo("The panel asked for it.");
        assertThat(Excerpt.of("a".repeat(60))).isEqualTo("a".repeat(60));
    }

    @Test
    void cutsALongOne() {
        assertThat(Excerpt.of("a".repeat(61))).isEqualTo("a".repeat(60) + "\u2026");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String pair = "\uD83D\uDEA7";

        assertThat(Excerpt.of("a".repeat(59) + pair + "b")).isEqualTo("a".repeat(59) + "\u2026");
        assertThat(Excerpt.of("a".repeat(58) + pair + "b")).isEqualTo("a".repeat(58) + pair + "\u2026");
    }
}
