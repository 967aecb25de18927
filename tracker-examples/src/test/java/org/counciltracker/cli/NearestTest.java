package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"asess, assess", "assses, assess", "demos, demo", "rule, rules", "--fromat, --format", "xyz,", "a,"})
    void isTheWordWithTheFewestChangesIfAny(String word, String nearest) {
        assertThat(Nearest.to(word, List.of("demo", "assess", "rules", "--format")))
                .isEqualTo(java.util.Optional.ofNullable(nearest));
    }
}
