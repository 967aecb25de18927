package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.Reading.file;
import static org.counciltracker.io.Reading.item;
import static org.counciltracker.io.Reading.notes;
import static org.counciltracker.io.Reading.references;

import java.time.LocalDate;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Note;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;

/** Trackers as other bodies lay them out. */
class OtherLayoutsTest {

    @Test
    void readsAHealthLogWithSemicolonsAndATitleAboveTheHeader() {
        Tracker tracker = file("health-log.csv");

        assertThat(tracker.body()).isEqualTo("Brackendale Health Scrutiny Committee");
        assertThat(tracker.edition()).hasToString("2024-05-12");
        assertThat(references(tracker)).containsExactly("14/2023", "15/2023", "16/2023");
        TrackerItem waits = item(tracker, "15/2023");
        assertThat(waits.meeting()).isEqualTo(PartialDate.parse("2023-11-09"));
        assertThat(waits.agendaItem()).isEqualTo("Ambulance waits");
        assertThat(waits.details().stated().rag()).isEqualTo(RagRating.AMBER);
        assertThat(waits.updates())
                .singleElement()
                .satisfies(update -> assertThat(update.text()).isEqualTo("Figures chased;\nnone so far"));
        assertThat(item(tracker, "16/2023").details().place()).isEqualTo("line 7");
    }

    @Test
    void readsAHeaderBrokenOverThreeRowsAndWordsBrokenInIt() {
        Tracker tracker = file("broken-header.txt");

        assertThat(references(tracker)).containsExactly("1.1", "1.2", "2.1");
        assertThat(item(tracker, "1.1").due()).isNotNull();
        assertThat(item(tracker, "1.2").text()).isEqualTo("Find out how many foster carers left last year.");
        assertThat(item(tracker, "1.2").updates())
                .singleElement()
                .satisfies(update -> assertThat(update.dates()).containsExactly(PartialDate.parse("2023-06-12")));
    }

    @Test
    void takesAPageNumberOffTheEndOfASentence() {
        Tracker tracker = file("broken-header.txt");

        assertThat(item(tracker, "1.1").updates().get(0).text()).isEqualTo("Draft written.");
        assertThat(notes(tracker, NoteCode.PAGE_FURNITURE))
                .extracting(Note::raw)
                .containsExactly("Page 4");
    }

    @Test
    void readsATableOfMarkdown() {
        Tracker tracker = file("pipes.md");

        assertThat(tracker.title()).isEqualTo("Audit Committee – Action Log Position at 3 March 2025");
        assertThat(tracker.body()).isEqualTo("Audit Committee");
        assertThat(item(tracker, "AC24/01").text()).isEqualTo("Publish the fraud plan");
        assertThat(item(tracker, "AC24/02").details().stated().status()).isEqualTo("Open");
        assertThat(notes(tracker, NoteCode.TEXT_OUTSIDE_TABLES))
                .extracting(Note::place)
                .containsExactly("line 10");
    }

    @Test
    void tellsColumnsByTheirCellsWhereThereIsNoHeader() {
        Tracker tracker = file("no-header.txt");

        assertThat(references(tracker)).containsExactly("S1/24", "S2/24", "S3/24");
        TrackerItem survey = item(tracker, "S1/24");
        assertThat(survey.meeting()).isEqualTo(PartialDate.parse("2024-03"));
        assertThat(survey.agendaItem()).isEqualTo("Library hours");
        assertThat(survey.responsible()).containsExactly(ResponsibleParty.of("Libraries Manager"));
        assertThat(survey.updates()).hasSize(1);
        assertThat(notes(tracker, NoteCode.NO_HEADER)).hasSize(1);
    }

    @Test
    void datesItemsByTheHeadingAboveThem() {
        Tracker tracker = file("meeting-headings.csv");

        assertThat(references(tracker)).containsExactly("1", "2", "3");
        assertThat(item(tracker, "2").meeting()).isEqualTo(PartialDate.parse("2023-07-12"));
        assertThat(item(tracker, "3").meeting()).isEqualTo(PartialDate.parse("2023-09-13"));
    }

    @Test
    void readsALongStatusAsAnUpdateWhereThereIsNoColumnForUpdates() {
        Tracker tracker = file("meeting-headings.csv");

        assertThat(item(tracker, "1").details().stated().status()).isEqualTo("Done");
        assertThat(item(tracker, "2").details().stated().status()).isNull();
        assertThat(item(tracker, "2").updates()).hasSize(1);
    }

