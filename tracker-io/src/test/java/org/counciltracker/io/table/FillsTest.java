package org.counciltracker.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.model.Shading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillsTest {

    @ParameterizedTest
    @CsvSource({
        "FF0000, RED",
        "C00000, RED",
        "F6D7D2, RED",
        "FF7C80, RED",
        "FFC000, AMBER",
        "FFFF00, AMBER",
        "FFF0C2, AMBER",
        "F4B083, AMBER",
        "ED7D31, AMBER",
        "00B050, GREEN",
        "92D050, GREEN",
        "CFE8D5, GREEN",
        "C6EFCE, GREEN",
        "A8D08D, GREEN",
        "00FF00, GREEN",
        "0070C0, BLUE",
        "00B0F0, BLUE",
        "8EAADB, BLUE",
        "DEEAF6, BLUE",
        "D9D9D9, GREY",
        "808080, GREY",
        "EEEFEF, GREY",
        "7030A0, #7030A0",
        "FF99FF, #FF99FF",
    })
    void namesAFillByItsHueWhateverItsStrength(String rgb, String colour) {
        assertThat(Fills.of(Integer.parseInt(rgb, 16))).isEqualTo(new Shading(colour));
    }

    @Test
    void takesWhiteAndBlackForNoFill() {
        assertThat(Fills.of(0xFFFFFF)).isNull();
        assertThat(Fills.of(0xFBFCFD)).isNull();
        assertThat(Fills.of(0x000000)).isNull();
    }
}
