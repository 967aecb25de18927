package org.counciltracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationTest {

    @ParameterizedTest
    @EnumSource
    void isReadFromItsOwnText(Nation nation) {
        assertThat(Nation.parse(nation.toString())).isEqualTo(nation);
    }

    @Test
    void hasTheNamesThatOptionsAndPoliciesUse() {
        assertThat(Nation.values())
                .extracting(Nation::toString)
                .containsExactly("england", "wales", "scotland", "northern-ireland");
        assertThat(Nation.parse("Northern-Ireland").displayName()).isEqualTo("Northern Ireland");
    }

    @Test
    void namesTheChoicesWhereThereIsNoSuchNation() {
        assertThatThrownBy(() -> Nation.parse("cornwall"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text (cornwall) must be one of: england, wales, scotland, northern-ireland.");
    }
}
