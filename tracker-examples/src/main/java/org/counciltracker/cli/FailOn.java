package org.counciltracker.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.model.Severity;

/** What a run is to fail on, so that a script can act on it. */
enum FailOn {
    OVERDUE("overdue item") {
        @Override
        long count(AssessedTracker tracker) {
            return tracker.summary().overdue();
        }
    },
    CONTRADICTION("contradiction") {
        @Override
        long count(AssessedTracker tracker) {
            return tracker.assessments().stream()
                    .mapToLong(assessment -> assessment.contradictions().size())
                    .sum();
        }
    },
    WARNING("warning") {
        @Override
        long count(AssessedTracker tracker) {
            return tracker.notes().stream()
                    .filter(note -> note.severity() != Severity.INFO)
                    .count();
        }
    };

    private final String thing;

    FailOn(String thing) {
        this.thing = thing;
    }

    /** Returns the number of things found in words, such as {@code 2 overdue items}; empty where there are none. */
    Optional<String> found(Collection<AssessedTracker> trackers) {
        long number = trackers.stream().mapToLong(this::count).sum();
        return number == 0 ? Optional.empty() : Optional.of("%s %s%s".formatted(number, thing, number == 1 ? "" : "s"));
    }

    abstract long count(AssessedTracker tracker);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
