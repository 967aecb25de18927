package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "flaw, lawn, 2", "assess, asses, 1", "panel, panel, 0", "'', abc, 3", "ab, ba, 2"
    })
    void countsLettersPutInTakenOutOrExchanged(String from, String to, int changes) {
        assertThat(EditDistance.between(from, to)).isEqualTo(changes);
    }

    @Property(seed = "20261122")
    void isADistance(
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String other,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String third) {
        int distance = EditDistance.between(one, other);

        assertThat(distance == 0).isEqualTo(one.equals(other));
        assertThat(distance).isEqualTo(EditDistance.between(other, one));
        assertThat(distance).isLessThanOrEqualTo(EditDistance.between(one, third) + EditDistance.between(third, other));
    }
}
