package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.cli.render.ExplanationText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Note;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Update;
import org.counciltracker.rules.Outlook;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;

/** Real trackers, where they are at hand. */
class RealDocumentsTest {

    private static final Path SHARED = Path.of("../../shared");

    @Test
    void judgesATrackerOfFebruary2021() {
        assertThat(facts("000").differences("2021-02-05")).isEmpty();
    }

    @Test
    void judgesATrackerOfNovember2022() {
        assertThat(facts("001").differences("2022-11-21")).isEmpty();
    }

    @Test
    void callsItsOngoingItemsStaleAndNeverOverdue() {
        AssessedTracker assessed = facts("000").assess("2021-10-01");

        List<Assessment> ongoing = assessed.assessments().stream()
                .filter(assessment -> assessment.status().isOpen())
                .filter(assessment -> !(assessment.item().due() instanceof DueWindow))
                .toList();
        assertThat(ongoing).isNotEmpty().allSatisfy(assessment -> {
            assertThat(assessment.stale().is()).isTrue();
            assertThat(assessment.overdue().is()).isFalse();
        });
    }

    @Test
    void keepsTheRowOfScannerNoiseInANoteWithItsLineAndInNoItem() {
        AssessedTracker assessed = facts("000").assess("2021-02-05");

        assertThat(assessed.notes())
                .filteredOn(note -> String.valueOf(note.raw()).contains("LIMIOEDO"))
                .extracting(Note::code, Note::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("UNPLACED_ROW", "line 16"));
        assertThat(assessed.tracker().items())
                .flatExtracting(item -> Stream.concat(
                                Stream.of(item.text(), String.valueOf(item.agendaItem())),
                                item.updates().stream().map(Update::text))
                        .toList())
                .hasSizeGreaterThan(40)
                .noneMatch(words -> words.contains("LIMIOEDO"));
    }

    private static Facts facts(String name) {
        Path gold = SHARED.resolve("gold/" + name + ".json");
        assumeTrue(Files.exists(gold), "the real documents aren't here");
        return Facts.of(gold, SHARED.resolve("seeds"));
    }

    @Test
    void showsThatOneItemWaitsOnAnotherAndByWhichWords() {
        assertThat(explanation("R13/22"))
                .contains("Waits on R39/21")
                .contains("STATUS-060 Depends")
                .containsPattern("«[^»]* in conjunction with R39/21.»");
    }

    @Test
    void showsThatALetterWasDeliveredForDataAsked() {
        assertThat(explanation("R5/22"))
                .contains("STATUS-027 Implemented: data was asked for, and something in writing was delivered")
                .containsPattern("by update 4 \"A letter [^\"]* circulated ")
                .containsPattern("what was asked: \"[^\"]* including data, ");
    }

    @Test
    void chasesForTheMeetingAfterTheOneOfTheDay() {
        AsOf asOf = AsOf.on(LocalDate.of(2022, 11, 21))
                .withMeetings(MeetingCalendar.of(List.of(LocalDate.of(2022, 11, 21), LocalDate.of(2023, 2, 3))));

        List<ChasingList> lists = RulesEngine.standard()
                .assess(facts("001").assess("2022-11-21").tracker(), asOf)
                .chasingLists();

        assertThat(lists).hasSize(7).allSatisfy(list -> {
            assertThat(list.respondBy()).isEqualTo(LocalDate.of(2023, 1, 19));
            assertThat(list.reply().reckoning().published()).isEqualTo(LocalDate.of(2023, 1, 26));
            assertThat(list.reply().reckoning().meeting()).isEqualTo(LocalDate.of(2023, 2, 3));
        });
        assertThat(lists)
                .flatExtracting(ChasingList::chases)
                .extracting(chase -> chase.item().reference() + " " + chase.level())
                .contains("R8/21 REMINDER", "R20/22 REMINDER")
                .doesNotContain("R5/22 REMINDER");
    }

    private static String explanation(String reference) {
        AssessedTracker assessed = facts("001").assess("2022-11-21");
        Assessment assessment = assessed.assessment(Reference.of(reference)).orElseThrow();
        Outlook outlook = Outlook.of(
                RulesEngine.standard(),
                assessed.tracker(),
                assessed.asOf(),
                assessment.item().key());
        return ExplanationText.of(assessed, assessment, outlook, Page.plain(160));
    }
}