    @Test
    void namesItemsAfterTheirPlaceWhereNoneHasAReference() {
        Tracker tracker = file("no-references.txt");

        assertThat(references(tracker)).containsExactly("line 2", "line 4", "line 6");
        assertThat(tracker.items()).allMatch(item -> item.details().referenceDerived());
        assertThat(item(tracker, "line 4").text()).isEqualTo("Tell members about the new camera site at Tidderley.");
        assertThat(item(tracker, "line 2").updates().get(0).text()).isEqualTo("Survey provided on 12 June.");
        assertThat(notes(tracker, NoteCode.DERIVED_REFERENCE)).isEmpty();
    }

    @Test
    void tellsAColumnWithAnUnknownHeadingByItsCells() {
        Tracker tracker = file("no-references.txt");

        assertThat(item(tracker, "line 2").meeting()).isEqualTo(PartialDate.parse("2023-05"));
        assertThat(notes(tracker, NoteCode.TOLD_COLUMN)).extracting(Note::raw).containsExactly("Panel");
    }

    @Test
    void keepsRowsOfAnotherTableInNotes() {
        Tracker tracker = file("two-tables.txt");

        assertThat(tracker.items()).hasSize(2);
        assertThat(notes(tracker, NoteCode.OTHER_TABLE)).extracting(Note::place).containsExactly("line 10");
        assertThat(notes(tracker, NoteCode.ACCEPTANCE))
                .extracting(Note::raw)
                .containsExactly("Agreed", "Partially agreed");
    }

    @Test
    void goesOnWithAnItemBelowARepeatedHeader() {
        Tracker tracker = file("repeated-header.csv");

        assertThat(references(tracker)).containsExactly("1", "2", "3");
        assertThat(item(tracker, "3").updates())
                .singleElement()
                .satisfies(update -> assertThat(update.text()).isEqualTo("Trial began 4 May 2024"));
        assertThat(notes(tracker, NoteCode.REPEATED_TEXT))
                .extracting(Note::place)
                .containsExactly("line 6");
    }

    @Test
    void takesAMeetingFromAboveWhereEachIsWrittenOnce() {
        Tracker tracker = file("merged-meetings.txt");

        assertThat(item(tracker, "34").meeting()).isEqualTo(PartialDate.parse("2022-05-12"));
        assertThat(notes(tracker, NoteCode.TAKEN_FROM_ABOVE)).hasSize(1);
    }

    @Test
    void leavesABlankMeetingBlankWhereOthersAreRepeated() {
        Tracker tracker = Reading.text(
                "Date raised\tRef\tAction\tOwner",
                "May 2022\tA1\tMend it.\tClerk",
                "May 2022\tA2\tPaint it.\tClerk",
                "\tA3\tSell it.\tClerk");

        assertThat(item(tracker, "A3").meeting()).isNull();
    }

    @Test
    void namesAnUnknownHeadingWithTheNearestKnownOneAndKeepsItsCells() {
        Tracker tracker = file("unknown-columns.csv");

        assertThat(notes(tracker, NoteCode.UNKNOWN_COLUMN))
                .extracting(Note::message)
                .containsExactly("The heading \"Csot\" is not known; the cells below it are kept in notes.");
        assertThat(notes(tracker, NoteCode.UNKNOWN_CELL)).extracting(Note::raw).containsExactly("4711");
    }

    @Test
    void tellsAColumnOfAnUnknownHeadingByItsCells() {
        Tracker tracker = file("unknown-columns.csv");

        assertThat(tracker.items().get(0).responsible())
                .extracting(ResponsibleParty::name)
                .containsExactly("Clerk");
        assertThat(notes(tracker, NoteCode.TOLD_COLUMN)).extracting(Note::raw).containsExactly("Ownr");
    }

    @Test
    void joinsARowThatALineBreakCutInTwo() {
        Tracker tracker = file("broken-lines.txt");

        assertThat(item(tracker, "R2/23").updates().get(0).text())
                .isEqualTo("Explained in the note of 30 May, which members have had.");
    }

    @Test
    void leavesAPageSpokenOfInItsSentence() {
        Tracker tracker = file("broken-lines.txt");

        assertThat(item(tracker, "R1/23").updates().get(0).text()).endsWith("See the table at Page 12 of the pack.");
    }

    @Test
    void makesAnItemOfALegibleRowWithoutReferenceAndWarns() {
        Tracker tracker = file("broken-lines.txt");

        TrackerItem figures = item(tracker, "line 6");
        assertThat(figures.text()).isEqualTo("Provide burglary figures by ward.");
        assertThat(figures.details().referenceDerived()).isTrue();
        assertThat(notes(tracker, NoteCode.DERIVED_REFERENCE))
                .extracting(Note::place)
                .containsExactly("line 6");
    }

