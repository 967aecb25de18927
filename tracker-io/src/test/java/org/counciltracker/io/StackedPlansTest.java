package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.Note;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans whose cells stand below each other, with other columns, bullets and blank lines each. */
class StackedPlansTest {

    private static final String SALTMERE = "saltmere-delivery-plan.txt";
    private static final String FERNLEIGH = "fernleigh-improvement-plan.txt";
    private static final String OAKRIDGE = "oakridge-priorities.txt";

    @ParameterizedTest
    @ValueSource(strings = {SALTMERE, FERNLEIGH, OAKRIDGE})
    void losesNoWord(String name) throws IOException {
        String document = Files.readString(Path.of("src", "test", "resources", "trackers", name));

        assertThat(EveryWord.lost(document, Reading.file(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SALTMERE, FERNLEIGH, OAKRIDGE})
    void callsItsItemsActionsOfAPlan(String name) {
        assertThat(Reading.file(name).items()).extracting(TrackerItem::kind).containsOnly(ItemKind.PLAN_ACTION);
    }

    @Test
    void readsRecordsOfFiveColumnsWithoutTabs() {
        Tracker plan = Reading.file(SALTMERE);

        assertThat(Reading.references(plan)).containsExactly("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3");
        assertThat(priorities(plan))
                .containsOnly("Objective 1: Streets where people feel at ease", "Objective 2: Help that comes early");
        TrackerItem patrol = Reading.item(plan, "1.2");
        assertThat(patrol.text()).isEqualTo("Set up a patrol of volunteers in the market square on Friday nights");
        assertThat(parties(patrol)).containsExactly("Community Safety Manager");
        assertThat(String.valueOf(patrol.due())).contains("December 2024");
        assertThat(patrol.updates())
                .extracting(Update::text)
                .containsExactly("Twelve volunteers have come forward.\n"
                        + "Their training is under way, and covers:\n- first aid\n- radio procedure");
    }

    @Test
    void joinsAnActionThatWasBrokenOverTwoLinesAndNotesTheCellThatIsMissing() {
        Tracker plan = Reading.file(SALTMERE);
        TrackerItem bus = Reading.item(plan, "1.3");

        assertThat(bus.text()).isEqualTo("Ask the bus company to run the last service half an hour later");
        assertThat(parties(bus)).containsExactly("Head of Highways", "Transport Partners");
        assertThat(bus.updates()).isEmpty();
        assertThat(Reading.notes(plan, NoteCode.SHORT_ROW))
                .singleElement()
                .satisfies(note -> assertThat(note.place()).isEqualTo("line 26"))
                .extracting(Note::message)
                .asString()
                .startsWith("No line below was found for \"Update\"");
    }

    @Test
    void takesPageNumbersAndRunningTitlesOutOfRecords() {
        Tracker plan = Reading.file(SALTMERE);

        assertThat(parties(Reading.item(plan, "2.3"))).containsExactly("Youth Service");
        assertThat(Reading.notes(plan, NoteCode.PAGE_FURNITURE))
                .extracting(Note::raw)
                .containsExactly("Page 2 of 3", "Page 3 of 3");
        assertThat(Reading.notes(plan, NoteCode.REPEATED_TEXT))
                .extracting(Note::raw)
                .contains("Saltmere Safer Partnership");
    }

    @Test
    void readsAHeadingAboveEachTableAndBulletsApartFromTheirTexts() {
        Tracker plan = Reading.file(FERNLEIGH);

        assertThat(priorities(plan)).containsOnly("Stronger governance", "Better housing");
        assertThat(plan.title()).doesNotContain("Stronger governance");
        assertThat(plan.items())
                .extracting(TrackerItem::text)
                .first()
                .isEqualTo("Publish the register of interests online");
        assertThat(plan.items().get(1).updates())
                .extracting(Update::text)
                .containsExactly("Two meetings were held. Items discussed:\n– the external audit\n– the reserves\n"
                        + "The third was put off because of the election.");
        assertThat(plan.items().get(3).details().stated().rag()).isEqualTo(RagRating.AMBER);
    }

    @Test
    void tellsABlankProgressFromARatingBelowIt() {
        TrackerItem signing = Reading.file(FERNLEIGH).items().get(2);

        assertThat(signing.updates()).isEmpty();
        assertThat(signing.details().stated().rag()).isEqualTo(RagRating.RED);
    }

    @Test
    void tellsHeadingsOfOneWordFromCellsWhereABlankLineFollowsEachLine() {
        Tracker plan = Reading.file(OAKRIDGE);

        assertThat(plan.items())
                .extracting(item -> item.details().priority())
                .containsExactly("Mobility", "Mobility", "Loneliness", "Loneliness", "Loneliness", "Food");
        assertThat(plan.items().get(1).updates())
                .extracting(Update::text)
                .containsExactly("The scheme has run on Sundays since Easter.\n"
                        + "It carried 61 people in its first month, which is twice what was expected.");
    }

    @Test
    void notesACellThatItsWordsDoNotTell() {
        assertThat(Reading.notes(Reading.file(OAKRIDGE), NoteCode.UNSURE_CELL))
                .singleElement()
                .extracting(Note::raw)
                .isEqualTo("County Library Service");
    }

    @Test
    void readsTwoColumnsWithoutBulletsOrTabs() {
        Tracker deal = Reading.text(
                "Merrow Town Deal Board",
                "Action",
                "Progress",
                "",
                "Buy the old cinema",
                "The purchase was completed in June 2022.",
                "",
                "Move the bus stops from Cross Street",
                "It was considered and rejected.",
                "",
                "Plant sixty trees",
                "Forty trees have been planted.",
                "",
                "The remaining twenty are to follow in the autumn.");

        assertThat(deal.items())
                .extracting(TrackerItem::text)
                .containsExactly("Buy the old cinema", "Move the bus stops from Cross Street", "Plant sixty trees");
        assertThat(deal.items().get(2).updates())
                .extracting(Update::text)
                .containsExactly("Forty trees have been planted.\nThe remaining twenty are to follow in the autumn.");
    }

    @Test
    void leavesHeadingsOfATextThatHoldsNoRecordsAlone() {
        Tracker tracker = Reading.text(
                "Contents",
                "Recommendations",
                "Updates",
                "",
                "Ref\tRecommendation\tOwner\tUpdate",
                "R1/24\tMend the roof.\tEstates\tIt was mended in May.");

        assertThat(tracker.items()).hasSize(1);
        assertThat(Reading.notes(tracker, NoteCode.STACKED_CELLS)).isEmpty();
    }

    private static List<String> parties(TrackerItem item) {
        return item.responsible().stream().map(ResponsibleParty::name).toList();
    }

    private static List<String> priorities(Tracker plan) {
        return plan.items().stream()
                .map(item -> String.valueOf(item.details().priority()))
                .toList();
    }

    @Test
    void aLabelThatComesAgainAndAgainAnnouncesNoTable() {
        String[] lines = new String[2000];
        Arrays.fill(lines, "Action");

        assertThatThrownBy(() -> Reading.text(lines))
                .isInstanceOf(TrackerReadException.class)
                .hasMessageContaining("no table of recommendations or actions was found");
    }
}
