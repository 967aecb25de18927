package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final String HEADER = "id,title,binds,about,length,unit,counting,starts,checked,citation\n";
    private static final String INSPECTION =
            "Respond to the inspectorate's report on custody, published on 1 March 2021.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2021-04-25, false", "2021-04-26, true"})
    void commentsOnAnInspectionAreLateAfter56DaysBeginningWithPublication(LocalDate asOf, boolean late) {
        Assessment assessment = assess(RulesEngine.standard(), asOf, item(INSPECTION, "PCC"));

        assertThat(assessment.clocks())
                .containsExactly(new ReplyClock(
                        "INSPECTION-COMMENTS",
                        "The policing body's comments on an inspectorate report",
                        LocalDate.of(2021, 3, 1),
                        LocalDate.of(2021, 4, 25),
                        late,
                        "Police Act 1996, s.55(5A)",
                        true));
        assertThat(assessment.overdue().is()).isFalse();
    }

    @Test
    void aClockRestsOnTheWordsThatStartedIt() {
        Assessment assessment = assess(RulesEngine.standard(), LocalDate.of(2021, 5, 1), item(INSPECTION, "PCC"));

        assertThat(assessment.steps(Aspect.CLOCK)).singleElement().satisfies(step -> {
            assertThat(step.proposal().rule().id()).isEqualTo("TIMELINESS-090");
            assertThat(step.proposal().evidence()).extracting(Quote::quote).contains("published on 1 March 2021");
            assertThat(step.proposal().absent()).containsExactly("an update with words");
        });
    }

    @Test
    void aLateReplyIsAReasonForAChaserToThePartyThatOwesIt() {
        Recommendation.Builder item = item(
                        "The report was sent to the cabinet on 10 January 2024 under section 9FE.", "Cabinet Member")
                .responsible("Scrutiny Officer");
        AssessedTracker tracker = tracker(RulesEngine.standard(), AsOf.on(LocalDate.of(2024, 3, 11)), item);

        assertThat(tracker.chasingLists()).singleElement().satisfies(list -> {
            assertThat(String.valueOf(list.party())).isEqualTo("Cabinet Member");
            assertThat(list.chases()).singleElement().satisfies(chase -> {
                assertThat(chase.level()).isEqualTo(ChaseLevel.CHASER);
                assertThat(chase.reasons())
                        .containsExactly("The executive's response to a scrutiny report was due by 10 March 2024: "
                                + "Local Government Act 2000, s.9FE (unchecked).");
            });
        });
    }

    @Test
    void aReplyWithWordsStopsTheClock() {
        Assessment assessment = assess(
                RulesEngine.standard(),
                LocalDate.of(2021, 5, 1),
                item(INSPECTION, "PCC").update("2021-04-02", "Comments are being drafted."));

        assertThat(assessment.clocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Respond to the inspectorate's report on custody. | PCC",
                "Respond to the inspectorate's report on custody, published in March 2021. | PCC",
                "Respond to the inspectorate's report on custody, published on 1 March 2021. | Chief Constable",
                "Share the inspectorate's report on custody, published on 1 March 2021. | PCC",
                "Publish the strategy by 1 March 2021. | PCC",
                "The report was sent to the cabinet on 10 January 2021. | Cabinet Member",
                "Respond to the inspectorate's report on custody, published on 1 March 2031. | PCC"
            })
    void whereTheWordsDoNotTellWhoIsBoundAndSinceWhenNoClockRuns(String text, String party) {
        assertThat(assess(RulesEngine.standard(), LocalDate.of(2021, 12, 1), item(text, party))
                        .clocks())
                .isEmpty();
    }

    @Test
    void aReplyOwedInNoSetNumberOfDaysIsNeverLate() {
        Assessment assessment = assess(
                RulesEngine.standard(),
                LocalDate.of(2029, 12, 1),
                item("Reply to the panel's report, sent to the commissioner on 3 May 2024.", "OPCC"));

        assertThat(assessment.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.due()).isNull();
            assertThat(clock.late()).isFalse();
            assertThat(clock.inWords())
                    .isEqualTo("The commissioner's response to a report of the panel is owed since 3 May 2024, with no "
                            + "number of days set: Police Reform and Social Responsibility Act 2011, which sets no number "
                            + "of days (unchecked).");
        });
    }

    @Test
    void aPackAddsAClockOfItsOwnFromTheMeetingThatRaisedTheItem() throws IOException {
        RulesEngine engine = engine(
                HEADER
                        + "LOCAL-REPLY,A reply to the panel,officer*/head,,10,working-days,from,raised,yes,Standing order 12\n");

        assertThat(assess(engine, LocalDate.of(2024, 6, 1), item("Share the rota.", "Head of Fleet"))
                        .clocks())
                .extracting(ReplyClock::id, ReplyClock::due)
                .containsExactly(tuple("LOCAL-REPLY", LocalDate.of(2024, 5, 15)));
    }

    @Test
    void ofAMonthTheDayIsThatOfItsOnlyMeeting() throws IOException {
        RulesEngine engine = engine(HEADER + "LOCAL-REPLY,A reply,officer*/head,,14,days,from,raised,yes,Order 12\n");
        Recommendation.Builder item = Recommendation.builder("F1/24")
                .text("Share the rota.")
                .meeting("2024-05")
                .responsible("Head of Fleet");
        AsOf asOf = AsOf.on(LocalDate.of(2024, 6, 1));

        assertThat(assess(engine, asOf, item).clocks()).isEmpty();
        assertThat(assess(engine, asOf.withMeetings(MeetingCalendar.of(LocalDate.of(2024, 5, 8))), item)
                        .clocks())
                .extracting(ReplyClock::due)
                .containsExactly(LocalDate.of(2024, 5, 22));
    }

    @Test
    void aPackReplacesAClockByItsIdOrSwitchesItOff() throws IOException {
        Recommendation.Builder item = item(INSPECTION, "PCC");
        RulesEngine longer = engine(HEADER
                + "INSPECTION-COMMENTS,Comments,pcc,inspectorate*,90,days,from,published,yes,Protocol of 2024\n");

        assertThat(assess(longer, LocalDate.of(2021, 5, 1), item).clocks())
                .extracting(ReplyClock::due, ReplyClock::citation)
                .containsExactly(tuple(LocalDate.of(2021, 5, 30), "Protocol of 2024"));

        RulesEngine without = engine(HEADER + "INSPECTION-COMMENTS,,,,off,,,,,\n");
        assertThat(assess(without, LocalDate.of(2021, 5, 1), item).clocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X,T,pcc,,x,days,from,raised,yes,C | clocks.csv:2: length (x) must be a whole number from 1 to 9999, empty where none is set, or off.",
                "X,T,pcc,,5,weeks,from,raised,yes,C | clocks.csv:2: unit (weeks) must be one of: days, working-days, months.",
                "X,T,pcc,,5,days,after,raised,yes,C | clocks.csv:2: counting (after) must be one of: from, beginning-with.",
                "X,T,pcc,,5,days,from,raised,maybe,C | clocks.csv:2: checked (maybe) must be one of: yes, no.",
                "X,T,,,5,days,from,raised,yes,C | clocks.csv:2: binds must not be empty.",
                ",T,pcc,,5,days,from,raised,yes,C | clocks.csv:2: id must not be empty; a clock is replaced and switched off by its id.",
                "X,,,,off,,,,, | clocks.csv:2: no clock (X) is in force that could be switched off. The clocks are: COMMISSIONER-RESPONSE, EXECUTIVE-RESPONSE, HEALTH-RESPONSE, INSPECTION-COMMENTS.",
                "X,T,pcc,,5,days,from,published on?,yes,C | clocks.csv:2: starts: phrase (published on?) must begin and end with a word that can't be left out."
            })
    void aWrongRowIsNamedByFileAndLine(String row, String problem) {
        assertThatThrownBy(() -> engine(HEADER + row + "\n"))
                .isInstanceOf(RulePackException.class)
                .extracting(e -> ((RulePackException) e).lines(), list(String.class))
                .contains(problem);
    }

    private RulesEngine engine(String clocks) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: local\nversion: 1.0.0\nbuildsOn: standard\n");
        Files.writeString(folder.resolve("clocks.csv"), clocks);
        return RulesEngine.builder().pack(RulePack.fromFolder(folder)).build();
    }

    private static Recommendation.Builder item(String text, String party) {
        return Recommendation.builder("F1/24").text(text).meeting("2024-05-01").responsible(party);
    }

    private static Assessment assess(RulesEngine engine, LocalDate asOf, Recommendation.Builder item) {
        return assess(engine, AsOf.on(asOf), item);
    }

    private static Assessment assess(RulesEngine engine, AsOf asOf, Recommendation.Builder item) {
        return tracker(engine, asOf, item).assessments().get(0);
    }

    private static AssessedTracker tracker(RulesEngine engine, AsOf asOf, Recommendation.Builder item) {
        return engine.assess(Tracker.builder().add(item.build()).build(), asOf);
    }
}
