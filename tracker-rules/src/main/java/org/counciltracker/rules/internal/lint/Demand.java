package org.counciltracker.rules.internal.lint;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one condition demands of one property.
 *
 * @param text the condition as written
 * @param line its line
 * @param allowed the only values that meet it, or null where it is met by others too
 * @param refused values that don't meet it
 * @param least the least number that meets it, or null
 * @param most the greatest number that meets it, or null
 * @param open whether the bounds themselves don't meet it
 */
record Demand(
        String text,
        int line,
        @Nullable Set<String> allowed,
        Set<String> refused,
        @Nullable Double least,
        @Nullable Double most,
        boolean open) {

    static Demand only(String text, int line, Collection<String> allowed) {
        return new Demand(text, line, Set.copyOf(allowed), Set.of(), null, null, false);
    }

    static Demand none(String text, int line, Collection<String> refused) {
        return new Demand(text, line, null, Set.copyOf(refused), null, null, false);
    }

    /** Makes the demand of a comparison with a number. */
    static Demand bound(String text, int line, String operator, double number) {
        boolean above = operator.startsWith(">");
        return new Demand(
                text,
                line,
                null,
                Set.of("null"),
                above ? number : null,
                above ? null : number,
                !operator.endsWith("="));
    }

    /**
     * Returns whether some value meets all demands.
     *
     * @param demands the demands, of one property
     * @param domain all values that the property can have, or empty where they can't be counted
     * @param whole whether it is a whole number
     */
    static boolean canBeMet(List<Demand> demands, Set<String> domain, boolean whole) {
        @Nullable Set<String> values = domain.isEmpty() ? null : domain;
        for (Demand demand : demands) {
            if (demand.allowed != null) {
                values = values == null ? demand.allowed : common(values, demand.allowed);
            }
        }
        if (values == null) {
            return range(demands, whole);
        }
        return values.stream().anyMatch(value -> demands.stream().allMatch(demand -> demand.isMetBy(value)));
    }

    /** Returns what stands in both of two sets. */
    static Set<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private boolean isMetBy(String value) {
        if (refused.contains(value) || allowed != null && !allowed.contains(value)) {
            return false;
        }
        if (least == null && most == null) {
            return true;
        }
        try {
            double number = Double.parseDouble(value);
            boolean above = least == null || (open ? number > least : number >= least);
            boolean below = most == null || (open ? number < most : number <= most);
            return above && below;
        } catch (NumberFormatException e) {
            return true; // no number, so the compiler has something to say
        }
    }

    private static boolean range(List<Demand> demands, boolean whole) {
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        boolean open = false;
        for (Demand demand : demands) {
            double step = demand.open && whole ? 1 : 0;
            if (demand.least != null) {
                least = Math.max(least, demand.least + step);
            }
            if (demand.most != null) {
                most = Math.min(most, demand.most - step);
            }
        }
        for (Demand demand : demands) {
            boolean touches =
                    demand.least != null && demand.least == least || demand.most != null && demand.most == most;
            open |= demand.open && !whole && touches;
        }
        return least < most || least == most && !open;
    }
}
