package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.cli.render.Columns.Cell;
import org.counciltracker.io.wording.MeasureWording;

/** The measures of a tracker for the terminal: how each stands, where it goes, and what doesn't agree. */
final class MeasuresText {

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
                    Cell.of(MeasureWording.latest(assessed.measure())),
                    Cell.of(MeasureWording.target(assessed)),
                    rating(assessed),
                    Cell.of(MeasureWording.direction(assessed.direction())));
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

    private static Cell rating(AssessedMeasure assessed) {
        return assessed.rag() == null
                ? Cell.of(MeasureWording.rating(assessed))
                : new Cell(MeasureWording.rating(assessed), Tone.of(assessed.rag()));
    }
}
