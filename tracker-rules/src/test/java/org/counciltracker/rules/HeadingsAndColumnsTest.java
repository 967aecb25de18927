package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where headings and columns disagree with the updates, and where it only looks so. */
class HeadingsAndColumnsTest {

    private static final String DELIVERED = "The lease has now been signed by both, and Orrin Ltd will build the pier.";

    @ParameterizedTest
    @ValueSource(strings = {DELIVERED, "The lease was signed and the keys are being cut."})
    void aDeliveryThatGoesOnAboutWhatFollowsContradictsNothing(String update) {
        assertThat(judge(signing(update).section(Section.COMPLETED).build(), on("2024-06-01"))
                        .contradictions())
                .isEmpty();
        assertThat(judge(
                                signing(update)
                                        .stated(new Stated("Completed", null, null))
                                        .build(),
                                on("2024-06-01"))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void aPromiseAloneContradictsAHeadingAndAColumnOfWhatIsDone() {
        String update = "The lease will be signed in July.";

        assertThat(judge(signing(update).section(Section.COMPLETED).build(), on("2024-06-01"))
                        .contradictions())
                .containsExactly(
                        "The heading says that it is completed; the last update that counts says \"promised\".");
        assertThat(judge(
                                signing(update)
                                        .stated(new Stated("Completed", null, null))
                                        .build(),
                                on("2024-06-01"))
                        .contradictions())
                .containsExactly(
                        "Its status or due column says \"done\"; the last update that counts says \"promised\".");
    }

    private static Recommendation.Builder signing(String update) {
        return item("H1/24", "Sign the lease of the pier.").update("2024-05-20", update);
    }
}
