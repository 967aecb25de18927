package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status, at every distance from its due date, with news and without, under every scheme. */
class RatingTableTest {

    private static final AsOf TODAY = TestTrackers.on("2024-06-01");

    private static final Map<Status, String> WORDS = new TreeMap<>(Map.of(
            Status.NO_PROGRESS_REPORTED, "",
            Status.IN_PROGRESS, "In progress.",
            Status.ON_HOLD, "On hold.",
            Status.PROPOSED_COMPLETE, "Officers propose to close this item.",
            Status.IMPLEMENTED, "It was implemented.",
            Status.CLOSED, "Not agreed by the executive."));

    private static final Map<Timeliness, String> DUE = new TreeMap<>(Map.of(
            Timeliness.NO_DATE, "",
            Timeliness.NOT_DUE, "2024-12-01",
            Timeliness.DUE_SOON, "2024-06-10",
            Timeliness.OVERDUE, "2024-05-01"));

    /** Section 7 of what a committee clerk knows: the rating at rest, then what changes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            status-key | NO_PROGRESS_REPORTED | RED   | RED   | RED   | RED
            status-key | IN_PROGRESS          | AMBER | AMBER | AMBER | AMBER
            status-key | ON_HOLD              | AMBER | AMBER | AMBER | AMBER
            status-key | PROPOSED_COMPLETE    | AMBER | AMBER | AMBER | AMBER
            status-key | IMPLEMENTED          | GREEN | GREEN | GREEN | GREEN
            status-key | CLOSED               | GREEN | GREEN | GREEN | GREEN
            delivery   | NO_PROGRESS_REPORTED | RED   | RED   | RED   | RED
            delivery   | IN_PROGRESS          | AMBER | AMBER | RED   | RED
            delivery   | ON_HOLD              | AMBER | AMBER | RED   | RED
            delivery   | PROPOSED_COMPLETE    | AMBER | AMBER | AMBER | AMBER
            delivery   | IMPLEMENTED          | GREEN | GREEN | GREEN | GREEN
            delivery   | CLOSED               | GREEN | GREEN | GREEN | GREEN
            brag       | NO_PROGRESS_REPORTED | AMBER | AMBER | RED   | RED
            brag       | IN_PROGRESS          | GREEN | AMBER | AMBER | RED
            brag       | ON_HOLD              | AMBER | AMBER | AMBER | RED
            brag       | PROPOSED_COMPLETE    | GREEN | GREEN | GREEN | GREEN
            brag       | IMPLEMENTED          | BLUE  | BLUE  | BLUE  | BLUE
            brag       | CLOSED               | GREY  | GREY  | GREY  | GREY
            """)
    void followsTheTable(String scheme, Status status, String atRest, String dueSoon, String stale, String overdue) {
        List<Assessment> assessed = RulesEngine.builder()
                .scheme(scheme)
                .build()
                .assess(tracker(status), TODAY)
                .assessments();

        assertThat(assessed).hasSize(8).allSatisfy(one -> {
            boolean late = one.item().key().value().startsWith("OVERDUE");
            boolean soon = one.item().key().value().startsWith("DUE_SOON");
            boolean silent = one.item().key().value().endsWith("STALE");
            String expected = late ? overdue : silent ? stale : soon ? dueSoon : atRest;
            assertThat(one.status()).isEqualTo(status);
            assertThat(one.rag()).as(one.item().key().value()).hasToString(expected);
            assertThat(one.overdue().is()).isEqualTo(late && status.isOpen());
            assertThat(one.stale().is()).isEqualTo(silent && status.isOpen());
        });
    }

    private static Tracker tracker(Status status) {
        List<Recommendation> items = new ArrayList<>();
        DUE.forEach((timeliness, due) -> {
            for (String said : List.of("2024-05-20", "2023-05-20")) {
                String news = said.startsWith("2023") ? "-STALE" : "-NEWS";
                Recommendation.Builder item =
                        TestTrackers.item(timeliness + news, "Mend it.").meeting(said);
                if (!due.isEmpty()) {
                    item.due(TestTrackers.due(due));
                }
                items.add(item.update(said, WORDS.getOrDefault(status, "")).build());
            }
        });
        return TestTrackers.of(items.toArray(Recommendation[]::new));
    }
}
