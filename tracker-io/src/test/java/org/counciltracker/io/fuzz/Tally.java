package org.counciltracker.io.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.EnumMap;
import java.util.Map;

/** Counts what came of the tries, kind by kind. Not thread-safe. */
final class Tally {

    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);

    private static final class Counts {
        private int read;
        private int refused;
        private long millis;
        private long slowest;
        private int slowestTry;
    }

    void count(Try one, Outcome outcome) {
        Counts of = counts.computeIfAbsent(one.kind(), same -> new Counts());
        of.read += outcome.isRead() ? 1 : 0;
        of.refused += outcome.isRead() ? 0 : 1;
        of.millis += outcome.millis();
        if (outcome.millis() > of.slowest) {
            of.slowest = outcome.millis();
            of.slowestTry = one.number();
        }
    }

    /** Returns the table of what was read and refused, with the slowest of each kind and what memory the JVM has needed. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("| kind | tries | read | refused | mean ms | slowest ms | its try |\n");
        counts.forEach((kind, of) -> table.append("| %s | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        kind,
                        of.read + of.refused,
                        of.read,
                        of.refused,
                        of.millis / Math.max(1, of.read + of.refused),
                        of.slowest,
                        of.slowestTry)));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
        return table.append("heap: at most %d MB of %d MB%n"
                        .formatted(peak >> 20, Runtime.getRuntime().maxMemory() >> 20))
                .toString();
    }
}
