package org.counciltracker.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Summary;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.TrackerException;
import org.counciltracker.rules.RulesEngine;
import org.jspecify.annotations.Nullable;

/** Assesses all trackers of a folder on all processors, with one engine. */
public final class ManyTrackersInParallel {

    private ManyTrackersInParallel() {}

    /**
     * Prints a line for each file, in the order of their names, and the totals.
     *
     * @param args the folder, and the day to judge at as {@code yyyy-MM-dd}
     * @throws IOException if the folder cannot be listed
     */
    public static void main(String[] args) throws IOException {
        AsOf asOf = AsOf.on(LocalDate.parse(args[1]));
        RulesEngine engine = RulesEngine.standard();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }

        // An engine is built once and shared. A list made from a stream keeps its order, in parallel too.
        List<Result> results =
                files.parallelStream().map(file -> result(engine, file, asOf)).toList();

        results.forEach(result -> System.out.println(result.line()));
        Summary all = Summary.of(results.stream()
                .flatMap(result -> Stream.ofNullable(result.assessed()))
                .flatMap(assessed -> assessed.assessments().stream())
                .toList());
        System.out.println("All: " + totals(all));
    }

    private static Result result(RulesEngine engine, Path file, AsOf asOf) {
        try {
            AssessedTracker assessed = engine.assess(TrackerFiles.read(file).tracker(), asOf);
            return new Result(file.getFileName() + ": " + totals(assessed.summary()), assessed);
        } catch (TrackerException e) {
            return new Result(String.valueOf(e.getMessage()), null);
        }
    }

    private static String totals(Summary summary) {
        return "%s items, %s overdue, %s stale, %s red"
                .formatted(
                        summary.total(),
                        summary.overdue(),
                        summary.stale(),
                        summary.byRag().get(RagRating.RED));
    }

    private record Result(String line, @Nullable AssessedTracker assessed) {}
}
