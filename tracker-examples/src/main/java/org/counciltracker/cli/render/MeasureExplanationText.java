package org.counciltracker.cli.render;

import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.io.wording.MeasureWording;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Reading;
import org.counciltracker.text.DateWords;

/** Why a measure is rated as it is: its figures, and each rule that spoke of it with the words it rests on. */
public final class MeasureExplanationText {

    private MeasureExplanationText() {}

    /**
     * Returns the text.
     *
     * @param assessed the tracker
     * @param judged the measure
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker assessed, AssessedMeasure judged, Page page) {
        Lines lines = new Lines(page);
        Measure measure = judged.measure();
        lines.heading(measure.name());
        String place = measure.place().isBlank() ? "" : ", " + measure.place();
        lines.paragraph("%s%s, as of %s"
                .formatted(
                        assessed.tracker().source(),
                        place,
                        DateWords.of(assessed.asOf().date())));
        lines.gap();
        lines.line(2, "Latest: " + MeasureWording.latest(measure));
        lines.line(2, "Target: " + MeasureWording.target(judged));
        lines.line(2, "Rating: " + (judged.rag() == null ? "none" : Wording.of(judged.rag())));
        lines.line(2, "Direction: " + MeasureWording.direction(judged.direction()));
        lines.heading("Readings");
        for (Reading reading : measure.readings()) {
            String period = reading.period() == null
                    ? "a period that can't be placed"
                    : reading.period().toString();
            lines.line(2, "%s: %s, read as %s".formatted(reading.label(), reading.text(), period));
        }
        lines.heading("Why");
        for (ExplanationStep step : judged.explanation()) {
            Proposal proposal = step.proposal();
            lines.line(
                    2,
                    "%s %s: %s%s"
                            .formatted(
                                    proposal.rule().id(),
                                    proposal.rule().title(),
                                    proposal.conclusion().value(),
                                    quoted(proposal)));
        }
        FootText.judgedBy(assessed.rulePacks(), lines);
        return lines.toString();
    }

    private static String quoted(Proposal proposal) {
        return proposal.evidence().isEmpty()
                ? ""
                : proposal.evidence().stream().map(Quote::quote).collect(Collectors.joining("\", \"", " By \"", "\"."));
    }
}
