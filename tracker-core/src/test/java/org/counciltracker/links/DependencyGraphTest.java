package org.counciltracker.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.links.DependencyGraph.Wait;
import org.counciltracker.model.ItemKey;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    @Test
    void tellsWhatAnItemWaitsOnTheNearestFirst() {
        DependencyGraph graph = graph("A>B", "B>C", "C>D", "A>D");

        assertThat(graph.waits(key("A")))
                .containsExactly(
                        new Wait(key("B"), List.of(), false),
                        new Wait(key("D"), List.of(), true),
                        new Wait(key("C"), List.of(key("B")), false));
    }

    @Test
    void namesACircleOnceFromItsFirstMemberOn() {
        assertThat(graph("C>A", "A>B", "B>C", "X>A").circles()).containsExactly(List.of(key("C"), key("A"), key("B")));
    }

    @Test
    void namesCirclesThatShareAnItem() {
        assertThat(graph("A>B", "B>A", "B>C", "C>B").circles())
                .containsExactly(List.of(key("A"), key("B")), List.of(key("B"), key("C")));
    }

    @Test
    void whatLiesBetweenTwoCirclesIsInNone() {
        assertThat(graph("A>B", "B>A", "B>X", "X>C", "C>D", "D>C").circles())
                .containsExactly(List.of(key("A"), key("B")), List.of(key("C"), key("D")));
    }

    @Test
    void insideACircleEachWaitsOnTheOthersAndNothingIsLast() {
        assertThat(graph("A>B", "B>A").waits(key("A"))).containsExactly(new Wait(key("B"), List.of(), false));
    }

    @Test
    void whatWaitsOnItselfOrOnWhatIsNotThereWaitsOnNothing() {
        DependencyGraph graph = DependencyGraph.of(Map.of(key("A"), List.of(key("A"), key("Z"))));

        assertThat(graph.waits(key("A"))).isEmpty();
        assertThat(graph.circles()).isEmpty();
    }

    @Test
    void aLongChainIsToldAsFarAsItsNearestItems() {
        Map<ItemKey, List<ItemKey>> chain = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            chain.put(key("I" + i), List.of(key("I" + (i + 1))));
        }

        List<Wait> waits = DependencyGraph.of(chain).waits(key("I0"));

        assertThat(waits).hasSize(DependencyGraph.MOST_WAITS);
        assertThat(waits.get(19).on()).isEqualTo(key("I20"));
    }

    @Property(seed = "20261122")
    void everyItemThatCanComeBackToItselfStandsInACircle(@ForAll("graphs") Map<ItemKey, List<ItemKey>> waitsOn) {
        DependencyGraph graph = DependencyGraph.of(waitsOn);

        Set<ItemKey> expected = new HashSet<>();
        for (ItemKey item : waitsOn.keySet()) {
            Set<ItemKey> reached = new HashSet<>();
            reach(waitsOn, item, reached);
            if (reached.contains(item)) {
                expected.add(item);
            }
        }
        Set<ItemKey> named = new HashSet<>();
        for (List<ItemKey> circle : graph.circles()) {
            named.addAll(circle);
            for (int i = 0; i < circle.size(); i++) {
                assertThat(waitsOn.get(circle.get(i))).contains(circle.get((i + 1) % circle.size()));
            }
        }
        assertThat(named).isEqualTo(expected);
    }

    private static void reach(Map<ItemKey, List<ItemKey>> waitsOn, ItemKey from, Set<ItemKey> reached) {
        for (ItemKey on : waitsOn.getOrDefault(from, List.of())) {
            if (!on.equals(from) && reached.add(on)) {
                reach(waitsOn, on, reached);
            }
        }
    }

    @Provide
    Arbitrary<Map<ItemKey, List<ItemKey>>> graphs() {
        Arbitrary<Integer> item = Arbitraries.integers().between(0, 7);
        return Combinators.combine(item, item).as(List::of).list().ofMaxSize(14).map(edges -> {
            Map<ItemKey, List<ItemKey>> waitsOn = new LinkedHashMap<>();
            for (int i = 0; i <= 7; i++) {
                waitsOn.put(key("I" + i), new ArrayList<>());
            }
            edges.forEach(edge -> waitsOn.getOrDefault(key("I" + edge.get(0)), new ArrayList<>())
                    .add(key("I" + edge.get(1))));
            return waitsOn;
        });
    }

    private static ItemKey key(String text) {
        return ItemKey.of(text);
    }

    private static DependencyGraph graph(String... edges) {
        Map<ItemKey, List<ItemKey>> waitsOn = new LinkedHashMap<>();
        for (String edge : edges) {
            String[] ends = edge.split(">", -1);
            waitsOn.computeIfAbsent(key(ends[0]), from -> new ArrayList<>()).add(key(ends[1]));
            waitsOn.computeIfAbsent(key(ends[1]), from -> new ArrayList<>());
        }
        return DependencyGraph.of(waitsOn);
    }
}
