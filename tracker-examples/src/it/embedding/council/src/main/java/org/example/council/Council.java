package org.example.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;
import org.example.council.visits.SiteVisit;

/** Reads a tracker, assesses it by the standard rules, and again with what the surveyor saw. */
public final class Council {

    private static final AsOf SEPTEMBER = AsOf.on(LocalDate.of(2024, 9, 1));

    private Council() {}

    /** Fails with a message where a verdict isn't as expected. */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Path packFolder = Path.of(args[1]);

        Tracker tracker = TrackerFiles.read(file).tracker();
        RulesEngine engine = RulesEngine.standard();
        AssessedTracker assessed = engine.assess(tracker, SEPTEMBER);
        List<String> chases = new ArrayList<>();
        for (ChasingList list : assessed.chasingLists()) {
            for (Chase chase : list.chases()) {
                chases.add(list.party() + ": " + chase);
            }
        }
        require(
                List.of(
                        "Canal Warden: W1/24: CHAIR_LETTER [It is overdue by 93 days.]",
                        "Tourism Officer: W3/24: CHASER [There is no news of it for 154 days.]"),
                chases);
        require(
                "W1/24: IN_PROGRESS (MEDIUM), AMBER, due May 2024, overdue 93 days, stale 173 days",
                verdict(assessed, "W1/24").toString());

        RulePack pack = RulePack.fromClasspath(Council.class.getClassLoader(), "council-pack");
        require(RulePack.fromFolder(packFolder), pack);
        RulesEngine own = RulesEngine.builder().pack(pack).build();
        require(assessed.assessments(), own.assess(tracker, SEPTEMBER).assessments());

        SiteVisit visit = new SiteVisit(Reference.of("W1/24"), LocalDate.of(2024, 8, 20), true);
        AssessedTracker visited = own.assess(tracker, SEPTEMBER, List.of(visit));
        require(
                "W1/24: IMPLEMENTED (HIGH), GREEN, due May 2024",
                verdict(visited, "W1/24").toString());
        require(verdict(assessed, "W2/24"), verdict(visited, "W2/24"));
        require(verdict(assessed, "W3/24"), verdict(visited, "W3/24"));
        System.out.println("council: as expected, as " + Council.class.getModule());
    }

    private static Assessment verdict(AssessedTracker assessed, String reference) {
        return assessed.assessment(Reference.of(reference)).orElseThrow();
    }

    private static void require(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            System.err.printf("council: (%s) was expected, but is (%s).%n", expected, actual);
            System.exit(1);
        }
    }
}
