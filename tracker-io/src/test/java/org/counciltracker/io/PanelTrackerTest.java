package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.Reading.item;
import static org.counciltracker.io.Reading.notes;
import static org.counciltracker.io.Reading.references;
import static org.counciltracker.io.Reading.text;

import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Note;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;

/** The traps of a panel's tracker that went through a scanner. */
class PanelTrackerTest {

    private static final String HEADER =
            "Date of meeting\tItem\tRecommendations/Actions\tResponsible Officer\tComments\tDue Date";
    private static final String FIRST =
            "March 2022\tBudget\tR1/22 - Explain the overspend.\tPCC\t04/04/22 - In hand.\tMid 2022";

    @Test
    void readsARow() {
        TrackerItem item = item(text(HEADER, FIRST), "R1/22");

        assertThat(item.meeting()).isEqualTo(PartialDate.parse("2022-03"));
        assertThat(item.agendaItem()).isEqualTo("Budget");
        assertThat(item.text()).isEqualTo("Explain the overspend.");
        assertThat(item.responsible()).containsExactly(ResponsibleParty.of("PCC"));
        assertThat(item.updates()).hasSize(1);
        assertThat(item.due()).isNotNull();
        assertThat(item.details().place()).isEqualTo("line 2");
        assertThat(item.details().section()).isEqualTo(Section.OPEN);
    }

    @Test
    void joinsARowPrintedOverSeveralLines() {
        Tracker tracker = text(
                HEADER,
                "November\tContact\tR2/22 - Say how the\tPCC/CC\t04/04/22 - A note is\tMid 2022",
                "2022\tCentre\tdelays are cut. Point by\t\tbeing written.\t",
                "Page\t\tpoint:\t\t05/05/22 - Sent to members.\t",
                "Qe\t\t- the queue;\t\t\t",
                "17\t\t- the software.\t\t\t");

        TrackerItem item = item(tracker, "R2/22");
        assertThat(item.meeting()).isEqualTo(PartialDate.parse("2022-11"));
        assertThat(item.agendaItem()).isEqualTo("Contact Centre");
        assertThat(item.text()).isEqualTo("Say how the delays are cut. Point by point:\n- the queue;\n- the software.");
        assertThat(item.updates()).hasSize(2);
        assertThat(notes(tracker, NoteCode.LEFTOVER_TEXT)).extracting(Note::raw).containsExactly("Page Qe 17");
    }

    @Test
    void takesPageNumbersOutOfShortCells() {
        Tracker tracker =
                text(HEADER, FIRST.replace("March 2022", "March 2022 Page 100"), "ge 99\t\t\t\tDone since.\t");

        TrackerItem item = item(tracker, "R1/22");
        assertThat(item.meeting()).isEqualTo(PartialDate.parse("2022-03"));
        assertThat(notes(tracker, NoteCode.PAGE_FURNITURE))
                .extracting(Note::raw)
                .containsExactly("Page 100", "ge 99");
    }

    @Test
    void readsRowsThatAPageNumberShiftsByOneColumn() {
        Tracker tracker = text(
                HEADER,
                FIRST,
                "Page\t" + FIRST.replace("R1", "R2"),
                "\t" + FIRST.replace("R1", "R3"),
                "³ age 107\t" + FIRST.replace("R1", "R4"),
                "\t\t\t\t\tIt goes on here.\t");

        assertThat(references(tracker)).containsExactly("R1/22", "R2/22", "R3/22", "R4/22");
        assertThat(tracker.items())
                .allMatch(item -> PartialDate.parse("2022-03").equals(item.meeting()));
        assertThat(item(tracker, "R4/22").updates().get(0).text()).isEqualTo("In hand.\nIt goes on here.");
        assertThat(notes(tracker, NoteCode.SHIFTED_ROWS))
                .extracting(Note::message)
                .containsExactly(
                        "Rows stand beside their header and were read by what is in them: lines 3, 4, 5 and 6.");
    }

