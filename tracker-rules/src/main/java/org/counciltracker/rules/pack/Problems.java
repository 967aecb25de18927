package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one pack, so that its author sees them all at once. Not thread-safe. */
final class Problems {

    private final List<PackProblem> found = new ArrayList<>();

    void add(String place, String message) {
        found.add(PackProblem.at(place, message));
    }

    List<PackProblem> found() {
        return List.copyOf(found);
    }

    /** Returns how many there are so far. */
    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RulePackException(found);
        }
    }
}
