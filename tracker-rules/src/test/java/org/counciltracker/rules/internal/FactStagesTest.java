package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.links.Inheritance;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Stated;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.Status;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.Corpora;
import org.counciltracker.rules.TestTrackers;
import org.counciltracker.rules.fact.Few;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.Reckoned;
import org.counciltracker.rules.fact.SettledIn;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the types of facts say of themselves is held against real runs. */
class FactStagesTest {

    private static final RulePack STANDARD = BuiltInPacks.read(BuiltInPacks.STANDARD);

    private static final RuleBase BASE = RuleBase.of("status-key", List.of(), 1_000_000, TestRules.LOADER);

    private static final Thresholds THRESHOLDS = Thresholds.of(RuleBase.policy(List.of(STANDARD)));

    @Test
    void eachTypeSaysWhichStagesSettleIt() throws IOException, URISyntaxException {
        Map<String, Set<Stage>> met = new TreeMap<>();
        Map<String, Set<Stage>> said = new HashMap<>();
        for (Tracker tracker : List.of(Inheritance.resolved(Corpora.examples()), TestTrackers.harbour(), various())) {
            run(tracker)
                    .forEach((stage, facts) -> facts.forEach(fact -> {
                        AnnotatedElement element = element(fact);
                        met.computeIfAbsent(element.toString(), any -> EnumSet.noneOf(Stage.class))
                                .add(stage);
                        said.putIfAbsent(element.toString(), stages(element));
                    }));
        }

        said.forEach((type, stages) -> assertThat(stages).as(type).containsAll(met.getOrDefault(type, Set.of())));
        assertThat(met.keySet()).as("every type that says so is met in a run").containsAll(annotated());
    }

    @Test
    void whatIsThereFromTheStartIsSettledByNoStage() {
        for (Tracker tracker : List.of(TestTrackers.harbour(), various())) {
            assertThat(BASE.facts(tracker, TestTrackers.MAY, List.of()))
                    .allSatisfy(fact -> assertThat(stages(element(fact))).isEmpty());
        }
    }

    @Test
    void whatIsSaidToBeFewDoesNotGrowWithTheItems() {
        Map<String, Long> few = counts(20);
        Map<String, Long> many = counts(200);

        many.forEach((type, count) -> {
            boolean grows = count > few.getOrDefault(type, 0L) + 20;
            assertThat(grows && isFew(type)).as(type).isFalse();
        });
    }

    private static Map<String, Long> counts(int items) {
        Tracker.Builder tracker = Tracker.builder().title("Test");
        for (int number = 1; number <= items; number++) {
            tracker.add(TestTrackers.item("H%s/24".formatted(number), "Share the tables.")
                    .update("2024-05-02", "The tables were circulated to members.")
                    .stated(new Stated(null, RagRating.BLUE, null))
                    .build());
        }
        Map<String, Long> counts = new HashMap<>();
        Tracker built = tracker.build();
        Stream.concat(
                        BASE.facts(built, TestTrackers.MAY, List.of()).stream(),
                        run(built).values().stream().flatMap(Collection::stream))
                .forEach(fact -> counts.merge(fact.getClass().getName(), 1L, Long::sum));
        return counts;
    }

    private static boolean isFew(String type) {
        return type(type).isAnnotationPresent(Few.class);
    }

    /** Items that wait on each other, a total that is stated, a measure that goes down, ratings by another key. */
    private static Tracker various() {
        Tracker.Builder tracker = Tracker.builder().title("Test");
        tracker.add(TestTrackers.item("H1/24", "Mend it.")
                .update("2024-05-02", "Will be completed in conjunction with H2/24.")
                .build());
        tracker.add(TestTrackers.item("H2/24", "Mend it.")
                .update("2024-05-02", "Will be completed in conjunction with H1/24.")
                .build());
        for (int number = 3; number <= 24; number++) {
            tracker.add(TestTrackers.item("H%s/24".formatted(number), "Share the tables.")
                    .update("2024-05-02", "The tables were circulated to members.")
                    .stated(new Stated(null, RagRating.BLUE, null))
                    .build());
        }
        tracker.add(Measure.builder("Depth")
                .target("90")
                .better(Better.HIGHER)
                .reading("2024-03", "80")
                .reading("2024-04", "60")
                .build());
        tracker.add(total(RagRating.GREEN, null));
        tracker.add(total(null, Status.IMPLEMENTED));
        return tracker.build();
    }

    private static StatedTotal total(@Nullable RagRating rating, @Nullable Status status) {
        return new StatedTotal(
                ItemKey.of("total " + (rating == null ? status : rating)),
                rating,
                status,
                3,
                null,
                List.of(),
                "There are 3.",
                "line 3");
    }

    /** Returns all types and constants that say so. */
    private static Set<String> annotated() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Item.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("org/counciltracker/rules/fact"))) {
            return Stream.concat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                                    .map(name -> type(Item.class.getPackageName() + "." + name.replace(".class", ""))),
                            Arrays.stream(Reckoned.Basis.values()).map(FactStagesTest::constant))
                    .filter(element -> element.isAnnotationPresent(SettledIn.class))
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        }
    }

    private static AnnotatedElement type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what each stage settled. */
    private static Map<Stage, List<Object>> run(Tracker tracker) {
        List<Model> staged = new ArrayList<>();
        PrecompiledModels.load("org.counciltracker", "tracker-rules", TestRules.LOADER)
                .forEach(model -> staged.add(StagedModel.of(model, Set.of())));
        CompiledRules rules = CompiledRules.join(staged, TestRules.LOADER);
        var verdicts = new Verdicts(tracker, new Proofs(Map.of(), Map.of(), Map.of()), THRESHOLDS);
        Map<Stage, List<Object>> settled = new HashMap<>();
        new StageRunner(rules, 10_000_000).run(BASE.facts(tracker, TestTrackers.MAY, List.of()), (stage, proposed) -> {
            Collection<?> facts = verdicts.settle(stage, proposed);
            settled.put(stage, List.copyOf(facts));
            return facts;
        });
        return settled;
    }

    /** Returns where a fact's stages are said: on its type, or on the constant that it holds. */
    private static AnnotatedElement element(Object fact) {
        return fact instanceof Reckoned reckoned ? constant(reckoned.of()) : fact.getClass();
    }

    private static Field constant(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Stage> stages(AnnotatedElement element) {
        SettledIn settled = element.getAnnotation(SettledIn.class);
        return settled == null
                ? Set.of()
                : Arrays.stream(settled.value())
                        .map(folder -> Stage.ofFolder(folder).orElseThrow())
                        .collect(Collectors.toSet());
    }
}