    @Test
    void makesNoItemOfScannerNoise() {
        Tracker tracker = text(
                HEADER,
                FIRST,
                "Nissas\tLIMIOED\tDAAIO Tbe DOG wlil\tlD00/00\t00/04 Tlie secomd (M:-1",
                FIRST.replace("R1", "R2"));

        assertThat(references(tracker)).containsExactly("R1/22", "R2/22");
        assertThat(notes(tracker, NoteCode.UNPLACED_ROW)).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.place()).isEqualTo("line 3");
            assertThat(note.raw()).startsWith("Nissas\tLIMIOED");
        });
    }

    @Test
    void readsTheSectionOffItsHeading() {
        Tracker tracker = text(HEADER, FIRST, "", "Completed Actions/To be Removed", "", FIRST.replace("R1", "R2"));

        assertThat(tracker.items())
                .extracting(item -> item.details().section())
                .containsExactly(Section.OPEN, Section.COMPLETED);
        assertThat(notes(tracker, NoteCode.SECTION))
                .extracting(Note::raw)
                .containsExactly("Completed Actions/To be Removed");
    }

    @Test
    void mendsBrokenWordsAndKeepsTheWordsAroundThem() {
        Tracker tracker = text(
                HEADER,
                FIRST.replace("Budget", "Letter from the Commissione r about the Mid- Year claim that is due"),
                FIRST.replace("R1", "R2").replace("overspend", "Commissioner’s overspend"));

        assertThat(item(tracker, "R1/22").agendaItem())
                .isEqualTo("Letter from the Commissioner about the Mid-Year claim that is due");
        assertThat(notes(tracker, NoteCode.MENDED_WORD))
                .extracting(Note::raw)
                .containsExactly(
                        "Letter from the Commissione r about the Mid- Year claim",
                        "the Commissione r about the Mid- Year claim that is due");
    }

    @Test
    void notesACommentThatBeginsWithTheEndOfTheOneBefore() {
        Tracker tracker = text(
                HEADER,
                FIRST.replace("In hand.", "The system lets a caller press the"),
                FIRST.replace("R1", "R2").replace("04/04/22 - In hand.", "alarm at once. Explained."));

        assertThat(item(tracker, "R2/22").updates().get(0).text()).isEqualTo("alarm at once. Explained.");
        assertThat(notes(tracker, NoteCode.STRAY_TEXT)).extracting(Note::place).containsExactly("line 3");
    }

    @Test
    void keepsTheHeadOnceAndCountsItsRepeats() {
        List<String> page = List.of(
                "**MARRICK PANEL",
                "ACTIONS TRACKER",
                "MAY 2022**",
                "",
                "Members use it.",
                "",
                "KEY\t\t",
                "\tNot begun\tDone",
                "");
        Tracker tracker =
                text(String.join("\n", page), HEADER, FIRST, "", String.join("\n", page), "\t\t\t\tIt goes on.\t");

        assertThat(tracker.title()).isEqualTo("MARRICK PANEL ACTIONS TRACKER MAY 2022");
        assertThat(tracker.body()).isEqualTo("MARRICK PANEL");
        assertThat(tracker.edition()).hasToString("2022-05");
        assertThat(tracker.introduction()).isEqualTo("Members use it.");
        assertThat(tracker.keyEntries()).extracting(entry -> entry.label()).containsExactly("Not begun", "Done");
        assertThat(item(tracker, "R1/22").updates().get(0).text()).isEqualTo("In hand.\nIt goes on.");
        assertThat(notes(tracker, NoteCode.REPEATED_TEXT))
                .extracting(Note::raw)
                .containsExactly("MARRICK PANEL", "ACTIONS TRACKER", "MAY 2022", "Members use it.", "Not begun\tDone");
    }

    @Test
    void keepsBothItemsOfAReferenceThatStandsTwice() {
        Tracker tracker = text(HEADER, FIRST, FIRST);

        assertThat(tracker.items()).extracting(item -> item.key().value()).containsExactly("R1/22", "R1/22#2");
        assertThat(notes(tracker, NoteCode.DUPLICATE_REFERENCE))
                .extracting(Note::message)
                .containsExactly("R1/22 stands at line 2 already; both items are kept.");
    }

    @Test
    void keepsACellThatNamesSeveralPartiesAsItStood() {
        Tracker tracker = text(HEADER, FIRST.replace("PCC", "Panel members/Scrutiny Officer (HCC)"));

        assertThat(item(tracker, "R1/22").responsible()).hasSize(2);
        assertThat(notes(tracker, NoteCode.JOINT_RESPONSIBILITY))
                .extracting(Note::raw)
                .containsExactly("Panel members/Scrutiny Officer (HCC)");
    }

    @Test
    void notesADueDateThatCannotBeRead() {
        Tracker tracker = text(HEADER, FIRST.replace("Mid 2022", "Room 4"));

        assertThat(notes(tracker, NoteCode.UNREAD_DATE))
                .extracting(Note::message)
                .containsExactly("Cannot read \"Room 4\" as a due date of R1/22; it is kept as undated.");
    }

    @Test
    void notesADueDateThatWasReadInSpiteOfASlipOfThePen() {
        Tracker tracker = text(HEADER, FIRST.replace("Mid 2022", "Mid 2O22"));

        assertThat(notes(tracker, NoteCode.ODD_DATE))
                .extracting(Note::message)
                .containsExactly(
                        "The due date \"Mid 2O22\" of R1/22 was read as 1 June 2022 to 31 July 2022: \"2O22\" read as 2022.");
    }

    @Test
    void notesADueDateOnADayThatItsMonthDoesNotHave() {
        Tracker tracker = text(HEADER, FIRST.replace("Mid 2022", "31 June 2022"));

        assertThat(notes(tracker, NoteCode.ODD_DATE))
                .extracting(Note::message)
                .containsExactly(
                        "The due date \"31 June 2022\" of R1/22 was read as 30 June 2022: June 2022 has no day 31.");
    }

    @Test
    void readsAReferenceWithoutADashBehindIt() {
        assertThat(references(text(HEADER, FIRST.replace("R1/22 - ", "R1/22 "))))
                .containsExactly("R1/22");
    }

    @Test
    void partsParagraphsOfHtml() {
        Tracker tracker = text(
                HEADER, FIRST.replace("04/04/22 - In hand.", "<p>04/04/22 – In hand.</p> <p>05/05/22 – Done.</p>"));

        assertThat(item(tracker, "R1/22").updates()).hasSize(2);
        assertThat(notes(tracker, NoteCode.MARKUP)).extracting(Note::raw).containsExactly("<p>");
    }

    @Test
    void warnsOfATrackerWithoutItems() {
        Tracker tracker = text(HEADER);

        assertThat(tracker.items()).isEmpty();
        assertThat(notes(tracker, NoteCode.NO_ITEMS)).hasSize(1);
    }
}
