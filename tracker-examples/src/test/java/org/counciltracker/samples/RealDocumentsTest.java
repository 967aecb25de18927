package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.cli.render.ExplanationText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Note;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reference;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.Update;
import org.counciltracker.rules.Outlook;
import org.counciltracker.rules.RulesEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void readsWhatAReportStatesAndFindsThatItAddsUp() throws IOException {
        Path gold = SHARED.resolve("gold/003.json");
        assumeTrue(Files.exists(gold), "the real documents aren't here");
        JsonNode facts = JsonMapper.shared().readTree(Files.readString(gold));
        AssessedTracker assessed = RulesEngine.standard()
                .assess(
                        TrackerFiles.read(SHARED.resolve(
                                        "seeds/" + facts.get("seed").asString()))
                                .tracker(),
                        AsOf.on(LocalDate.parse(facts.get("meeting").asString())));

        assertThat(assessed.tracker().items()).isEmpty();
        assertThat(String.valueOf(assessed.tracker().edition()))
                .isEqualTo(facts.get("meeting").asString());
        assertThat(assessed.notes())
                .filteredOn(note -> note.code().equals("MARKING"))
                .extracting(Note::raw)
                .containsExactly(facts.get("marking").asString());
        assertThat(total(assessed, null).total().count())
                .isEqualTo(facts.get("total").asInt());
        for (RagRating rating : List.of(RagRating.GREEN, RagRating.AMBER, RagRating.RED)) {
            String name = rating.name().toLowerCase(Locale.ROOT);
            StatedTotal total = total(assessed, rating).total();
            assertThat(total.count()).isEqualTo(facts.get(name).asInt());
            assertThat(words(facts.get(name + "Means").asString()))
                    .containsAll(words(String.valueOf(total.meaning())).stream()
                            .filter(word -> !List.of("contain", "areas", "that", "require")
                                    .contains(word))
                            .toList());
        }
        List<StatedTotal.Theme> themes = total(assessed, RagRating.RED).total().themes();
        assertThat(themes).hasSize(facts.get("redThemes").asInt());
        assertThat(themes.stream().mapToInt(StatedTotal.Theme::items).sum())
                .isEqualTo(facts.get("redThemesSum").asInt());
        assertThat(assessed.totals()).allMatch(CheckedTotal::reconciles);
        assertThat(total(assessed, null).checks()).isNotEmpty();
    }

    private static CheckedTotal total(AssessedTracker assessed, @Nullable RagRating rating) {
        return assessed.totals().stream()
                .filter(total -> total.total().rating() == rating)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\W+"));
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
