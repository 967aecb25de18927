package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.interpret.Field.ACCEPTANCE;
import static org.counciltracker.io.interpret.Field.ACTION;
import static org.counciltracker.io.interpret.Field.AGENDA_ITEM;
import static org.counciltracker.io.interpret.Field.DUE;
import static org.counciltracker.io.interpret.Field.MEETING;
import static org.counciltracker.io.interpret.Field.REFERENCE;
import static org.counciltracker.io.interpret.Field.RESPONSIBLE;
import static org.counciltracker.io.interpret.Field.STATUS;
import static org.counciltracker.io.interpret.Field.UPDATES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnReaderTest {

    private static final String[] ROWS = {
        "HB 24-7 | 9 May 2024 | Harbour dredging | Ask the contractor for the tide tables used in the bid. | Harbour Master | 30 June 2024 | 03/07/2024 - The tables have been asked for. | Ongoing",
        "HB 24-8 | 9 May 2024 | Moorings | Count the empty moorings between the quay and the bridge. | Head of Assets | Autumn 2024 | 05/09/2024 - The count was made in August by volunteers. | Complete",
        "HB 24-9 | 4 July 2024 | Slipway repairs | Put the cost of the slipway to the next budget meeting. | Treasurer | Next meeting |  | Open",
    };
    private static final List<String> HEADINGS =
            List.of("Ref", "Meeting", "Subject", "Action", "Owner", "Due date", "Update", "Status");
    private static final List<Field> FIELDS =
            List.of(REFERENCE, MEETING, AGENDA_ITEM, ACTION, RESPONSIBLE, DUE, UPDATES, STATUS);

    private static List<Field> read(List<String> headings, String... rows) {
        String[] table = new String[rows.length + 1];
        table[0] = String.join(" | ", headings);
        System.arraycopy(rows, 0, table, 1, rows.length);
        return Rows.columns(table).fields();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Berth and entry
            1 | Heard at
            2 | Stretch of shore
            2 | Thing talked over
            3 | Resolution as amended
            3 | What the Harbour Board wants
            3 | Charge laid on us
            3 | Remedy needed
            4 | Who has it in hand
            4 | To be dealt with by
            5 | To be dealt with by
            5 | Reply wanted by
            5 | When must it be there?
            5 | Deadline for the reply
            5 | Date it is to be closed
            6 | News since the last tide
            6 | Where this has got to
            6 | Comments in July 2024
            6 | Narrative as of 4 July 2024
            6 | Tidings
            6 | Action taken since the last tide
            6 | Steps taken
            6 | What the pilots say
            7 | How it stands
            """)
    void readsAHeadingOfItsOwnByWordsAndCells(int column, String heading) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.set(column, heading);

        assertThat(read(headings, ROWS)).isEqualTo(FIELDS);
    }

    @Test
    void takesTheSentencesForTheActionAndNotTheSubjectBesideThem() {
        assertThat(read(
                        List.of("Subject", "Burden", "Owner", "Due date"),
                        "Weir | Tell the anglers of the works at the weir before Easter. | Clerk | May 2024",
                        "Lock | Grease the paddle gear of the upper lock before spring. | Warden | June 2024"))
                .containsExactly(AGENDA_ITEM, ACTION, RESPONSIBLE, DUE);
    }

    @Test
    void takesOfTwoColumnsOfSentencesTheOneThatReportsForTheUpdates() {
        assertThat(
                        read(
                                List.of("Ref", "Burden", "Owner", "Tidings"),
                                "1 | Tell the anglers of the works at the weir before Easter. | Clerk | Letters were sent to both clubs in March.",
                                "2 | Grease the paddle gear of the upper lock before spring. | Warden | It has been greased and tried under load."))
                .containsExactly(REFERENCE, ACTION, RESPONSIBLE, UPDATES);
    }

    @Test
    void readsCodesAsReferencesWhateverTheirHeading() {
        assertThat(read(
                        List.of("Docket", "Action", "Owner"),
                        "WQ-114-b | Tell the anglers of the works. | Clerk",
                        "WQ-115-a | Grease the paddle gear. | Warden"))
                .containsExactly(REFERENCE, ACTION, RESPONSIBLE);
    }

    @Test
    void readsAnAnswerOfAFewWordsAsTheAcceptance() {
        assertThat(read(
                        List.of("Recommendation", "Management response", "Update"),
                        "Tell the anglers of the works at the weir. | Accepted | Letters went out.",
                        "Grease the paddle gear of the upper lock. | Partly accepted | Not yet."))
                .containsExactly(ACTION, ACCEPTANCE, UPDATES);
    }

    @Test
    void readsAHeaderWithAYearInIt() {
        assertThat(read(
                        List.of(
                                "Finding no",
                                "Shortcoming (in brief)",
                                "Our undertaking",
                                "May 2024 update",
                                "Update (Q2 24/25)"),
                        "F1 | North weir | Tell the anglers of the works at the weir. | Letters drafted. | Letters sent.",
                        "F2 | Upper lock | Grease the paddle gear of the upper lock. | Grease bought. | Gear greased."))
                .containsExactly(REFERENCE, AGENDA_ITEM, ACTION, UPDATES, UPDATES);
    }

    @Test
    void leavesWhatNothingSpeaksForUnread() {
        List<String> headings = List.of("Ref", "Action", "Owner", "Tonnage");

        assertThat(read(headings, "1 | Weigh the barge. | Clerk | 44", "2 | Paint the barge. | Warden | 61"))
                .isEqualTo(Arrays.asList(REFERENCE, ACTION, RESPONSIBLE, null));
    }
}
