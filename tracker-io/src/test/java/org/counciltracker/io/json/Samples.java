package org.counciltracker.io.json;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.assessment.RespondBy;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Edition;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.Note;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/** Assessed trackers made by hand, with no reader and no rules. */
public final class Samples {

    static final AsOf AS_OF = AsOf.on(LocalDate.of(2024, 3, 1));

    private Samples() {}

    /** A tracker that makes use of every key of the JSON, with each kind of due date. */
    public static AssessedTracker everything() {
        TrackerItem signs = Recommendation.builder("R1/23")
                .place("line 12")
                .meeting("2023-04")
                .agendaItem("Road signs – a review")
                .priority("High")
                .text("Put up the missing signs, and say when.")
                .responsible("Highways Lead")
                .responsible("Clerk (MDC)")
                .due(new DueWindow(
                        LocalDate.of(2023, 12, 1),
                        LocalDate.of(2023, 12, 31),
                        "Nov 2023, now Dec 2023",
                        "the month; revised once",
                        "2023-12",
                        List.of(new DueWindow.Reading(
                                LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 1), "the first day")),
                        List.of(new DueWindow.Reading(
                                LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 30), "the month"))))
                .update("2023-06-15", "Signs were ordered, \"all ten\".")
                .update("2023-11", "")
                .update(new Update(List.of(), "Half of them are up."))
                .stated(new Stated("Complete", RagRating.GREEN, Shading.parse("#ffcc00")))
                .links(new Links(
                        new LinkCell("P1 and the plan", List.of(Reference.of("P1"))),
                        LinkCell.of(Reference.of("R7/22"), Reference.of("R8/22"))))
                .build();
        TrackerItem lamps = Recommendation.builder("r1/23")
                .key(ItemKey.of("R1/23#2"))
                .section(Section.COMPLETED)
                .text("Count the lamps.")
                .due(new UndatedDue("tbc", "no date"))
                .stated(new Stated(null, null, Shading.parse("grey")))
                .build();
        TrackerItem report = Recommendation.builder("line 40")
                .referenceDerived(true)
                .text("Report again and again.")
                .due(new RecurringDue(
                        "quarterly", "every three months", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)))
                .build();
        TrackerItem lease = PlanAction.builder("P1")
                .priority("Buildings")
                .text("Sell the lease.")
                .due(new EventDue("after the vote", "waits on an event"))
                .build();
        TrackerItem watch = PlanAction.builder("P2")
                .text("Keep watch.")
                .due(new OngoingDue("\"", "as for P1: no end"))
                .update(new Update(
                        List.of(),
                        "As above.",
                        new Inherited(
                                ItemKey.of("P1"),
                                Reference.of("P1"),
                                List.of(new Update(List.of(), "Offers are in.")))))
                .build();
        watch = watch.withDetails(watch.details()
                .withInherited(new InheritedCells(
                        new InheritedCell("Ditto", ItemKey.of("P1"), Reference.of("P1"), "Estates"),
                        new InheritedCell("\"", ItemKey.of("P1"), Reference.of("P1"), "Ongoing"))));
        Tracker tracker = Tracker.builder()
                .body("Mereside Panel")
                .title("Actions of the Panel")
                .edition(Edition.parse("2024-02"))
                .source("mereside.csv")
                .introduction("Members asked for these.")
                .keyEntry(new KeyEntry("Done", Shading.parse("green")))
                .keyEntry(new KeyEntry("Not done", null))
                .add(signs)
                .add(lamps)
                .add(report)
                .add(lease)
                .add(watch)
                .build();
        return new AssessedTracker(
                tracker,
                AS_OF,
                List.of(
                        new PackIdentity("standard", "1.0", "0123456789abcdef".repeat(4)),
                        new PackIdentity("mereside", "3", "f".repeat(64))),
                List.of(
                        late(signs),
                        closed(lamps),
                        plain(report, Status.IMPLEMENTED, RagRating.GREEN),
                        plain(lease, Status.PROPOSED_COMPLETE, RagRating.GREY),
                        plain(watch, Status.NO_PROGRESS_REPORTED, null)),
                List.of(),
                List.of(),
                List.of(
                        new ChasingList(
                                ResponsibleParty.of("Clerk (MDC)"),
                                new RespondBy(
                                        new RespondBy.Reckoning(
                                                LocalDate.of(2024, 3, 8),
                                                LocalDate.of(2024, 3, 25),
                                                LocalDate.of(2024, 3, 15),
                                                5,
                                                5,
                                                List.of()),
                                        "five working days before the papers of 2024-03-25"),
                                List.of(new Chase(
                                        late(signs),
                                        ChaseLevel.CHASER,
                                        List.of("Overdue.", "Stale."),
                                        signs.updates().get(0)))),
                        new ChasingList(
                                null,
                                RespondBy.noDay("no calendar"),
                                List.of(new Chase(
                                        plain(watch, Status.NO_PROGRESS_REPORTED, null),
                                        ChaseLevel.REMINDER,
                                        List.of("No news."),
                                        null)))),
                List.of(
                        new Note(
                                Severity.WARNING,
                                "UNPLACED_ROW",
                                "mereside.csv",
                                "line 17",
                                "This row fits no item.",
                                "\u0007 a\tb\n€"),
                        new Note(Severity.INFO, "NO_TOTALS", "", "", "The tracker gives no totals.", null)));
    }

    /** A tracker without head, items or notes. */
    public static AssessedTracker nothing() {
        return new AssessedTracker(
                Tracker.builder().build(), AS_OF, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A tracker all of whose texts are the same one, with one item that one party is chased for. */
    public static AssessedTracker chased(String text) {
        TrackerItem item = Recommendation.builder(text)
                .text(text)
                .due(new UndatedDue(text, "as written"))
                .update("2024-02-01", text)
                .build();
        Assessment assessment = new Assessment(
                item,
                Status.IN_PROGRESS,
                null,
                Confidence.HIGH,
                "Its words are plain.",
                RagRating.RED,
                Timeliness.NO_DATE,
                Overdue.NO,
                new Staleness(false, null, null),
                new Exemption(text),
                false,
                List.of(),
                List.of(),
                List.of());
        return new AssessedTracker(
                Tracker.builder().title(text).source(text).add(item).build(),
                AS_OF,
                List.of(),
                List.of(assessment),
                List.of(),
                List.of(),
                List.of(new ChasingList(
                        ResponsibleParty.of(text),
                        RespondBy.noDay(text),
                        List.of(new Chase(
                                assessment,
                                ChaseLevel.CHASER,
                                List.of(text),
                                item.updates().get(0))))),
                List.of(new Note(Severity.WARNING, "CODE", text, text, text, null)));
    }

    /** An item due in each of the ways there are, one at a time. */
    static AssessedTracker due(@Nullable DueDate due) {
        TrackerItem item = PlanAction.builder("P1").text("Act.").due(due).build();
        return of(plain(item, Status.IN_PROGRESS, RagRating.AMBER));
    }

    static AssessedTracker of(Assessment assessment) {
        return new AssessedTracker(
                Tracker.builder().add(assessment.item()).build(),
                AS_OF,
                List.of(),
                List.of(assessment),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Assessment plain(TrackerItem item, Status status, @Nullable RagRating rag) {
        return new Assessment(
                item,
                status,
                null,
                Confidence.MEDIUM,
                "Its words are plain.",
                rag,
                Timeliness.NO_DATE,
                Overdue.NO,
                new Staleness(false, null, null),
                null,
                false,
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment late(TrackerItem item) {
        var rule = new RuleIdentity("STATUS-040", "In progress: work is under way", "Practice", "standard");
        var overruled = new RuleIdentity("STATUS-010", "Implemented: the column says so", "Practice", "standard");
        return new Assessment(
                item,
                Status.IN_PROGRESS,
                null,
                Confidence.LOW,
                "Its words are plain.",
                RagRating.RED,
                Timeliness.OVERDUE,
                new Overdue(61, "29-90"),
                new Staleness(true, 260, 2),
                new Exemption("in Part 2"),
                true,
                List.of(Reference.of("R7/22")),
                List.of("The status column says \"Complete\", the updates don't."),
                List.of(
                        new ExplanationStep(
                                new Proposal(
                                        item.key(),
                                        new Conclusion.HasStatus(Status.IN_PROGRESS, null),
                                        rule,
                                        Confidence.HIGH,
                                        new Proposal.Rank(0, 5, null, 2, 1, 0),
                                        List.of(new Quote(EvidenceField.UPDATE, 2, 0, 4, "Half")),
                                        List.of("Invoice[reference=R1/23, paid=true]"),
                                        List.of("no update that says it is done")),
                                true),
                        new ExplanationStep(
                                new Proposal(
                                        item.key(),
                                        new Conclusion.HasStatus(Status.IMPLEMENTED, null),
                                        overruled,
                                        Confidence.MEDIUM,
                                        new Proposal.Rank(0, 1, null, -1, 1, 0),
                                        List.of(new Quote(EvidenceField.STATUS, null, 0, 8, "Complete")),
                                        List.of(),
                                        List.of()),
                                false),
                        new ExplanationStep(
                                new Proposal(
                                        item.key(),
                                        new Conclusion.OwesReply(new ReplyClock(
                                                "EXECUTIVE-RESPONSE",
                                                "The executive's response",
                                                LocalDate.of(2023, 1, 10),
                                                LocalDate.of(2023, 3, 10),
                                                true,
                                                "Local Government Act 2000, s.9FE",
                                                false)),
                                        rule,
                                        Confidence.HIGH,
                                        new Proposal.Rank(0, 0, null, -1, 1, 0),
                                        List.of(),
                                        List.of(),
                                        List.of("an update with words")),
                                true)));
    }

    private static Assessment closed(TrackerItem item) {
        return new Assessment(
                item,
                Status.CLOSED,
                ClosureReason.SUPERSEDED,
                Confidence.HIGH,
                "Its words are plain.",
                RagRating.BLUE,
                Timeliness.NO_DATE,
                Overdue.NO,
                new Staleness(false, 0, 0),
                null,
                false,
                List.of(),
                List.of(),
                List.of());
    }
}
