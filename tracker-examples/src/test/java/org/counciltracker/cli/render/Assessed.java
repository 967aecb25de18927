package org.counciltracker.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.LastReceived;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.RespondBy;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.Note;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/** Assessed trackers made by hand. */
final class Assessed {

    private static final Staleness FRESH = new Staleness(false, 12, null);

    private final Tracker.Builder tracker = Tracker.builder();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<ChasingList> chasing = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Assessed() {}

    static AssessedTracker nothing() {
        return new Assessed().build("", "data of an application");
    }

    /** A tracker with something for each part of the text. */
    static AssessedTracker panel() {
        var panel = new Assessed();
        TrackerItem bridge = item("R1/23", "Mid 2023", "Bridges and Structures Manager");
        panel.add(bridge, Status.IN_PROGRESS, RagRating.RED, 213, true, null);
        TrackerItem lights = item("R2/23", "Ongoing", "OPCC", "Support officers (MDC)");
        panel.add(lights, Status.NO_PROGRESS_REPORTED, RagRating.RED, null, true, null);
        panel.add(item("R3/23", null, "OPCC"), Status.PROPOSED_COMPLETE, RagRating.AMBER, null, false, null);
        panel.closed(item("R4/23", "30 September", "Panel"), ClosureReason.NO_LONGER_RELEVANT);
        panel.add(item("R5/23", "", "PCC", "CC"), Status.ON_HOLD, null, null, false, "in Part 2");
        panel.soon(item("R6/23", "by the end of March 2024 or before the next election", "Head of Legal"));
        panel.chasing.add(new ChasingList(
                ResponsibleParty.of("Bridges and Structures Manager"),
                new RespondBy(
                        new RespondBy.Reckoning(
                                LocalDate.of(2024, 3, 8),
                                LocalDate.of(2024, 3, 25),
                                LocalDate.of(2024, 3, 15),
                                5,
                                5,
                                List.of()),
                        "five working days before publication"),
                List.of(new Chase(
                        panel.of(bridge),
                        ChaseLevel.CALLED_TO_MEETING,
                        List.of("It is 213 days past the end of July 2023.", "No news since May 2023."),
                        null))));
        panel.chasing.add(new ChasingList(
                null,
                RespondBy.noDay("no calendar"),
                List.of(new Chase(panel.of(lights), ChaseLevel.REMINDER, List.of("No news."), null))));
        panel.notes.add(new Note(
                Severity.WARNING,
                "UNPLACED_ROW",
                "panel.csv",
                "line 17",
                "This row has nine cells where the table has seven columns. It is kept as a note.",
                "a;b"));
        panel.notes.add(new Note(Severity.ERROR, "BROKEN", "panel.csv", "", "Half of the file is missing.", null));
        panel.notes.add(new Note(Severity.INFO, "WORD_MENDED", "panel.csv", "line 3", "A word was mended.", null));
        panel.notes.add(new Note(Severity.INFO, "WORD_MENDED", "panel.csv", "line 9", "A word was mended.", null));
        return panel.build("MERESIDE POLICE AND CRIME PANEL\nRECOMMENDATIONS AND ACTIONS TRACKER", "panel.csv");
    }

    /** A tracker with every kind of thing to chase. */
    static AssessedTracker chased() {
        var chased = new Assessed();
        TrackerItem bridge = Recommendation.builder("R1/23")
                .text("Inspect every bridge on the river road, publish what was found, and tell the Panel which of them"
                        + " have to be closed to lorries, for how long, what that costs the bus companies, and who pays"
                        + " for it.")
                .responsible("Bridges and Structures Manager")
                .due(new UndatedDue("Mid 2023", "as written"))
                .update("2023-05-12", "Inspections have begun.")
                .update(new Update(
                        List.of(PartialDate.parse("2023-09-05"), PartialDate.parse("2023-11")),
                        "Inspections go on. ".repeat(40)))
                .build();
        TrackerItem sale = Recommendation.builder("R5/23")
                .text("Report on the sale.")
                .responsible("Bridges and Structures Manager")
                .update(new Update(List.of(), "The terms are in Part 2."))
                .build();
        TrackerItem lights = item("R2/23", "Ongoing");
        chased.add(sale, Status.ON_HOLD, null, null, false, "in Part 2");
        chased.add(bridge, Status.IN_PROGRESS, RagRating.RED, 213, true, null);
        chased.add(lights, Status.NO_PROGRESS_REPORTED, RagRating.RED, null, true, null);
        chased.add(item("R3/23", null, "OPCC"), Status.PROPOSED_COMPLETE, RagRating.AMBER, null, false, null);
        chased.chasing.add(new ChasingList(
                ResponsibleParty.of("Bridges and Structures Manager"),
                new RespondBy(
                        new RespondBy.Reckoning(
                                LocalDate.of(2024, 3, 8),
                                LocalDate.of(2024, 3, 25),
                                LocalDate.of(2024, 3, 15),
                                5,
                                5,
                                List.of()),
                        "five working days before publication"),
                List.of(
                        chased.chase(sale, ChaseLevel.REMINDER, "There is no news of it since the last meeting."),
                        chased.chase(bridge, ChaseLevel.CALLED_TO_MEETING, "It is overdue by 213 days."))));
        chased.chasing.add(new ChasingList(
                null,
                RespondBy.noDay("No date, since the body's meetings aren't known."),
                List.of(chased.chase(lights, ChaseLevel.CHASER, "There is no news of it for 140 days."))));
        chased.notes.add(
                new Note(Severity.WARNING, "UNPLACED_ROW", "panel.csv", "line 17", "This row fits no item.", "a;b"));
        chased.notes.add(new Note(Severity.INFO, "WORD_MENDED", "panel.csv", "line 3", "A word was mended.", null));
        return chased.build("MERESIDE POLICE AND CRIME PANEL\nRECOMMENDATIONS AND ACTIONS TRACKER", "panel.csv");
    }

