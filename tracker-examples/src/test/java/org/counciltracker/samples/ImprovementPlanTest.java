package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.GoldenFile;
import org.counciltracker.cli.render.Page;
import org.counciltracker.cli.render.ReportText;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.totals.Grouping;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;
import org.junit.jupiter.api.Test;

/** The sample of an improvement plan of 71 actions, whose prose states how many are green, amber and red. */
class ImprovementPlanTest {

    private static final Path PLAN = Path.of("samples/oxmoor-improvement-plan-june-2024.txt");

    @Test
    void has29GreenActions32AmberOnesAnd10RedOnesByItsOwnWordsAndByTheRules() throws IOException {
        Report report = Report.of(List.of(assess(Files.readString(PLAN))));

        assertThat(counts(report, Grouping.STATED_RAG)).isEqualTo("RED 10, AMBER 32, GREEN 29");
        assertThat(counts(report, Grouping.RAG)).isEqualTo("RED 10, AMBER 32, GREEN 29");
        assertThat(report.totals()).hasSize(4).allMatch(CheckedTotal::reconciles);
    }

    @Test
    void itsReportReadsWellOn80Columns() throws IOException {
        GoldenFile.named("report-plan.txt")
                .matches(ReportText.of(Report.of(List.of(assess(Files.readString(PLAN)))), Page.plain(80)));
    }

    @Test
    void doesNotReconcileWhenOneRowIsChanged() throws IOException {
        String changed = Files.readString(PLAN)
                .lines()
                .map(line -> line.startsWith("IP2\t") ? line.replaceAll("\t(?:Green|Amber|Red)$", "\tBlue") : line)
                .collect(Collectors.joining("\n"));

        List<Checked> differing = assess(changed).totals().stream()
                .flatMap(total -> total.checks().stream())
                .filter(check -> !check.agrees())
                .toList();
        assertThat(differing).singleElement().satisfies(check -> {
            assertThat(check.of()).isEqualTo("stated ratings");
            assertThat(Integer.parseInt(check.printed()) - Integer.parseInt(check.reckoned()))
                    .isEqualTo(1);
        });
    }

    @Test
    void doesNotReconcileWhenOneRowIsMissing() throws IOException {
        String shorter = Files.readString(PLAN)
                .lines()
                .filter(line -> !line.startsWith("IP71\t"))
                .collect(Collectors.joining("\n"));

        assertThat(assess(shorter).totals().stream()
                        .flatMap(total -> total.checks().stream())
                        .filter(check -> !check.agrees())
                        .map(Checked::message))
                .contains("The document says that there are 71 items; 70 were read.");
    }

    private static String counts(Report report, Grouping by) {
        return report.by(by).heaps().stream()
                .map((Heap heap) -> heap.name() + " " + heap.items())
                .collect(Collectors.joining(", "));
    }

    private static AssessedTracker assess(String text) {
        return RulesEngine.builder()
                .scheme("delivery")
                .build()
                .assess(
                        TrackerFiles.read(
                                        text.getBytes(StandardCharsets.UTF_8),
                                        PLAN.getFileName().toString())
                                .tracker(),
                        AsOf.on(LocalDate.of(2024, 6, 12)));
    }
}
