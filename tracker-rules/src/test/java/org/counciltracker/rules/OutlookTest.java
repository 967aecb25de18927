package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.rules.TestTrackers.due;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookTest {

    private static final AsOf MAY = on("2024-05-20");

    @TempDir
    private Path folder;

    @Test
    void tellsTheFirstDayOfEachTurnIfNothingIsHeard() {
        Outlook outlook = outlook(item("A1", "Mend it.")
                .update("2024-05-01", "In progress.")
                .due(due("2024-07-31"))
                .build());

        assertThat(outlook.turns())
                .extracting(turn -> turn.day().toString() + " " + turn.assessment())
                .containsExactly(
                        "2024-07-03 A1: IN_PROGRESS (HIGH), AMBER, due 2024-07-31",
                        "2024-08-01 A1: IN_PROGRESS (HIGH), AMBER, due 2024-07-31, overdue 1 days",
                        "2024-08-30 A1: IN_PROGRESS (HIGH), AMBER, due 2024-07-31, overdue 30 days, stale 121 days",
                        "2024-10-30 A1: IN_PROGRESS (HIGH), AMBER, due 2024-07-31, overdue 91 days, stale 182 days",
                        "2025-01-28 A1: IN_PROGRESS (HIGH), AMBER, due 2024-07-31, overdue 181 days, stale 272 days");
    }

    @Test
    void tellsNoDayTooEarlyAndNoneTooLate() {
        Recommendation item =
                item("A1", "Mend it.").update("2024-05-01", "In progress.").build();

        Outlook.Turn first = outlook(item).turns().get(0);

        assertThat(first.day()).isEqualTo(LocalDate.of(2024, 8, 30));
        assertThat(judge(item, MAY.withDate(first.day().minusDays(1))).stale().is())
                .isFalse();
        assertThat(judge(item, MAY.withDate(first.day())).stale().is()).isTrue();
    }

    @Test
    void knowsTheMeetingsToCome() {
        Recommendation item =
                item("A1", "Mend it.").update("2024-05-01", "In progress.").build();

        Outlook outlook = Outlook.of(
                RulesEngine.standard(),
                TestTrackers.of(item),
                on("2024-05-20", "2024-04-10", "2024-06-05", "2024-07-10"),
                item.key());

        // A reminder on the day of the first meeting; stale on the day after the second.
        assertThat(outlook.turns())
                .extracting(Outlook.Turn::day)
                .containsExactly(LocalDate.of(2024, 6, 5), LocalDate.of(2024, 7, 11));
    }

    @Test
    void seesNothingComeForWhatIsDone() {
        assertThat(outlook(item("A1", "Mend it.")
                                .update("2024-05-01", "It was implemented.")
                                .build())
                        .turns())
                .isEmpty();
    }

    @Test
    void tellsWhichWordsWouldGiveAnotherStatus() {
        Outlook outlook = outlook(
                item("A1", "Mend it.").update("2024-05-01", "In progress.").build());

        assertThat(outlook.answers())
                .extracting(answer -> answer.assessment().status())
                .contains(Status.IMPLEMENTED, Status.ON_HOLD, Status.CLOSED)
                .doesNotContain(Status.IN_PROGRESS);
    }

    @Test
    void looksAtOneItemAmongManyAsIfAllWereThere() {
        Tracker harbour = TestTrackers.harbour();

        for (String reference : List.of("H2/24", "H8/24", "H9/24")) {
            Outlook outlook = Outlook.of(RulesEngine.standard(), harbour, MAY, ItemKey.of(reference));
            assertThat(outlook.turns()).isNotEmpty().allSatisfy(turn -> {
                var whole = RulesEngine.standard().assess(harbour, MAY.withDate(turn.day()));
                assertThat(turn.assessment()).isEqualTo(TestTrackers.of(whole, reference));
            });
        }
    }

    @Test
    void holdsForRulesThatItHasNeverSeen() {
        RulesEngine engine = RulesEngine.builder()
                .pack(RulePack.fromFolder(
                        TestPacks.write(folder, "policy.csv", "key,value,meaning\nstale.days,10,ten days\n")))
                .build();
        Recommendation item =
                item("A1", "Mend it.").update("2024-05-18", "In progress.").build();

        Outlook outlook = Outlook.of(engine, TestTrackers.of(item), MAY, item.key());

        assertThat(outlook.turns().get(0).day()).isEqualTo(LocalDate.of(2024, 5, 29));
    }

    @Test
    void refusesAnItemThatIsNotThere() {
        assertThatThrownBy(() -> Outlook.of(RulesEngine.standard(), TestTrackers.harbour(), MAY, ItemKey.of("X1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item (X1) is not in the tracker.");
    }

    private static Outlook outlook(Recommendation item) {
        assertThat(judge(item, MAY).timeliness()).isNotEqualTo(Timeliness.OVERDUE);
        return Outlook.of(RulesEngine.standard(), TestTrackers.of(item), MAY, item.key());
    }
}
