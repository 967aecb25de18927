package org.counciltracker.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.io.wording.Wording;

/** Values in words. */
final class Words {

    static final String OVERDUE = "overdue";
    static final String STALE = "stale";

    private Words() {}

    /** Returns the counts that aren't zero: {@code 2 in progress, 1 closed}. */
    static String counts(Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + Wording.of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Returns where an item stands: {@code closed: superseded}, {@code on hold (unsure)}. */
    static String status(Assessment assessment) {
        String status = Wording.of(assessment.status());
        if (assessment.closure() != null) {
            status += ": " + Wording.of(assessment.closure());
        }
        return assessment.confidence() == Confidence.LOW ? status + " (unsure)" : status;
    }

    /** Returns what a clerk should see at once: {@code overdue 93 days}, {@code stale 144 days}. */
    static List<String> flags(Assessment assessment) {
        List<String> flags = new ArrayList<>();
        Integer late = assessment.overdue().days();
        if (late != null) {
            flags.add(OVERDUE + " " + Wording.count(late, "day"));
        } else if (assessment.timeliness() == Timeliness.DUE_SOON) {
            flags.add("due soon");
        }
        Integer silent = assessment.stale().days();
        if (assessment.stale().is()) {
            flags.add(silent == null ? STALE : STALE + " " + Wording.count(silent, "day"));
        }
        if (assessment.exemption() != null) {
            flags.add("exempt");
        }
        return flags;
    }
}
