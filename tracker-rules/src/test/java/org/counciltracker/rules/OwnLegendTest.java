package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A legend of a body's own: a pack of two files, in every combination of status, due date and news. */
class OwnLegendTest {

    private static final AsOf TODAY = TestTrackers.on("2024-06-01");

    /** A rating for each condition, so that it can be told which of them decided. */
    private static final Map<String, RagRating> TELLING = Map.of(
            "ANY", RagRating.GREEN, "DUE_SOON", RagRating.BLUE, "STALE", RagRating.AMBER, "OVERDUE", RagRating.RED);

    private static final Map<Status, String> WORDS = new EnumMap<>(Map.of(
            Status.NO_PROGRESS_REPORTED, "",
            Status.IN_PROGRESS, "In progress.",
            Status.ON_HOLD, "On hold.",
            Status.PROPOSED_COMPLETE, "Officers propose to close this item.",
            Status.IMPLEMENTED, "It was implemented.",
            Status.CLOSED, "Not agreed by the executive."));

    private static final Map<Timeliness, String> DUE = new EnumMap<>(Map.of(
            Timeliness.NO_DATE, "",
            Timeliness.NOT_DUE, "2024-12-01",
            Timeliness.DUE_SOON, "2024-06-10",
            Timeliness.OVERDUE, "2024-05-01"));

    @TempDir
    Path folder;

    /** One way in which an item may stand. */
    record Way(Status status, Timeliness timeliness, boolean stale) {

        String expected() {
            if (!status.isOpen()) {
                return "ANY";
            }
            return timeliness == Timeliness.OVERDUE
                    ? "OVERDUE"
                    : stale ? "STALE" : timeliness == Timeliness.DUE_SOON ? "DUE_SOON" : "ANY";
        }

        Recommendation.Builder item() {
            String said = stale ? "2023-05-20" : "2024-05-20";
            Recommendation.Builder item =
                    TestTrackers.item("H1/24", "Mend it.").meeting(said).update(said, WORDS.getOrDefault(status, ""));
            String due = DUE.getOrDefault(timeliness, "");
            return due.isEmpty() ? item : item.due(TestTrackers.due(due));
        }
    }

    static Stream<Way> ways() {
        return Stream.of(Status.values())
                .flatMap(status -> DUE.keySet().stream()
                        .flatMap(due -> Stream.of(new Way(status, due, false), new Way(status, due, true))));
    }

    @Test
    void overdueOutweighsNoNewsWhichOutweighsDueSoon() {
        RulesEngine engine = engine();

        assertThat(ways())
                .hasSize(48)
                .allSatisfy(way -> assertThat(judge(engine, way.item()).rag())
                        .as(way.toString())
                        .isEqualTo(TELLING.get(way.expected())));
    }

    /** What a document says of itself without a key is shown where it differs, and changes nothing. */
    @ParameterizedTest
    @MethodSource("ways")
    void aColourWithoutAKeyChangesNoVerdict(Way way) {
        Assessment plain = judge(RulesEngine.standard(), way.item());
        for (RagRating rating : RagRating.values()) {
            var stated = new Stated(rating.name(), rating, new Shading(rating.name()));
            Assessment rated = judge(RulesEngine.standard(), way.item().stated(stated));

            assertThat(rated.status()).isEqualTo(plain.status());
            assertThat(rated.rag()).isEqualTo(plain.rag());
            assertThat(rated.confidence()).isEqualTo(plain.confidence());
            assertThat(rated.contradictions().isEmpty()).isEqualTo(rating == plain.rag());
            assertThat(rated.findings().stream().anyMatch(found -> found.kind().equals("RATED_OTHERWISE")))
                    .isEqualTo(rating != plain.rag());
        }
    }

    @Test
    void aLegendThatLeavesAStatusOutIsRefused() {
        Path pack = TestPacks.write(
                folder,
                "pack.yaml",
                "name: mine\nversion: 1\nscheme: quay\n",
                "legend.csv",
                "status,when,rating,meaning\nIMPLEMENTED,ANY,GREY,done\nCLOSED,ANY,GREY,ended\nON_HOLD,OVERDUE,RED,late\n");
        RulesEngine.Builder builder =
                RulesEngine.builder().pack(RulePack.fromFolder(pack)).scheme("quay");

        assertThat(catchThrowableOfType(RulePackException.class, builder::build))
                .hasMessageContaining(
                        "legend.csv: scheme (quay) has no rating for: NO_PROGRESS_REPORTED, IN_PROGRESS, ON_HOLD, PROPOSED_COMPLETE. Maybe add a row with ANY for each, such as NO_PROGRESS_REPORTED,ANY,AMBER,still open.");
    }

    private RulesEngine engine() {
        List<String> rows = new ArrayList<>(List.of("status,when,rating,meaning"));
        for (Status status : Status.values()) {
            TELLING.forEach((when, rating) -> rows.add("%s,%s,%s,".formatted(status, when, rating)));
        }
        Path pack = TestPacks.write(
                folder,
                "pack.yaml",
                "name: mine\nversion: 1\nscheme: telling\n",
                "legend.csv",
                String.join("\n", rows) + "\n");
        return RulesEngine.builder()
                .pack(RulePack.fromFolder(pack))
                .scheme("telling")
                .build();
    }

    private static Assessment judge(RulesEngine engine, Recommendation.Builder item) {
        return engine.assess(TestTrackers.of(item.build()), TODAY).assessments().get(0);
    }
}
