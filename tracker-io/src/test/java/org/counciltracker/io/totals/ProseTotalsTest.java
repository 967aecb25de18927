package org.counciltracker.io.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.StatedTotal.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTotalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plan has 44 actions in total.                                               | ALL 44
            In all, the tracker lists 44 recommendations: 20 green, 14 amber and 10 red.    | ALL 44, GREEN 20, AMBER 14, RED 10
            Of the 44 actions, 20 are rated green, 14 amber and 10 red.                     | ALL 44, GREEN 20, AMBER 14, RED 10
            20 of the 44 actions (45%) are Green.                                           | GREEN 20, ALL 44
            Twenty-one actions are Green and no actions are Red.                            | GREEN 21, RED 0
            Red: 10; Amber: 14; Green: 20; Total: 44                                        | RED 10, AMBER 14, GREEN 20, ALL 44
            Green (20), Amber (14), Red (10)                                                | GREEN 20, AMBER 14, RED 10
            12 recommendations have been completed, 5 are in progress and 2 are on hold.    | IMPLEMENTED 12, IN_PROGRESS 5, ON_HOLD 2
            A total of 1,204 actions have been closed.                                      | CLOSED 1204
            There are nine items that the board has assessed as amber since they need care. | AMBER 9
            Actions: 2 (Green: 1, Amber: 1)                                                 | GREEN 1, AMBER 1
            Of the 9 actions, 4 have been implemented and 5 have not been started.          | ALL 9, IMPLEMENTED 4, NO_PROGRESS_REPORTED 5
            There are 7 actions that were found to be Amber.                                | AMBER 7
            Total number of actions: 44                                                     | ALL 44
            """)
    void readsTheTotalsOfASentence(String sentence, String totals) {
        assertThat(read(sentence).stream().map(ProseTotalsTest::inBrief).collect(Collectors.joining(", ")))
                .isEqualTo(totals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board met on 27 September 2017 at the Red Lion.",
                "Action 12 is complete.",
                "3 new actions were added this quarter.",
                "29% of actions are green.",
                "Recommendations 4 and 5 were completed.",
                "Five of the actions need more money.",
                "Compared with the last quarter, when 25 actions were green, this is better.",
                "£44 was spent on the actions.",
                "The 2017/18 plan is complete.",
                "Two officers are in progress with their training.",
                "4 actions are not yet complete.",
                "6 actions are to be completed.",
                "No progress has been reported on the actions.",
                "Key: No Progress Reported, In Progress",
                "The force is 2nd out of 43 forces.",
                "In March there were 9 Green, 4 Amber and 2 Red actions.",
                "In July, 25 actions were Green and 6 Red.",
                "Of the 20 high priority recommendations, 1 is overdue.",
                "The Board's other plan has 12 actions, 7 of them Green.",
                "- Safeguarding: 10 actions, of which 6 are complete",
                "Overall satisfaction has risen to 85 in total, and 101 performance is better.",
                "The inspectors made a total of 5 recommendations."
            })
    void takesNoTotalWhereNoneIsStated(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void tellsWhatAColourMeansInTheWordsOfTheDocument() {
        assertThat(read(
                        "There are 4 Green actions which are signed off.",
                        "There are 3 amber actions which we are still watching."))
                .extracting(StatedTotal::meaning)
                .containsExactly("signed off", "watching");
    }

    @Test
    void putsAListUnderItsTotalAndCountsWhatEachEntryStandsFor() {
        List<StatedTotal> totals = read(
                "Six actions are red because they need money, including:",
                "- Training of marshals",
                "- 3 actions on record keeping",
                "- Radios (x2)",
                "Papers: none");

        assertThat(totals).singleElement().satisfies(total -> {
            assertThat(total.rating()).isEqualTo(RagRating.RED);
            assertThat(total.meaning()).isEqualTo("need money");
            assertThat(total.themes())
                    .containsExactly(
                            new Theme("Training of marshals", 1),
                            new Theme("3 actions on record keeping", 3),
                            new Theme("Radios (x2)", 2));
        });
    }

    @Test
    void takesBriefLinesWithoutMarksAsAList() {
        assertThat(read("2 actions are red:", "Lighting", "Signs").get(0).themes())
                .extracting(Theme::text)
                .containsExactly("Lighting", "Signs");
    }

    @Test
    void keepsATotalStatedTwiceOnceAndTwoDifferentOnesBoth() {
        assertThat(read("There are 4 green actions.", "So 4 actions are green.", "There are 5 green actions."))
                .extracting(StatedTotal::count, StatedTotal::place)
                .containsExactly(tuple(4, "line 1"), tuple(5, "line 3"));
    }

    @Test
    void givesTheSentenceAndItsPlace() {
        assertThat(read("A report.", "The board is glad. In total there are 7 actions. It meets in May."))
                .extracting(StatedTotal::text, StatedTotal::place)
                .containsExactly(tuple("In total there are 7 actions.", "line 2"));
    }

    private static String inBrief(StatedTotal total) {
        Enum<?> heap = total.rating() == null ? total.status() : total.rating();
        return (heap == null ? "ALL" : heap) + " " + total.count();
    }

    private static List<StatedTotal> read(String... paragraphs) {
        var passages = new ArrayList<Passage>();
        for (String paragraph : paragraphs) {
            passages.add(new Passage(paragraph, Place.line(passages.size() + 1)));
        }
        return ProseTotals.in(passages);
    }
}
