package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;

/** What holds whatever is written in a tracker. */
class AssessmentProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static final List<String> COLOURS = List.of("RED", "AMBER", "GREEN", "GREY", "#92D050");

    private static final Tracker EXAMPLES = Corpora.examples();

    @Property(seed = "20261122", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyQuoteStandsWhereItSays(@ForAll("trackers") Tracker tracker, @ForAll @IntRange(max = 900) int day) {
        assertThat(assess(tracker, day).assessments())
                .allSatisfy(Proof::assertQuotesStandWhereTheySay)
                .allSatisfy(Proof::assertEveryStepHasAProof);
    }

    @Property(seed = "20261122", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void onlyWhatIsOpenIsOverdueStaleOrChased(
            @ForAll("trackers") Tracker tracker, @ForAll @IntRange(max = 900) int day) {
        AssessedTracker assessed = assess(tracker, day);
        List<TrackerItem> chased = assessed.chasingLists().stream()
                .flatMap(list -> list.chases().stream())
                .map(Chase::item)
                .toList();

        for (Assessment assessment : assessed.assessments()) {
            if (!assessment.status().isOpen()) {
                assertThat(assessment.overdue().is()).isFalse();
                assertThat(assessment.stale().is()).isFalse();
                assertThat(chased).doesNotContain(assessment.item());
            }
        }
    }

    @Property(seed = "20261122", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyItemHasOneVerdictWithARating(@ForAll("trackers") Tracker tracker, @ForAll @IntRange(max = 900) int day) {
        assertThat(assess(tracker, day).assessments())
                .hasSameSizeAs(tracker.items())
                .allSatisfy(assessment -> assertThat(assessment.rag()).isNotNull());
        assertThat(assess(tracker, day).notes()).noneMatch(note -> note.code().equals("NO_VERDICT"));
    }

    @Property(seed = "20261122", tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theSameInputsGiveTheSameResult(@ForAll("trackers") Tracker tracker, @ForAll @IntRange(max = 900) int day) {
        assertThat(assess(tracker, day)).isEqualTo(assess(tracker, day));
    }

    @Property(seed = "20261122", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLaterUpdateThatSaysNothingChangesNoStatus(
            @ForAll @IntRange(max = 299) int row, @ForAll("nothing") String nothing) {
        TrackerItem item = EXAMPLES.items().get(row);
        List<Update> more = new ArrayList<>(item.updates());
        more.add(new Update(List.of(PartialDate.of(LocalDate.of(2026, 1, 5))), nothing));
        AsOf asOf = AsOf.on(LocalDate.of(2026, 2, 1));

        Assessment before = judge(item, asOf);
        Assessment after = judge(item.withDetails(item.details().withUpdates(more)), asOf);

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.closure()).isEqualTo(before.closure());
    }

    @Provide
    Arbitrary<String> nothing() {
        return Arbitraries.of(
                "",
                "  ",
                "No update.",
                "No update received.",
                "no further update",
                "Nothing further to report.",
                "No change.",
                "Update awaited",
                "N/A");
    }

    private static Assessment judge(TrackerItem item, AsOf asOf) {
        return RulesEngine.standard()
                .assess(TestTrackers.of(item), asOf)
                .assessments()
                .get(0);
    }

    private static AssessedTracker assess(Tracker tracker, int day) {
        AsOf asOf = AsOf.on(START.plusDays(day));
        MeetingCalendar meetings =
                MeetingCalendar.of(List.of(START.plusDays(100), START.plusDays(300), START.plusDays(500)));
        return RulesEngine.standard().assess(tracker, day % 2 == 0 ? asOf : asOf.withMeetings(meetings));
    }

    @Provide
    Arbitrary<Tracker> trackers() {
        Arbitrary<KeyEntry> key = Combinators.combine(
                        Arbitraries.of(
                                "Done",
                                "Green: complete or superseded",
                                "In progress",
                                "On track or done",
                                "Red – overdue",
                                "Not started, behind schedule",
                                "Awaiting sign-off",
                                "Kingfisher",
                                ""),
                        Arbitraries.of(COLOURS).map(Shading::new).injectNull(0.3))
                .as(KeyEntry::new);
        return Combinators.combine(items().list().ofMaxSize(4), key.list().ofMaxSize(4))
                .as((items, entries) -> KeyedTrackers.tracker(entries, items.toArray(TrackerItem[]::new)));
    }

    private static Arbitrary<Recommendation> items() {
        Arbitrary<Section> sections = Arbitraries.of(Section.class).injectNull(0.3);
        Arbitrary<Stated> stated = Combinators.combine(
                        Arbitraries.of(
                                        "Completed",
                                        "In progress",
                                        "On hold",
                                        "Rejected",
                                        "Not started",
                                        "?",
                                        "In hand; A",
                                        "Green")
                                .injectNull(0.5),
                        Arbitraries.of(RagRating.class).injectNull(0.5),
                        Arbitraries.of(COLOURS).map(Shading::new).injectNull(0.5))
                .as(Stated::new);
        Arbitrary<Integer> due = Arbitraries.integers().between(0, 900).injectNull(0.4);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        text(),
                        text(),
                        updates().list().ofMaxSize(3),
                        sections,
                        stated,
                        due)
                .as((number, asked, party, updates, section, words, day) -> {
                    Recommendation.Builder item = Recommendation.builder("R" + number + "/24")
                            .meeting("2024-01")
                            .text(asked)
                            .section(section)
                            .stated(words);
                    if (!party.isBlank()) {
                        item.responsible(party);
                    }
                    if (day != null) {
                        item.due(TestTrackers.due(START.plusDays(day).toString()));
                    }
                    updates.forEach(item::update);
                    return item.build();
                });
    }

    private static Arbitrary<Update> updates() {
        Arbitrary<List<PartialDate>> dates = Arbitraries.integers()
                .between(0, 900)
                .map(day -> PartialDate.of(START.plusDays(day)))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(dates, text()).as(Update::new);
    }

    /** Words that the rules know, words that they don't, and characters that are easily miscounted. */
    private static Arbitrary<String> text() {
        return Arbitraries.of(
                        "completed",
                        "not",
                        "yet",
                        "will",
                        "be",
                        "was",
                        "circulated",
                        "on hold",
                        "no update",
                        "in Part 2",
                        "R3/24",
                        "R11/24",
                        "in conjunction with",
                        "not agreed",
                        "propose to close",
                        "figures",
                        "regular updates",
                        "a verbal update",
                        "but",
                        "once",
                        ".",
                        ",",
                        ";",
                        "\n",
                        "(",
                        ")",
                        "\u201cquoted\u201d",
                        "\ud83d\ude80",
                        "caf\u00e9",
                        "e\u0301",
                        "\u00a0",
                        "\u00ad",
                        "\ufb01nished",
                        "\u0130stanbul",
                        "90%",
                        "12/05/2024",
                        "",
                        "  ")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
