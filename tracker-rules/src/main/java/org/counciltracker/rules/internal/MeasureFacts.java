package org.counciltracker.rules.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.PrintedChange.Kind;
import org.counciltracker.model.Reading;
import org.counciltracker.model.RoundedChange;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.measure.BetterWords;
import org.counciltracker.rules.fact.AgainstTarget;
import org.counciltracker.rules.fact.LaggingReading;
import org.counciltracker.rules.fact.ReckonedChange;
import org.counciltracker.rules.fact.SupposedBetter;
import org.counciltracker.rules.fact.ThinData;
import org.jspecify.annotations.Nullable;

/** Makes the facts that rules read of measures. */
final class MeasureFacts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tracker tracker;
    private final MeasureCourses courses;

    MeasureFacts(Tracker tracker, Thresholds thresholds) {
        this.tracker = tracker;
        this.courses = new MeasureCourses(thresholds);
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        Optional<ReportingPeriod> newest = tracker.measures().stream()
                .flatMap(measure -> latestEnded(measure).stream())
                .max(Comparator.naturalOrder());
        for (Measure measure : tracker.measures()) {
            Optional<SupposedBetter> supposed = supposed(measure);
            supposed.ifPresent(facts::add);
            Better better = supposed.map(SupposedBetter::better).orElse(measure.better());
            List<Quote> basis = supposed.map(SupposedBetter::proof).orElse(List.of());
            againstTarget(measure, better, basis).ifPresent(facts::add);
            courses.of(measure, better, basis)
                    .ifPresentOrElse(
                            facts::add,
                            () -> facts.add(new ThinData(
                                    measure.key(), measure.readings().size(), readings(measure))));
            for (int i = 0; i < measure.changes().size(); i++) {
                reckoned(measure, i).ifPresent(facts::add);
            }
            newest.flatMap(period -> lagging(measure, period)).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<SupposedBetter> supposed(Measure measure) {
        return measure.better() != null
                ? Optional.empty()
                : BetterWords.supposed(measure.name()).map(found -> {
                    String words = measure.name().substring(found.start(), found.end());
                    var quote = new Quote(EvidenceField.NAME, null, found.start(), found.end(), words);
                    return new SupposedBetter(measure.key(), found.better(), words, List.of(quote));
                });
    }

    private static Optional<AgainstTarget> againstTarget(Measure measure, @Nullable Better better, List<Quote> basis) {
        BigDecimal target = measure.target();
        Optional<Boolean> met = measure.meetsTarget(better);
        if (target == null || met.isEmpty()) {
            return Optional.empty();
        }
        Reading latest = measure.latest().orElseThrow();
        List<Quote> proof = new ArrayList<>();
        proof.add(reading(measure, measure.readings().indexOf(latest)));
        String words = target.toPlainString();
        proof.add(new Quote(EvidenceField.TARGET, null, 0, words.length(), words));
        proof.addAll(basis);
        double shortfall =
                met.get() ? 0 : percent(latest.value().subtract(target).abs(), target);
        return Optional.of(new AgainstTarget(measure.key(), met.get(), shortfall, proof));
    }

    /** Returns a part as a percentage of a whole, endless where that is nothing. */
    static double percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return part.signum() == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return part.multiply(HUNDRED).divide(whole.abs(), MathContext.DECIMAL64).doubleValue();
    }

    private static Optional<ReckonedChange> reckoned(Measure measure, int index) {
        PrintedChange change = measure.changes().get(index);
        Reading from = measure.readings().get(change.from());
        Reading to = measure.readings().get(change.to());
        return RoundedChange.of(from.value(), to.value(), change.kind()).map(reckoned -> {
            String text = change.text();
            List<Quote> proof = List.of(
                    new Quote(EvidenceField.CHANGE, index, 0, text.length(), text),
                    reading(measure, change.from()),
                    reading(measure, change.to()));
            return new ReckonedChange(
                    measure.key(),
                    index,
                    text,
                    reckoned.roundedLike(change.value()).toPlainString() + unit(measure, change),
                    reckoned.allows(change.value()),
                    "%s (%s) to %s (%s)".formatted(from.text(), from.label(), to.text(), to.label()),
                    proof);
        });
    }

    private static String unit(Measure measure, PrintedChange change) {
        if (change.kind() == Kind.PERCENT) {
            return " percent";
        }
        return "%".equals(measure.unit()) ? " percentage points" : "";
    }

    /** A year is not old until the next one has ended, so the days count from when the next reading was due. */
    private static Optional<LaggingReading> lagging(Measure measure, ReportingPeriod newest) {
        boolean running = measure.readings().stream()
                .flatMap(reading -> Optional.ofNullable(reading.period()).stream())
                .anyMatch(period ->
                        MeasureCourses.isOpen(period) && !period.last().isBefore(newest.last()));
        return running
                ? Optional.empty()
                : latestEnded(measure)
                        .filter(period -> nextDue(period).isBefore(newest.last()))
                        .map(period -> {
                            int index = IntStream.range(0, measure.readings().size())
                                    .filter(i -> period.equals(
                                            measure.readings().get(i).period()))
                                    .findFirst()
                                    .orElseThrow();
                            return new LaggingReading(
                                    measure.key(),
                                    (int) ChronoUnit.DAYS.between(nextDue(period), newest.last()),
                                    period.toString(),
                                    newest.toString(),
                                    List.of(reading(measure, index)));
                        });
    }

    /** Returns when the period after one ends; a day, a year so far and twelve months to a month are taken to come monthly. */
    private static LocalDate nextDue(ReportingPeriod period) {
        LocalDate last = period.last();
        return switch (period.kind()) {
            case DAY, MONTH, YEAR_TO_DATE, TWELVE_MONTHS ->
                last.plusDays(1).plusMonths(1).minusDays(1);
            case QUARTER -> last.plusDays(1).plusMonths(3).minusDays(1);
            case YEAR, CALENDAR_YEAR -> last.plusYears(1);
        };
    }

    /** Returns the latest period of a measure whose last day is known, as that of a year to date may not be. */
    private static Optional<ReportingPeriod> latestEnded(Measure measure) {
        return measure.readings().stream()
                .flatMap(reading -> Optional.ofNullable(reading.period()).stream())
                .filter(period -> !MeasureCourses.isOpen(period))
                .max(Comparator.naturalOrder());
    }

    private static List<Quote> readings(Measure measure) {
        return IntStream.range(0, measure.readings().size())
                .mapToObj(i -> reading(measure, i))
                .toList();
    }

    static Quote reading(Measure measure, int index) {
        String text = measure.readings().get(index).text();
        return new Quote(EvidenceField.READING, index, 0, text.length(), text);
    }
}
