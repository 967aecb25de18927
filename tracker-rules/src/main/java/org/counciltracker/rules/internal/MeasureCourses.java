package org.counciltracker.rules.internal;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.FinancialYear;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.Reading;
import org.counciltracker.model.Thresholds;
import org.counciltracker.rules.fact.Course;
import org.jspecify.annotations.Nullable;

/** Tells how measures have gone, setting like beside like. */
final class MeasureCourses {

    private static final String ORDER_ONLY = "";

    private final int most;

    MeasureCourses(Thresholds thresholds) {
        this.most = thresholds.get("measure.direction.readings");
    }

    /** Returns the course of a measure, or nothing where no two of its readings can be set beside each other. */
    Optional<Course> of(Measure measure, @Nullable Better better, List<Quote> basis) {
        return newest(measure).map(indexes -> {
            List<Integer> last = indexes.subList(Math.max(0, indexes.size() - Math.max(2, most)), indexes.size());
            Reading from = measure.readings().get(last.get(0));
            Reading to = measure.readings().get(last.get(last.size() - 1));
            BigDecimal change = to.value().subtract(from.value());
            boolean rising = change.signum() > 0;
            List<Quote> proof = new ArrayList<>();
            last.forEach(i -> proof.add(MeasureFacts.reading(measure, i)));
            proof.addAll(basis);
            return new Course(
                    measure.key(),
                    last.size(),
                    rising,
                    MeasureFacts.percent(change.abs(), from.value()),
                    better == null ? null : rising == (better == Better.HIGHER),
                    "from %s (%s) to %s (%s)".formatted(from.text(), from.label(), to.text(), to.label()),
                    proof);
        });
    }

    /** Returns the indexes of the readings that can be set beside each other, oldest first: of several such rows the newest. */
    private static Optional<List<Integer>> newest(Measure measure) {
        Map<String, List<Integer>> alike = new TreeMap<>();
        boolean dated = measure.readings().stream().anyMatch(reading -> reading.period() != null);
        for (int i = 0; i < measure.readings().size(); i++) {
            ReportingPeriod period = measure.readings().get(i).period();
            if (period != null || !dated) {
                alike.computeIfAbsent(period == null ? ORDER_ONLY : likeness(period), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return alike.values().stream()
                .map(indexes -> inOrder(measure, indexes))
                .filter(indexes -> indexes.size() > 1)
                .max(Comparator.comparing(
                                (List<Integer> indexes) -> period(measure, indexes.get(indexes.size() - 1)),
                                Comparator.nullsFirst(Comparator.comparing(ReportingPeriod::last)))
                        .thenComparing(List::size));
    }

    /** Returns the readings by period, of two of one period the later printed. */
    private static List<Integer> inOrder(Measure measure, List<Integer> indexes) {
        if (period(measure, indexes.get(0)) == null) {
            return indexes;
        }
        Map<ReportingPeriod, Integer> byPeriod = new TreeMap<>();
        for (int i : indexes) {
            ReportingPeriod period = period(measure, i);
            if (period != null) {
                byPeriod.put(period, i);
            }
        }
        return List.copyOf(byPeriod.values());
    }

    private static @Nullable ReportingPeriod period(Measure measure, int index) {
        return measure.readings().get(index).period();
    }

    /** Only periods of one kind can be set beside each other, and years so far only where they are as long. */
    private static String likeness(ReportingPeriod period) {
        if (period.kind() != ReportingPeriod.Kind.YEAR_TO_DATE) {
            return period.kind().name();
        }
        return isOpen(period)
                ? period.kind() + " open"
                : period.kind() + " "
                        + ChronoUnit.MONTHS.between(
                                period.first(), period.last().plusDays(1));
    }

    /** Returns whether a period is a year to date whose last month nobody wrote down. */
    static boolean isOpen(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.YEAR_TO_DATE
                && period.last().equals(FinancialYear.of(period.first()).last());
    }
}
