package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.interpret.Field.ACCEPTANCE;
import static org.counciltracker.io.interpret.Field.ACTION;
import static org.counciltracker.io.interpret.Field.AGENDA_ITEM;
import static org.counciltracker.io.interpret.Field.DUE;
import static org.counciltracker.io.interpret.Field.MEETING;
import static org.counciltracker.io.interpret.Field.PRIORITY;
import static org.counciltracker.io.interpret.Field.RAG;
import static org.counciltracker.io.interpret.Field.REFERENCE;
import static org.counciltracker.io.interpret.Field.RESPONSIBLE;
import static org.counciltracker.io.interpret.Field.REVISED_DUE;
import static org.counciltracker.io.interpret.Field.STATUS;
import static org.counciltracker.io.interpret.Field.UPDATES;
import static org.counciltracker.io.interpret.Rows.columns;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderMatcherTest {

    @Test
    void comparesWithoutCaseSpacesBreaksAndPunctuation() {
        assertThat(columns("REF. | recommendation(s) | Responsible\nOfficer / Member | Expecte d completi on date")
                        .fields())
                .containsExactly(REFERENCE, ACTION, RESPONSIBLE, DUE);
    }

    @Test
    void joinsAHeaderBrokenOverRows() {
        List<Line> lines =
                Rows.of("Date of | Item | Recommendations/ | By", "meeting | | Actions | whom", "May 2022 | a | b | c");

        HeaderMatcher.Header header = HeaderMatcher.match(lines, 0).orElseThrow();
        assertThat(header.rows()).isEqualTo(2);
        assertThat(header.columns().fields()).containsExactly(MEETING, AGENDA_ITEM, ACTION, RESPONSIBLE);
    }

    @Test
    void beginsBelowATitleInTheTable() {
        List<Line> lines = Rows.of("A title | | ", "Ref | Action | Owner");

        assertThat(HeaderMatcher.match(lines, 0)).isEmpty();
        assertThat(HeaderMatcher.match(lines, 1)).isPresent();
    }

    @Test
    void readsItemAsTheTopicUnlessReferencesStandBelowIt() {
        assertThat(columns("Item | Action | Owner", "Budget | Mend it | Clerk").fields())
                .containsExactly(AGENDA_ITEM, ACTION, RESPONSIBLE);
        assertThat(columns("Item | Action | Owner", "1.1 | Mend it | Clerk").fields())
                .containsExactly(REFERENCE, ACTION, RESPONSIBLE);
    }

    @Test
    void readsItemAsTheActionWhereNoOtherColumnIs() {
        assertThat(columns("Item | Officer | Update").fields()).containsExactly(ACTION, RESPONSIBLE, UPDATES);
    }

    @Test
    void readsADateBeforeTheActionAsTheMeetingAndOneBehindItAsDue() {
        assertThat(columns("Date | Action | Owner").fields()).containsExactly(MEETING, ACTION, RESPONSIBLE);
        assertThat(columns("Action | Owner | Date").fields()).containsExactly(ACTION, RESPONSIBLE, DUE);
        assertThat(columns("Date raised | Action | Date").fields()).containsExactly(MEETING, ACTION, DUE);
    }

    @Test
    void readsActionBesideARecommendationAsTheAnswer() {
        assertThat(columns("Recommendation | Agreed | Action | By when | New date")
                        .fields())
                .containsExactly(ACTION, ACCEPTANCE, UPDATES, DUE, REVISED_DUE);
    }

    @Test
    void readsStatusAndCommentByWhatElseThereIs() {
        assertThat(columns("No | Action | Status/Comment").fields()).containsExactly(REFERENCE, ACTION, UPDATES);
        assertThat(columns("No | Action | Progress | Status/Comment").fields())
                .containsExactly(REFERENCE, ACTION, UPDATES, STATUS);
    }

    @Test
    void readsWhatNamesTheMotionsAsTheirReference() {
        assertThat(columns(
                                "Motion | Subject | Resolution | Lead officer",
                                "M1/24 | Swifts | That bricks be laid. | Clerk")
                        .fields())
                .containsExactly(REFERENCE, AGENDA_ITEM, ACTION, RESPONSIBLE);
    }

    @Test
    void groupsHeadingsUnderAWordOverSeveralColumns() {
        List<Line> lines = Rows.of(
                "No | Action | For action | | Outcome |",
                " | | Officer | Deadline | Update | Status",
                "1 | Mend the gate | Clerk | May 2024 | Done | Closed");

        HeaderMatcher.Header header = HeaderMatcher.match(lines, 0).orElseThrow();
        assertThat(header.rows()).isEqualTo(2);
        assertThat(header.columns().fields()).containsExactly(REFERENCE, ACTION, RESPONSIBLE, DUE, UPDATES, STATUS);
    }

    @Test
    void readsTheSignForNumberAsTheWord() {
        assertThat(columns("Action # | Owner | What | By when").fields())
                .containsExactly(REFERENCE, RESPONSIBLE, ACTION, DUE);
    }

    @Test
    void readsAPlan() {
        assertThat(columns("Priority | Action | Agency | Progress | R/A/G").fields())
                .containsExactly(PRIORITY, ACTION, RESPONSIBLE, UPDATES, RAG);
    }

    @Test
    void readsALongHeadingThatMissesByALetter() {
        assertThat(columns("Ref | Recomendation | Owner").fields()).containsExactly(REFERENCE, ACTION, RESPONSIBLE);
    }

    @Test
    void knowsTheHeaderOfAnotherTableForWhatItIs() {
        List<Line> lines = Rows.of("Meeting date | Topic | Lead officer", "May 2022 | Budget | Finance");

        assertThat(HeaderMatcher.match(lines, 0))
                .hasValueSatisfying(header -> assertThat(header.isTracker()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R1/22 | Mend the gate | Clerk",
                "Update | The officer wrote to members | Clerk | Budget",
                "May 2022 | Action | A plan was made | OPCC | Nothing | Soon",
            })
    void takesNoRowForAHeader(String row) {
        assertThat(HeaderMatcher.match(Rows.of(row), 0)).isEmpty();
    }
}
