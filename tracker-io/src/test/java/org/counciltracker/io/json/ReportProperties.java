package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.totals.Grouping;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;

class ReportProperties {

    @Property(tries = 300, seed = "20261122")
    void totalsOverAnyGroupingAreAllItems(
            @ForAll("trackers") AssessedTracker one, @ForAll("trackers") AssessedTracker other) {
        Report report = Report.of(List.of(one, on(one, other)));

        assertThat(report.items())
                .isEqualTo(one.assessments().size() + other.assessments().size());
        assertThat(Arrays.asList(Grouping.values()))
                .allSatisfy(grouping -> assertThat(report.by(grouping).heaps().stream()
                                .mapToInt(Heap::items)
                                .sum())
                        .as("items %s", grouping)
                        .isEqualTo(report.items()));
    }

    @Property(tries = 300, seed = "20261122")
    void besideAnEarlierReportAllEarlierItemsAreCountedToo(
            @ForAll("trackers") AssessedTracker now, @ForAll("trackers") AssessedTracker before) {
        Report report = Report.of(List.of(now)).against(Report.of(List.of(before)));

        assertThat(report.groupings()).allSatisfy(grouped -> {
            assertThat(grouped.heaps()).extracting(Heap::before).doesNotContainNull();
            assertThat(grouped.heaps().stream().mapToInt(Heap::before).sum())
                    .isEqualTo(before.assessments().size());
        });
    }

    @Property(tries = 300, seed = "20261122")
    void whatIsWrittenKeepsToTheSchema(@ForAll("trackers") AssessedTracker tracker) {
        String json = Json.report(Report.of(List.of(tracker)));

        assertThat(Json.reportFaults(json)).as(json).isEmpty();
    }

    private static AssessedTracker on(AssessedTracker one, AssessedTracker other) {
        return new AssessedTracker(
                other.tracker(),
                one.asOf(),
                other.rulePacks(),
                other.assessments(),
                other.totals(),
                other.measures(),
                other.chasingLists(),
                other.notes());
    }

    @Provide
    Arbitrary<AssessedTracker> trackers() {
        return AnyAssessedTracker.any();
    }
}
