package org.counciltracker.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counciltracker.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * All items by one grouping.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param by the grouping
 * @param heaps the heaps that hold anything, now or before, in the order that suits the grouping
 */
public record Grouped(Grouping by, List<Heap> heaps) {

    /**
     * Copies the heaps.
     *
     * @param by the grouping
     * @param heaps the heaps
     */
    public Grouped {
        heaps = List.copyOf(heaps);
    }

    static Grouped of(Grouping by, List<Assessment> assessments, LocalDate asOf) {
        Map<Optional<String>, Heap> heaps = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            Optional<String> name = Optional.ofNullable(by.heap(assessment, asOf));
            heaps.merge(name, one(name.orElse(null), assessment), Grouped::sum);
        }
        return new Grouped(by, heaps.values().stream().sorted(by.order()).toList());
    }

    private static Heap one(@Nullable String name, Assessment assessment) {
        return new Heap(
                name,
                1,
                Report.isOpen(assessment) ? 1 : 0,
                assessment.overdue().is() ? 1 : 0,
                assessment.stale().is() ? 1 : 0,
                null);
    }

    private static Heap sum(Heap one, Heap other) {
        return new Heap(
                one.name(),
                one.items() + other.items(),
                one.open() + other.open(),
                one.overdue() + other.overdue(),
                one.stale() + other.stale(),
                null);
    }

    /**
     * Returns whether the grouping tells anything: whether any item has a value that isn't only that it has ended.
     *
     * @return whether there is a heap with a name
     */
    public boolean tells() {
        return heaps.stream()
                .anyMatch(heap -> heap.name() != null && !heap.name().equals(Grouping.ENDED));
    }

    /** Returns these heaps with the counts of an earlier report; what is no longer there comes to none. */
    Grouped against(Grouped earlier) {
        List<Heap> both = new ArrayList<>();
        for (Heap heap : heaps) {
            both.add(heap.against(earlier.items(heap.name())));
        }
        for (Heap gone : earlier.heaps) {
            if (heaps.stream().noneMatch(heap -> Objects.equals(heap.name(), gone.name()))) {
                both.add(new Heap(gone.name(), 0, 0, 0, 0, gone.items()));
            }
        }
        both.sort(by.order());
        return new Grouped(by, both);
    }

    private int items(@Nullable String name) {
        return heaps.stream()
                .filter(heap -> Objects.equals(heap.name(), name))
                .mapToInt(Heap::items)
                .sum();
    }
}
