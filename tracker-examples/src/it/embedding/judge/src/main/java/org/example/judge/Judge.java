package org.example.judge;

import java.nio.file.Path;
import java.time.LocalDate;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerException;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;

/** Assesses without a file and without a compiler of rules. */
public final class Judge {

    private static final Tracker TRACKER = Tracker.builder()
            .add(Recommendation.builder("J1/24")
                    .meeting("2024-01")
                    .text("Plant the verge at Mill Lane.")
                    .update("2024-03-12", "Work is in progress, and will go on after the winter.")
                    .build())
            .build();

    private Judge() {}

    /** Fails with a message where a verdict isn't as expected. */
    public static void main(String[] args) {
        Path packs = Path.of(args[0]);

        Assessment standard = judge(RulesEngine.standard());
        require(Status.IN_PROGRESS, standard.status());
        require(true, standard.stale().is());

        Assessment patient = judge(RulesEngine.builder()
                .pack(RulePack.fromFolder(packs.resolve("numbers")))
                .build());
        require(Status.IN_PROGRESS, patient.status());
        require(false, patient.stale().is());

        try {
            RulesEngine.builder()
                    .pack(RulePack.fromFolder(packs.resolve("rules")))
                    .build();
            require("an exception", "none");
        } catch (TrackerException e) {
            require(
                    "status/held.drl: cannot compile rules, since the compiler is not on the class path. "
                            + "Add the dependency org.drools:drools-model-codegen.",
                    e.getMessage());
        }
        System.out.println("judge: as expected");
    }

    private static Assessment judge(RulesEngine engine) {
        return engine.assess(TRACKER, AsOf.on(LocalDate.of(2024, 9, 1)))
                .assessments()
                .get(0);
    }

    private static void require(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            System.err.printf("judge: (%s) was expected, but is (%s).%n", expected, actual);
            System.exit(1);
        }
    }
}
