package org.counciltracker.links;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Which item waits on which.
 *
 * <p>Where several answers are as good, the item that was given first comes first. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * ItemKey crane = ItemKey.of("H8/24");
 * ItemKey lease = ItemKey.of("H9/24");
 * DependencyGraph graph = DependencyGraph.of(Map.of(crane, List.of(lease), lease, List.of()));
 * ItemKey first = graph.waits(crane).get(0).on(); // the lease
 * }</pre>
 */
public final class DependencyGraph {

    /** How many items one item is said to wait on, the nearest; a chain is rarely longer than three. */
    public static final int MOST_WAITS = 20;

    private final ImmutableGraph<ItemKey> graph;
    private final Map<ItemKey, Integer> order;

    private DependencyGraph(ImmutableGraph<ItemKey> graph, Map<ItemKey, Integer> order) {
        this.graph = graph;
        this.order = order;
    }

    /**
     * One item that another waits on.
     *
     * @param on the item waited on
     * @param through the items between the two, from the one that waits on; none where it waits on it directly
     * @param last whether {@code on} waits on nothing itself
     */
    public record Wait(ItemKey on, List<ItemKey> through, boolean last) {

        /**
         * Copies the list.
         *
         * @param on the item waited on
         * @param through the items between the two, from the one that waits on; none where it waits on it directly
         * @param last whether {@code on} waits on nothing itself
         */
        public Wait {
            through = List.copyOf(through);
        }

        /**
         * Returns whether nothing stands between the two.
         *
         * @return whether it is waited on directly
         */
        public boolean direct() {
            return through.isEmpty();
        }
    }

    /**
     * Obtains the graph of some items.
     *
     * @param waitsOn the items in the order of their tracker, each with those it waits on; what waits on itself is not kept,
     *     nor are items that are no key of the map
     * @return the graph
     */
    public static DependencyGraph of(Map<ItemKey, ? extends Collection<ItemKey>> waitsOn) {
        var order = new LinkedHashMap<ItemKey, Integer>();
        waitsOn.keySet().forEach(item -> order.put(item, order.size()));
        ImmutableGraph.Builder<ItemKey> graph = GraphBuilder.directed().immutable();
        waitsOn.keySet().forEach(graph::addNode);
        waitsOn.forEach((item, others) -> others.stream()
                .filter(other -> order.containsKey(other) && !other.equals(item))
                .forEach(other -> graph.putEdge(item, other)));
        return new DependencyGraph(graph.build(), order);
    }

    /**
     * Returns what an item waits on, by itself and through others.
     *
     * @param item the item
     * @return each item once, by the shortest way, the nearest first and at most {@value #MOST_WAITS}; never the item itself
     * @throws IllegalArgumentException if {@code item} is not in the graph
     */
    public List<Wait> waits(ItemKey item) {
        var waits = new ArrayList<Wait>();
        Map<ItemKey, @Nullable ItemKey> cameFrom = search(item, null);
        for (ItemKey on : cameFrom.keySet()) {
            if (!on.equals(item)) {
                List<ItemKey> way = way(cameFrom, on);
                waits.add(new Wait(
                        on, way.subList(1, way.size() - 1), graph.successors(on).isEmpty()));
            }
        }
        return List.copyOf(waits);
    }

    /**
     * Returns the circles: items that wait on each other, so that none can be done first.
     *
     * @return circles in which every item that is in one stands at least once; each begins with its first item and goes on with
     *     the one that this waits on
     */
    public List<List<ItemKey>> circles() {
        var circles = new ArrayList<List<ItemKey>>();
        var named = new HashSet<ItemKey>();
        Set<ItemKey> left = new HashSet<>(order.keySet());
        peel(left, true);
        peel(left, false);
        for (ItemKey item : order.keySet()) {
            Map<ItemKey, @Nullable ItemKey> cameFrom =
                    left.contains(item) && !named.contains(item) ? search(item, item) : Map.of();
            // What lies between two circles isn't peeled off, but a search doesn't come back to it.
            if (cameFrom.get(item) != null) {
                List<ItemKey> circle = way(cameFrom, item);
                List<ItemKey> members = rotated(circle.subList(0, circle.size() - 1));
                named.addAll(members);
                circles.add(members);
            }
        }
        return List.copyOf(circles);
    }

    /** Takes off what waits on nothing, or what nothing waits on, and again what then does: circles are left. */
    private void peel(Set<ItemKey> left, boolean ends) {
        var counts = new HashMap<ItemKey, Integer>();
        Deque<ItemKey> free = new ArrayDeque<>();
        for (ItemKey item : left) {
            int count = (int) (ends ? graph.successors(item) : graph.predecessors(item))
                    .stream().filter(left::contains).count();
            counts.put(item, count);
            if (count == 0) {
                free.add(item);
            }
        }
        while (!free.isEmpty()) {
            ItemKey item = free.remove();
            left.remove(item);
            for (ItemKey other : ends ? graph.predecessors(item) : graph.successors(item)) {
                if (left.contains(other) && counts.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
    }

    private List<ItemKey> rotated(List<ItemKey> circle) {
        int first = 0;
        for (int i = 1; i < circle.size(); i++) {
            if (place(circle.get(i)) < place(circle.get(first))) {
                first = i;
            }
        }
        var rotated = new ArrayList<>(circle.subList(first, circle.size()));
        rotated.addAll(circle.subList(0, first));
        return List.copyOf(rotated);
    }

    /**
     * Searches from an item along what is waited on, the nearest first, up to a goal or without one as far as is told.
     *
     * @return where each item was reached from; the start from nowhere, unless it is the goal and was reached
     */
    private Map<ItemKey, @Nullable ItemKey> search(ItemKey from, @Nullable ItemKey goal) {
        var cameFrom = new LinkedHashMap<ItemKey, @Nullable ItemKey>();
        cameFrom.put(from, null);
        Deque<ItemKey> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            ItemKey item = next.remove();
            for (ItemKey on : sorted(graph.successors(item))) {
                if (on.equals(goal)) {
                    cameFrom.put(on, item);
                    return cameFrom;
                }
                if (!cameFrom.containsKey(on)) {
                    if (goal == null && cameFrom.size() > MOST_WAITS) {
                        return cameFrom;
                    }
                    cameFrom.put(on, item);
                    next.add(on);
                }
            }
        }
        return cameFrom;
    }

    /** Returns the way to an item, both ends included; of a circle, its first item stands at both ends. */
    private static List<ItemKey> way(Map<ItemKey, @Nullable ItemKey> cameFrom, ItemKey to) {
        var way = new ArrayDeque<ItemKey>();
        ItemKey item = to;
        do {
            way.addFirst(item);
            item = cameFrom.get(item);
        } while (item != null && !item.equals(to));
        if (item != null) {
            way.addFirst(item);
        }
        return List.copyOf(way);
    }

    private List<ItemKey> sorted(Set<ItemKey> items) {
        return items.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(ItemKey item) {
        return order.getOrDefault(item, Integer.MAX_VALUE);
    }
}