    @Test
    void readsAPlanWhosePrioritiesAreHeadings() {
        Tracker tracker = file("plan-headings.txt");

        assertThat(tracker.items()).hasSize(3).allMatch(item -> item.kind() == ItemKind.PLAN_ACTION);
        assertThat(tracker.items())
                .extracting(item -> item.details().priority())
                .containsExactly("Safer Evenings", "Safer Evenings", "Victims First");
        assertThat(tracker.items()).extracting(item -> item.details().section()).containsOnlyNulls();
    }

    @Test
    void readsAKeyOfColoursAndTheirMeanings() {
        Tracker tracker = file("key.txt");

        assertThat(tracker.keyEntries())
                .containsExactly(
                        new KeyEntry("Green: Done", new Shading("GREEN")),
                        new KeyEntry("Amber: Under way", new Shading("AMBER")),
                        new KeyEntry("Red: Not begun", new Shading("RED")));
        assertThat(item(tracker, "1").details().stated().rag()).isEqualTo(RagRating.GREEN);
        assertThat(item(tracker, "2").details().stated().rag()).isEqualTo(RagRating.AMBER);
        assertThat(item(tracker, "2").details().stated().status()).isEqualTo("Amber - slow");
    }

    @Test
    void numbersThatOpenMostActionsAreTheirReferences() {
        Tracker tracker = Reading.text(
                "Audit\tRecommendation\tOfficer\tUpdate",
                "Payroll\t1.1 Reconcile the payroll every month.\tHead of HR\tDone.",
                "\t1.2 Remove leavers within five days.\tHead of HR\tIn test.",
                "Treasury\t2.1 Review the bank mandate.\tTreasurer\t");

        assertThat(references(tracker)).containsExactly("1.1", "1.2", "2.1");
        assertThat(item(tracker, "1.2").text()).isEqualTo("Remove leavers within five days.");
    }

    @Test
    void numbersThatStandTwiceAreNoReferences() {
        Tracker tracker = Reading.text(
                "Audit\tRecommendation\tOfficer\tUpdate",
                "Payroll\t1. Reconcile the payroll every month.\tHead of HR\tDone.",
                "Treasury\t1. Review the bank mandate.\tTreasurer\t");

        assertThat(tracker.items()).allMatch(item -> item.details().referenceDerived());
    }

    @Test
    void aSubjectWrittenOnceGoesOnBelow() {
        Tracker tracker = Reading.text(
                "Audit\tRecommendation\tOfficer\tUpdate",
                "Payroll\tR1/24 - Reconcile the payroll every month.\tHead of HR\tDone.",
                "\tR2/24 - Remove leavers within five days.\tHead of HR\tIn test.",
                "Treasury\tR3/24 - Review the bank mandate.\tTreasurer\t");

        assertThat(tracker.items())
                .extracting(TrackerItem::agendaItem)
                .containsExactly("Payroll", "Payroll", "Treasury");
        assertThat(notes(tracker, NoteCode.TAKEN_FROM_ABOVE))
                .extracting(Note::place)
                .containsExactly("line 3");
    }

    @Test
    void aWordAloneBetweenTheRowsHeadsThoseBelow() {
        Tracker tracker = Reading.text(
                "Ref\tAction\tOwner\tUpdate",
                "Housing\t\t\t",
                "A1\tReview the allocations policy and report back.\tHead of Housing\tIn hand.",
                "Transport\t\t\t",
                "A2\tMend the bus shelter at the station.\tHead of Roads\tDone.");

        assertThat(references(tracker)).containsExactly("A1", "A2");
        assertThat(tracker.items()).extracting(TrackerItem::agendaItem).containsExactly("Housing", "Transport");
    }

    @Test
    void aWordAloneUnderTheActionsHeadsThoseBelowWhereTheActionAboveIsFinished() {
        Tracker tracker = Reading.text(
                "Action\tOwner\tUpdate",
                "Housing\t\t",
                "Review the allocations policy.\tHead of Housing\tIn hand.",
                "Transport\t\t",
                "Bring a plan for the shelters to the\tHead of Roads\tDone.",
                "Committee\t\t");

        assertThat(tracker.items())
                .extracting(TrackerItem::text)
                .containsExactly("Review the allocations policy.", "Bring a plan for the shelters to the Committee");
        assertThat(tracker.items()).extracting(TrackerItem::agendaItem).containsExactly("Housing", "Transport");
    }

    @Test
    void ofADateThatWasPutOffTwiceTheLastOneCounts() {
        Tracker tracker = Reading.text(
                "Ref\tAction\tOwner\tDue date\tExtension date",
                "A1\tTake leavers off the list.\tPayments\t30/09/2023\t31/03/2024; 31/01/2025");

        assertThat(item(tracker, "A1").due())
                .isInstanceOfSatisfying(
                        DueWindow.class, due -> assertThat(due.latest()).isEqualTo(LocalDate.of(2025, 1, 31)));
    }
}
