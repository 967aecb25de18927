package org.counciltracker.rules.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.rules.internal.lint.ContradictionLint.Asked;
import org.counciltracker.rules.internal.lint.Expression.Comparison;

/** Finds comparisons of the same two things that exclude each other, such as {@code <} and {@code >}. Not thread-safe. */
final class Orders {

    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int GREATER = 4;

    private static final Map<String, Integer> ALLOWED = Map.of(
            "==", EQUAL, "!=", LESS | GREATER, "<", LESS, "<=", LESS | EQUAL, ">", GREATER, ">=", GREATER | EQUAL);

    private final Canonical canonical;

    Orders(Canonical canonical) {
        this.canonical = canonical;
    }

    /** Returns the first two that exclude each other. */
    Optional<Pair> excluding(List<Asked> conditions) {
        Map<List<String>, Integer> allowed = new HashMap<>();
        Map<List<String>, Asked> narrowed = new HashMap<>();
        for (Asked asked : conditions) {
            if (!(asked.test() instanceof Comparison comparison)
                    || !ALLOWED.containsKey(comparison.operator())
                    || canonical.isConstant(comparison.right().get(0))) {
                continue;
            }
            String left = canonical.text(comparison.left(), asked.fact());
            String right = canonical.text(comparison.right().get(0), asked.fact());
            int order = ALLOWED.getOrDefault(comparison.operator(), 0);
            boolean turned = right.compareTo(left) < 0;
            List<String> key = turned ? List.of(right, left) : List.of(left, right);
            int mask = turned ? turned(order) : order;
            int before = allowed.getOrDefault(key, LESS | EQUAL | GREATER);
            Asked earlier = narrowed.get(key);
            if ((before & mask) == 0 && earlier != null) {
                return Optional.of(new Pair(earlier, asked));
            }
            allowed.put(key, before & mask);
            narrowed.put(key, asked);
        }
        return Optional.empty();
    }

    private static int turned(int order) {
        return order & EQUAL | ((order & LESS) != 0 ? GREATER : 0) | ((order & GREATER) != 0 ? LESS : 0);
    }

    /**
     * Two that exclude each other.
     *
     * @param first one
     * @param second the other
     */
    record Pair(Asked first, Asked second) {}
}
