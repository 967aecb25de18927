package org.counciltracker.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleSignsTest {

    @ParameterizedTest
    @CsvSource({
        "00A0, a no-break space (U+00A0)",
        "200B, a zero width space (U+200B)",
        "FEFF, a byte order mark (U+FEFF)",
        "00AD, a soft hyphen (U+00AD)",
        "2003, an em space (U+2003)",
        "2028, a line separator (U+2028)"
    })
    void isNamed(String number, String name) {
        assertThat(InvisibleSigns.in("a" + Character.toString(Integer.parseInt(number, 16)) + "b"))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on hold", "a\tb\n", "“the Chairman’s” – yes", "é"})
    void whatCanBeSeenIsLeftAlone(String text) {
        assertThat(InvisibleSigns.in(text)).isEmpty();
        assertThat(InvisibleSigns.shown(text)).isSameAs(text);
    }

    @Test
    void aMessageShowsEachAndNamesItOnce() {
        assertThat(InvisibleSigns.shown("key (a\u00A0b\u00A0) is wrong."))
                .isEqualTo(
                        "key (a[U+00A0]b[U+00A0]) is wrong. Here stands a no-break space (U+00A0), which cannot be seen. Delete it, or type a plain space.");
    }
}
