package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.links.Inheritance;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.AsAbove;
import org.counciltracker.rules.Corpora;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.TestTrackers;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminismTest {

    private static final Tracker CORPUS = Inheritance.resolved(Corpora.examples());

    private static final AsOf DAY = AsOf.on(LocalDate.of(2023, 5, 20))
            .withMeetings(MeetingCalendar.of(
                    List.of(LocalDate.of(2023, 1, 20), LocalDate.of(2023, 4, 20), LocalDate.of(2023, 6, 20))));

    @Test
    void theOrderOfFactsChangesNothing() {
        RuleBase base = RuleBase.of(
                "status-key", List.of(TestPacks.named("harbour")), 1_000_000, RuleBase.class.getClassLoader());
        AssessedTracker expected = base.assess(CORPUS, DAY, List.of());
        List<Object> facts = base.facts(CORPUS, DAY, List.of());

        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(facts, new Random(seed));

            AssessedTracker shuffled = base.judge(CORPUS, DAY, facts);

            assertThat(shuffled).isEqualTo(expected);
            assertThat(explanations(shuffled)).isEqualTo(explanations(expected));
        }
    }

    @Test
    void norDoesItWhereColoursHaveAKeyOrNone() {
        RuleBase base = RuleBase.of("brag", List.of(), 1_000_000, RuleBase.class.getClassLoader());
        List<String> colours = List.of("RED", "AMBER", "GREEN", "#92D050");
        Tracker.Builder keyed = Tracker.builder();
        Tracker.Builder plain = Tracker.builder();
        keyed.keyEntry(new KeyEntry("Done or superseded", Shading.parse("green")))
                .keyEntry(new KeyEntry("Amber: in progress, on track", Shading.parse("#92D050")))
                .keyEntry(new KeyEntry("Overdue", Shading.parse("red")));
        for (int i = 0; i < 200; i++) {
            TrackerItem item = CORPUS.items().get(i);
            var stated = new Stated(null, null, Shading.parse(colours.get(i % colours.size())));
            Recommendation.Builder coloured =
                    TestTrackers.item("D%s/24".formatted(i), item.text()).stated(stated);
            item.updates().forEach(coloured::update);
            keyed.add(coloured.build());
            plain.add(coloured.build());
        }
        for (Tracker tracker : List.of(keyed.build(), plain.build())) {
            AssessedTracker expected = base.assess(tracker, DAY, List.of());
            List<Object> facts = base.facts(Inheritance.resolved(tracker), DAY, List.of());
            for (int seed = 0; seed < 4; seed++) {
                Collections.shuffle(facts, new Random(seed));
                AssessedTracker shuffled = base.judge(expected.tracker(), DAY, facts);

                assertThat(shuffled).isEqualTo(expected);
                assertThat(explanations(shuffled)).isEqualTo(explanations(expected));
            }
        }
    }

    @Test
    void aRuleThatContradictsItselfIsSettledTheSameWayEachTime(@TempDir Path folder) {
        String rules = """
                rule "MINE-010 Overdue: as many days as the year had"
                    @id("MINE-010")
                when
                    Dated( $item : item, $first : first )
                then
                    timely( drools, $item, Timeliness.OVERDUE, $first.getDayOfYear() );
                end
                """;
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, "timeliness/mine.drl", rules));
        RuleBase base = RuleBase.of("status-key", List.of(pack), 1_000_000, RuleBase.class.getClassLoader());
        AssessedTracker expected = base.assess(CORPUS, DAY, List.of());
        List<Object> facts = base.facts(CORPUS, DAY, List.of());

        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(facts, new Random(seed));

            assertThat(base.judge(CORPUS, DAY, facts)).isEqualTo(expected);
        }
    }

    /** But of those that point at the one above them. */
    @Test
    void theOrderOfItemsChangesNoVerdict() {
        List<TrackerItem> items = new ArrayList<>(CORPUS.items());
        items.removeIf(item -> item.updates().stream().anyMatch(update -> AsAbove.is(update.text())));
        Map<ItemKey, Assessment> expected =
                byKey(RulesEngine.standard().assess(TestTrackers.of(items.toArray(TrackerItem[]::new)), DAY));

        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(items, new Random(seed));
            Tracker shuffled = TestTrackers.of(items.toArray(TrackerItem[]::new));

            assertThat(byKey(RulesEngine.standard().assess(shuffled, DAY))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, America/St_Johns",
        "ar-EG-u-nu-arab, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu",
        "hi-IN-u-nu-deva, Pacific/Kiritimati"
    })
    void theMachinesLocaleAndTimeZoneChangeNothing(String locale, String zone) {
        RulesEngine engine = TestPacks.engineWith("harbour");
        AssessedTracker expected = engine.assess(CORPUS, DAY);
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            AssessedTracker elsewhere = TestPacks.engineWith("harbour").assess(CORPUS, DAY);

            assertThat(elsewhere).isEqualTo(expected);
            assertThat(explanations(elsewhere)).isEqualTo(explanations(expected));
            assertThat(engine.assess(CORPUS, DAY)).isEqualTo(expected);
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }

    private static Map<ItemKey, Assessment> byKey(AssessedTracker assessed) {
        Map<ItemKey, Assessment> byKey = new HashMap<>();
        assessed.assessments().forEach(one -> byKey.put(one.item().key(), one));
        return byKey;
    }

    /** Equal values may still be told in different words, as where a set has an order of its own on each run. */
    private static String explanations(AssessedTracker assessed) {
        return assessed.assessments().stream()
                .map(assessment -> assessment.explanation().toString())
                .collect(Collectors.joining("\n"));
    }
}
