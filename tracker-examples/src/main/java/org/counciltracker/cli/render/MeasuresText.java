package org.counciltracker.cli.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Direction;
import org.counciltracker.cli.render.Columns.Cell;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reading;
import org.jspecify.annotations.Nullable;

/** The measures of a tracker for the terminal: how each stands, where it goes, and what doesn't agree. */
final class MeasuresText {

    private static final String NONE = "-";

    private MeasuresText() {}

    static void append(List<AssessedMeasure> measures, Lines lines) {
        if (measures.isEmpty()) {
            return;
        }
        lines.heading("Measures");
        var columns = new Columns("Measure", "Latest", "Target", "Rating", "Direction");
        for (AssessedMeasure assessed : measures) {
            columns.add(
                    new Cell(assessed.measure().name(), Tone.STRONG),
                    Cell.of(latest(assessed.measure())),
                    Cell.of(target(assessed)),
                    rating(assessed.rag()),
                    Cell.of(direction(assessed.direction())));
        }
        lines.laidOut(columns.toText(lines.page()));
        for (AssessedMeasure assessed : measures) {
            String name = assessed.measure().name();
            assessed.checks().stream()
                    .filter(check -> !check.agrees())
                    .map(Checked::message)
                    .forEach(message -> lines.line(2, name + ": " + message));
            assessed.findings().forEach(finding -> lines.line(2, name + ": " + finding.message()));
        }
    }

    /** Returns the latest reading with its period, such as "93.6 (Nov 2024)". */
    static String latest(Measure measure) {
        return measure.latest()
                .map(reading -> "%s (%s)".formatted(reading.text(), label(reading)))
                .orElse(NONE);
    }

    private static String label(Reading reading) {
        return reading.label().isBlank() ? String.valueOf(reading.period()) : reading.label();
    }

    /** Returns the target with which way is better, such as "at least 90 %". */
    static String target(AssessedMeasure assessed) {
        Measure measure = assessed.measure();
        BigDecimal target = measure.target();
        if (target == null) {
            return NONE;
        }
        Better better = assessed.better();
        String way = better == null ? "" : better == Better.HIGHER ? "at least " : "at most ";
        String unit = Objects.requireNonNullElse(measure.unit(), "");
        String figure = target.scale() > 0
                ? target.toPlainString()
                : String.format(Locale.ROOT, "%,d", target.toBigIntegerExact());
        return way + (unit.equals("£") ? unit + figure : figure + (unit.equals("%") ? unit : " " + unit)).strip();
    }

    private static Cell rating(@Nullable RagRating rating) {
        return rating == null ? Cell.of(NONE) : new Cell(Wording.of(rating), Tone.of(rating));
    }

    static String direction(@Nullable Direction direction) {
        return direction == null ? NONE : direction.name().toLowerCase(Locale.ROOT);
    }
}
