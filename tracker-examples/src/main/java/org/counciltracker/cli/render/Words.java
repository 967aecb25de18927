package org.counciltracker.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.PartialDate;

/** Values in words. */
final class Words {

    static final String OVERDUE = "overdue";
    static final String STALE = "stale";

    private Words() {}

    /** Returns the name of a value as people write it: {@code no progress reported}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a day as council papers write it: {@code 3 February 2023}. */
    static String of(LocalDate day) {
        String month = day.getMonth().name();
        return "%s %s%s %s"
                .formatted(
                        day.getDayOfMonth(),
                        month.charAt(0),
                        month.substring(1).toLowerCase(Locale.ROOT),
                        day.getYear());
    }

    /** Returns a day or a month: {@code 3 February 2023}, {@code February 2023}. */
    static String of(PartialDate date) {
        return date.day() == null ? of(date.month().atDay(1)).replaceFirst("^1 ", "") : of(date.first());
    }

    /** Returns a number with what it counts: {@code 1 day}, {@code 2 days}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Returns the counts that aren't zero: {@code 2 in progress, 1 closed}. */
    static String counts(Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + of(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Returns where an item stands: {@code closed: superseded}, {@code on hold (unsure)}. */
    static String status(Assessment assessment) {
        String status = of(assessment.status());
        if (assessment.closure() != null) {
            status += ": " + of(assessment.closure());
        }
        return assessment.confidence() == Confidence.LOW ? status + " (unsure)" : status;
    }

    /** Returns what a clerk should see at once: {@code overdue 93 days}, {@code stale 144 days}. */
    static List<String> flags(Assessment assessment) {
        List<String> flags = new ArrayList<>();
        Integer late = assessment.overdue().days();
        if (late != null) {
            flags.add(OVERDUE + " " + count(late, "day"));
        } else if (assessment.timeliness() == Timeliness.DUE_SOON) {
            flags.add("due soon");
        }
        Integer silent = assessment.stale().days();
        if (assessment.stale().is()) {
            flags.add(silent == null ? STALE : STALE + " " + count(silent, "day"));
        }
        if (assessment.exemption() != null) {
            flags.add("exempt");
        }
        return flags;
    }
}
