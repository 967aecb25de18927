package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.GoldenFile;
import org.counciltracker.cli.render.AssessmentText;
import org.counciltracker.cli.render.MeasureExplanationText;
import org.counciltracker.cli.render.Page;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Measure;
import org.counciltracker.model.RagRating;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;

/** The sheet of measures that ships with the project. */
class MeasureSampleTest {

    private static final AssessedTracker ASSESSED = RulesEngine.standard()
            .assess(
                    TrackerFiles.read(Path.of("samples", "wexholme-harbour-measures.txt"))
                            .tracker(),
                    AsOf.on(LocalDate.of(2024, 12, 11)));

    @Test
    void printsTheMeasuresAsWhenTheyWereLastReadAndFoundGood() {
        GoldenFile.named("measures-100.txt").matches(AssessmentText.of(ASSESSED, Page.plain(100)));
    }

    @Test
    void explainsAMeasureByItsFigures() {
        GoldenFile.named("explain-measure.txt")
                .matches(MeasureExplanationText.of(ASSESSED, measure("Complaints about noise"), Page.plain(100)));
    }

    @Test
    void ratesEachByItsTarget() {
        assertThat(measure("VHF calls answered within 30 seconds").rag()).isEqualTo(RagRating.AMBER);
        assertThat(measure("Berth requests answered in three working days").rag())
                .isEqualTo(RagRating.GREEN);
        assertThat(measure("Complaints about noise").rag()).isEqualTo(RagRating.RED);
        assertThat(measure("Time to answer a letter").rag()).isEqualTo(RagRating.GREEN);
        assertThat(measure("Visiting crews who would come again").rag()).isNull();
    }

    @Test
    void tellsWhichWayEachGoes() {
        assertThat(measure("VHF calls answered within 30 seconds").direction()).isEqualTo(Direction.IMPROVING);
        assertThat(measure("Complaints about noise").direction()).isEqualTo(Direction.DETERIORATING);
        assertThat(measure("Boxes landed").direction()).isNull();
    }

    @Test
    void findsTheOneWrongChange() {
        assertThat(ASSESSED.measures())
                .flatExtracting(AssessedMeasure::checks)
                .hasSize(6)
                .filteredOn(check -> !check.agrees())
                .extracting(Checked::printed, Checked::reckoned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("-1.4%", "-3.6 percentage points"));
    }

    @Test
    void quotesFiguresThatStandWhereItSays() {
        assertThat(ASSESSED.measures())
                .allSatisfy(judged -> assertThat(judged.explanation())
                        .flatExtracting(step -> step.proposal().evidence())
                        .isNotEmpty()
                        .allSatisfy(quote -> assertThat(
                                        field(judged.measure(), quote).substring(quote.start(), quote.end()))
                                .isEqualTo(quote.quote())));
    }

    private static String field(Measure measure, Quote quote) {
        int index = Objects.requireNonNullElse(quote.index(), -1);
        return switch (quote.field()) {
            case NAME -> measure.name();
            case READING -> measure.readings().get(index).text();
            case CHANGE -> measure.changes().get(index).text();
            case TARGET -> Objects.requireNonNull(measure.target()).toPlainString();
            default -> throw new AssertionError(quote + " is of no measure");
        };
    }

    private static AssessedMeasure measure(String name) {
        return ASSESSED.measures().stream()
                .filter(judged -> judged.measure().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
