package org.counciltracker.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;

/** Reads a file, assesses it and walks the result. */
public final class ReadAndAssess {

    private ReadAndAssess() {}

    /**
     * Prints who is to be chased for what.
     *
     * @param args the file, and the day to judge at as {@code yyyy-MM-dd}
     */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        LocalDate day = LocalDate.parse(args[1]);

        Tracker tracker = TrackerFiles.read(file).tracker();
        RulesEngine engine = RulesEngine.standard();
        AssessedTracker assessed = engine.assess(tracker, AsOf.on(day));
        for (ChasingList list : assessed.chasingLists()) {
            for (Chase chase : list.chases()) {
                System.out.println(Wording.party(list) + ": " + chase.item().reference() + " " + chase.reasons());
            }
        }
    }
}
