package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.on;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.MeasureBuilder;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.PrintedChange.Kind;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reading;
import org.counciltracker.model.Tracker;

class MeasureProperties {

    private static final List<RagRating> WORST_FIRST = List.of(RagRating.RED, RagRating.AMBER, RagRating.GREEN);

    @Property(seed = "20261122", tries = 300)
    void aChangeThatWasReckonedAgreesHoweverItIsRounded(
            @ForAll @Scale(4) @BigRange(min = "0.5", max = "5000") BigDecimal from,
            @ForAll @Scale(4) @BigRange(min = "0.5", max = "5000") BigDecimal to,
            @ForAll @IntRange(max = 2) int digits,
            @ForAll @IntRange(max = 3) int changeDigits,
            @ForAll Kind kind) {
        BigDecimal difference = to.subtract(from);
        BigDecimal change = kind == Kind.DIFFERENCE
                ? difference
                : difference.multiply(BigDecimal.valueOf(100)).divide(from, MathContext.DECIMAL64);
        BigDecimal printedFrom = from.setScale(digits, RoundingMode.HALF_UP);
        BigDecimal printedTo = to.setScale(digits, RoundingMode.HALF_UP);
        BigDecimal printed = change.setScale(changeDigits, RoundingMode.HALF_UP);

        AssessedMeasure judged = judge(Measure.builder("Depth")
                .add(reading("2024-10", printedFrom))
                .add(reading("2024-11", printedTo))
                .add(new PrintedChange(0, 1, kind, printed, printed.toPlainString())));

        assertThat(judged.checks()).allMatch(Checked::agrees);
    }

    @Property(seed = "20261122", tries = 200)
    void aBetterReadingIsNeverRatedWorse(
            @ForAll @Scale(1) @BigRange(min = "0", max = "200") BigDecimal one,
            @ForAll @Scale(1) @BigRange(min = "0", max = "200") BigDecimal other,
            @ForAll @Scale(1) @BigRange(min = "0", max = "200") BigDecimal target,
            @ForAll Better better) {
        boolean swap = (one.compareTo(other) > 0) == (better == Better.HIGHER);
        AssessedMeasure worse = judge(rated(swap ? other : one, target, better));
        AssessedMeasure best = judge(rated(swap ? one : other, target, better));

        assertThat(WORST_FIRST.indexOf(best.rag())).isGreaterThanOrEqualTo(WORST_FIRST.indexOf(worse.rag()));
    }

    @Property(seed = "20261122", tries = 200)
    void anOlderReadingChangesNoRating(
            @ForAll @Scale(1) @BigRange(min = "0", max = "200") BigDecimal latest,
            @ForAll @Scale(1) @BigRange(min = "0", max = "200") BigDecimal older,
            @ForAll @IntRange(min = 1, max = 9) int month,
            @ForAll Better better) {
        RagRating before = judge(rated(latest, BigDecimal.TEN, better)).rag();
        RagRating after = judge(rated(latest, BigDecimal.TEN, better).add(reading("2024-0" + month, older)))
                .rag();

        assertThat(after).isEqualTo(before);
    }

    private static MeasureBuilder rated(BigDecimal reading, BigDecimal target, Better better) {
        return Measure.builder("Depth").target(target).better(better).add(reading("2024-11", reading));
    }

    private static Reading reading(String period, BigDecimal value) {
        return new Reading(period, ReportingPeriod.parse(period), value, value.toPlainString());
    }

    private static AssessedMeasure judge(MeasureBuilder measure) {
        return RulesEngine.standard()
                .assess(Tracker.builder().add(measure.build()).build(), on("2025-01-14"))
                .measures()
                .get(0);
    }
}
