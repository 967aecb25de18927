package org.counciltracker.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;

/** Once overdue, overdue ever after, whatever the due cell says. */
class OverdueProperties {

    private static final RulesEngine ENGINE = RulesEngine.standard();
    private static final LocalDate RAISED = LocalDate.of(2022, 11, 21);

    @Property(seed = "20261122", tries = 120)
    void overdueStaysOverdueAsTimeGoesBy(
            @ForAll @Size(min = 1, max = 12) List<@From("cells") String> cells,
            @ForAll @IntRange(min = 0, max = 2500) int days,
            @ForAll @IntRange(min = 1, max = 800) int later) {
        Tracker tracker = tracker(cells);
        LocalDate first = RAISED.plusDays(days);
        List<Assessment> before = ENGINE.assess(tracker, AsOf.on(first)).assessments();
        List<Assessment> after =
                ENGINE.assess(tracker, AsOf.on(first.plusDays(later))).assessments();

        for (int i = 0; i < cells.size(); i++) {
            if (before.get(i).overdue().is()) {
                assertThat(after.get(i).overdue().is()).as(cells.get(i)).isTrue();
                assertThat(after.get(i).overdue().days())
                        .as(cells.get(i))
                        .isEqualTo(requireNonNull(before.get(i).overdue().days()) + later);
            }
        }
    }

    @Property(seed = "20261122", tries = 120)
    void nothingIsOverdueThatHasNoDate(@ForAll("undated") String cell, @ForAll @IntRange(max = 9000) int days) {
        Assessment assessment = ENGINE.assess(tracker(List.of(cell)), AsOf.on(RAISED.plusDays(days)))
                .assessments()
                .get(0);

        assertThat(assessment.overdue().is()).isFalse();
    }

    private static Tracker tracker(List<String> cells) {
        var builder = Tracker.builder();
        IntStream.range(0, cells.size())
                .mapToObj(i -> Recommendation.builder("R" + (i + 1) + "/22")
                        .meeting(RAISED.toString())
                        .text("Publish the plan.")
                        .due(DueDateParser.parse(cells.get(i), DueContext.raised(PartialDate.of(RAISED))))
                        .build())
                .forEach(builder::add);
        return builder.build();
    }

    @Provide
    static Arbitrary<String> undated() {
        return Arbitraries.of(
                "Ongoing",
                "tbc",
                "-",
                "",
                "in due course",
                "after the May elections",
                "on completion of R9/22",
                "next meeting",
                "quarterly",
                "Local Plan 2041",
                "Completed",
                "Not yet due",
                "45/13/2023");
    }

    @Provide
    static Arbitrary<String> cells() {
        return Arbitraries.of(
                        "31/03/2023",
                        "June",
                        "mid",
                        "early",
                        "end of",
                        "2023",
                        "2023/24",
                        "Q2",
                        "spring",
                        "week",
                        "w/c 3 May",
                        "ten working days",
                        "within 28 days",
                        "now",
                        "was",
                        "March 2024",
                        "ongoing",
                        "tbc",
                        "quarterly",
                        "next meeting",
                        "after",
                        "Christmas",
                        "to",
                        "-",
                        "municipal year",
                        "Mid 2O24",
                        "31 April 2023",
                        "each May")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }
}
