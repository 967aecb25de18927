package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

    private static final List<String> NAMES = List.of("demo", "assess", "rules", "--format", "ON_HOLD");

    @ParameterizedTest
    @CsvSource({
        "asess, assess",
        "assses, assess",
        "demos, demo",
        "rule, rules",
        "--fromat, --format",
        "onhold, ON_HOLD",
        "medo, demo"
    })
    void theNameMeantComesFirst(String wrong, String meant) {
        assertThat(NearestNames.near(wrong, NAMES)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "a", "something"})
    void aNameThatIsFarFromAllIsNearNone(String wrong) {
        assertThat(NearestNames.near(wrong, NAMES)).isEmpty();
        assertThat(NearestNames.sorted(wrong, NAMES)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void ofNamesAsNearTheOneThatGoesOnComesFirst() {
        assertThat(NearestNames.sorted("STATUS-03", List.of("STATUS-023", "STATUS-030", "STATUS-031")))
                .containsExactly("STATUS-030", "STATUS-031", "STATUS-023");
    }

    @Test
    void theNameItselfIsNoHint() {
        assertThat(NearestNames.near("demo", NAMES)).isEmpty();
    }
}
