package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.rules.fact.KeyMeaning.Pace;
import org.counciltracker.rules.lexicon.Lexicon;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.pack.KeyWords;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of keys as bodies word them, and what they mean. */
class KeyLabelsTest {

    private static final RulePack STANDARD = BuiltInPacks.read(BuiltInPacks.STANDARD);

    private static final KeyLabels LABELS =
            KeyLabels.of(List.of(STANDARD), new SignalReader(Lexicon.of(STANDARD.lexicon())));

    @TestFactory
    Stream<DynamicTest> everyRowIsFoundInItsExampleAndNotInTheOneThatLooksAlike() {
        return STANDARD.keys().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    assertThat(LABELS.rows(row.fires())).as(row.fires()).contains(row);
                    assertThat(row.quiet()).isNotBlank();
                    assertThat(LABELS.rows(row.quiet())).as(row.quiet()).doesNotContain(row);
                }));
    }

    @Test
    void rowsAreToldApartByTheirIds() {
        assertThat(STANDARD.keys())
                .extracting(KeyWords::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recommendation/Action Implemented            | DONE
            Complete                                     | DONE
            effectively discharged                       | DONE
            Completed and closed                         | DONE
            Action completed - to be removed             | DONE
            No progress reported                         | NOT_BEGUN
            Not started                                  | NOT_BEGUN
            Action not yet started                       | NOT_BEGUN
            Recommendation/Action In Progress            | IN_PROGRESS
            Work has begun                               | IN_PROGRESS
            Partially implemented                        | IN_PROGRESS
            continuing to progress or monitor            | IN_PROGRESS
            Not complete                                 | NOT_DONE
            Outstanding                                  | NOT_DONE
            On hold                                      | ON_HOLD
            Awaiting sign-off                            | CLOSE_REQUESTED
            Rejected                                     | REFUSED
            Superseded                                   | SUPERSEDED
            N/A                                          | NO_LONGER_RELEVANT
            Not applicable                               | NO_LONGER_RELEVANT
            Transferred to business as usual             | TRANSFERRED
            On track                                     | ON_TRACK
            on target                                    | ON_TRACK
            Progressing to plan                          | ON_TRACK
            No significant concerns                      | ON_TRACK
            Behind schedule                              | BEHIND
            Unacceptable progress                        | BEHIND
            At risk                                      | BEHIND
            needs more work and/or scrutiny              | BEHIND
            Off track                                    | BEHIND
            Some slippage                                | BEHIND
            Overdue                                      | OVERDUE
            Target date missed                           | OVERDUE
            Not completed by the deadline                | OVERDUE
            Due within the next month                    | DUE_SOON
            Not yet due                                  | NOT_DUE
            Within timescale                             | NOT_DUE
            """)
    void readsWhatALabelSays(String label, String meaning) {
        assertThat(LABELS.read(label)).as(label).containsExactly(KeySense.of(meaning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On track or complete                          | ON_TRACK    | DONE
            Completed / no longer required                | DONE        | NO_LONGER_RELEVANT
            Not due or not applicable                     | NOT_DUE     | NO_LONGER_RELEVANT
            Closed; superseded                            | DONE        | SUPERSEDED
            """)
    void keepsApartTheThingsThatAColourMayMean(String label, String one, String other) {
        assertThat(LABELS.read(label)).as(label).containsExactly(KeySense.of(one), KeySense.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In progress but behind schedule  | IN_PROGRESS | BEHIND
            In progress and on track         | IN_PROGRESS | ON_TRACK
            Not started, overdue             | NOT_BEGUN   | OVERDUE
            """)
    void takesWorkAndItsPaceForOneThing(String label, String kind, Pace pace) {
        assertThat(LABELS.read(label))
                .containsExactly(new KeySense(KeySense.of(kind).kind(), pace));
    }

    @Test
    void readsALabelWithoutItsWordsByTheLexicon() {
        assertThat(LABELS.read("The report was published")).containsExactly(KeySense.of("DONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kingfisher", "Lead: Estates", "Ward members only", "New this quarter"})
    void guessesNothing(String label) {
        assertThat(LABELS.read(label)).as(label).isEmpty();
    }
}
