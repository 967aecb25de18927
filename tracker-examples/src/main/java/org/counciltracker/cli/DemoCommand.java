package org.counciltracker.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.cli.render.AssessmentText;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description = "Assesses the trackers that ship with the project, writes all verdicts to " + DemoCommand.REPORT
                + " unless it is there already, and says what to try next.",
        optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {

    static final String REPORT = "tracker-demo.json";

    private final Surroundings surroundings;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RulesEngine engine = RulesEngine.standard();
        List<AssessedTracker> assessed = new ArrayList<>();
        for (Sample sample : Sample.ALL) {
            assessed.add(engine.assess(read(sample), AsOf.on(sample.asOf())));
        }
        PrintStream out = surroundings.out();
        for (AssessedTracker tracker : assessed) {
            out.print(AssessmentText.of(tracker, surroundings.page()));
            out.println();
            out.println();
        }
        tellNext();
        out.println();
        report(assessed);
        return ExitCode.DONE;
    }

    private Tracker read(Sample sample) {
        try {
            return TrackerFiles.read(sample.in(surroundings.home())).tracker();
        } catch (TrackerReadException e) {
            throw Failure.unreadable(e.getMessage());
        }
    }

    private void report(List<AssessedTracker> assessed) {
        Path report = surroundings.folder().resolve(REPORT);
        if (Files.exists(report)) {
            surroundings.out().println("%s is there already and was left as it is.".formatted(report));
        } else {
            Output.file(report).write(out -> AssessmentJsonWriter.writeAll(assessed, out));
            surroundings
                    .out()
                    .println("All of this, with the proof of each verdict, was written to %s".formatted(report));
        }
    }

    private void tellNext() {
        Sample sample = Sample.ALL.get(2);
        String tracker = shown(surroundings.home().resolve("bin").resolve("tracker"));
        String file = shown(sample.in(surroundings.home()));
        PrintStream out = surroundings.out();
        out.println("What to try next:");
        for (String next : List.of(
                "explain %s A2/23 --as-of %s",
                "chase %s --as-of %s --meetings 2024-06-26,2024-09-25,2024-11-27 --nation england",
                "assess %s --as-of %s --scheme brag",
                "assess %s --as-of %s -o assessed.json")) {
            out.println("  %s %s".formatted(tracker, next.formatted(file, sample.asOf())));
        }
        out.println("  %s rules list".formatted(tracker));
        out.println("  %s --help".formatted(tracker));
    }

    /** Shows a path as one would type it where the command runs. */
    private String shown(Path path) {
        Path here = surroundings.folder().toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        String shown = there.startsWith(here) ? here.relativize(there).toString() : there.toString();
        return shown.contains(" ") ? "'%s'".formatted(shown) : shown;
    }
}
