package org.counciltracker.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;

/** Judges by rules of the application's own, which read what it alone knows: here, when a court sits. */
public final class OwnFactsAndRules {

    private OwnFactsAndRules() {}

    /**
     * A hearing in the application's case system. A rule reads it by its name and components; no annotation is needed.
     *
     * @param reference the item that waits for the court
     * @param day when the court sits
     */
    public record Hearing(Reference reference, LocalDate day) {}

    /**
     * Prints the verdict on an item by the standard rules, then before and after its hearing, each with its proof.
     *
     * @param args the file, the reference of an item, the day of its hearing, and the day to judge at
     */
    public static void main(String[] args) {
        Tracker tracker = TrackerFiles.read(Path.of(args[0])).tracker();
        Hearing hearing = new Hearing(Reference.of(args[1]), LocalDate.parse(args[2]));
        AsOf asOf = AsOf.on(LocalDate.parse(args[3]));

        // A folder of src/main/resources, with the rule in status/hearings.drl.
        RulePack pack = RulePack.fromClasspath(
                OwnFactsAndRules.class.getClassLoader(), "org/counciltracker/examples/hearings-pack");
        RulesEngine engine = RulesEngine.builder().pack(pack).build();

        print("Without the hearing", engine, tracker, asOf, hearing.reference(), List.of());
        print("With the hearing", engine, tracker, asOf, hearing.reference(), List.of(hearing));
        AsOf after = asOf.withDate(hearing.day().plusDays(1));
        print("The day after it", engine, tracker, after, hearing.reference(), List.of(hearing));
    }

    private static void print(
            String when, RulesEngine engine, Tracker tracker, AsOf asOf, Reference reference, List<Hearing> facts) {
        Assessment assessment = engine.assess(tracker, asOf, facts)
                .assessment(reference)
                .orElseThrow(() -> new IllegalArgumentException("There is no item " + reference + "."));
        System.out.println(when + ", " + asOf.date() + ": " + assessment.status());
        for (ExplanationStep step : assessment.steps(Aspect.STATUS)) {
            System.out.println((step.decided() ? "  by " : "  and not ")
                    + (step.decided() ? "" : step.proposal().conclusion().value() + " by ")
                    + step.proposal().rule().id() + ", "
                    + step.proposal().rule().title());
            step.proposal().facts().forEach(fact -> System.out.println("     " + fact));
            step.proposal().evidence().forEach(words -> System.out.println("     \"" + words.quote() + "\""));
        }
    }
}