    static AssessedTracker hostileChase() {
        var hostile = new Assessed();
        TrackerItem item = Recommendation.builder("R1\u001B[2J")
                .text("\u001B[2J")
                .update(new Update(List.of(), "evil\u202Eytrap\r"))
                .build();
        hostile.add(item, Status.IN_PROGRESS, null, null, false, "\u0007 in Part 2");
        hostile.chasing.add(new ChasingList(
                ResponsibleParty.of("evil\u202Eytrap"),
                RespondBy.noDay("\u001B[2J"),
                List.of(hostile.chase(item, ChaseLevel.CHASER, "\u001B]0;owned\u0007"))));
        return hostile.build("Title\u0000\u009B31m", "a.csv");
    }

    private Chase chase(TrackerItem item, ChaseLevel level, String reason) {
        return new Chase(
                of(item),
                level,
                List.of(reason),
                LastReceived.of(item.updates(), LocalDate.of(2024, 2, 29)).orElse(null));
    }

    /** A tracker from someone who would like to steer the terminal. */
    static AssessedTracker hostile() {
        var hostile = new Assessed();
        hostile.add(
                item("R1\u001B[2J", "\u001B]0;owned\u0007 soon\r", "evil\u202Eytrap"),
                Status.IN_PROGRESS,
                RagRating.AMBER,
                null,
                false,
                null);
        return hostile.build("Title\u0000\u009B31m", "a.csv");
    }

    private static TrackerItem item(String reference, @Nullable String due, String... responsible) {
        var item = Recommendation.builder(reference).text("Do it.");
        if (due != null) {
            item.due(due.equals("Ongoing") ? new OngoingDue(due, "no end") : new UndatedDue(due, "as written"));
        }
        for (String party : responsible) {
            item.responsible(party);
        }
        return item.build();
    }

    private void add(
            TrackerItem item,
            Status status,
            @Nullable RagRating rag,
            @Nullable Integer late,
            boolean stale,
            @Nullable String exempt) {
        List<String> contradictions = stale
                ? List.of("The status column says \"Complete\", but the last update says that nothing came.")
                : List.of();
        put(new Assessment(
                item,
                status,
                null,
                stale ? Confidence.LOW : Confidence.HIGH,
                "Its words are plain.",
                rag,
                late == null ? Timeliness.NO_DATE : Timeliness.OVERDUE,
                late == null ? Overdue.NO : new Overdue(late, "91+"),
                stale ? new Staleness(true, late, null) : FRESH,
                exempt == null ? null : new Exemption(exempt),
                false,
                List.of(),
                contradictions,
                List.of()));
    }

    private void closed(TrackerItem item, ClosureReason reason) {
        put(new Assessment(
                item,
                Status.CLOSED,
                reason,
                Confidence.HIGH,
                "Its words are plain.",
                RagRating.GREEN,
                Timeliness.NO_DATE,
                Overdue.NO,
                FRESH,
                null,
                false,
                List.of(),
                List.of(),
                List.of()));
    }

    private void soon(TrackerItem item) {
        put(new Assessment(
                item,
                Status.IN_PROGRESS,
                null,
                Confidence.MEDIUM,
                "Its words are plain.",
                RagRating.AMBER,
                Timeliness.DUE_SOON,
                Overdue.NO,
                FRESH,
                null,
                false,
                List.of(),
                List.of(),
                List.of()));
    }

    private Assessment of(TrackerItem item) {
        return assessments.stream()
                .filter(assessment -> assessment.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private void put(Assessment assessment) {
        tracker.add(assessment.item());
        assessments.add(assessment);
    }

    private AssessedTracker build(String title, String source) {
        return new AssessedTracker(
                tracker.title(title).source(source).build(),
                AsOf.on(LocalDate.of(2024, 2, 29)),
                List.of(new PackIdentity("standard", "1.0", "0".repeat(64))),
                assessments,
                List.of(),
                List.of(),
                chasing,
                notes);
    }
}
