package org.counciltracker.assessment;

import java.util.List;
import java.util.Optional;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Note;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.parties.Parties;

/**
 * A tracker with the verdicts on its items at one date.
 *
 * <p>It is a function of the tracker, the as-of date with its calendar, and the rule packs: the same inputs give an
 * equal value. This record is immutable and thread-safe.
 *
 * <pre>{@code
 * AssessedTracker assessed = RulesEngine.standard().assess(tracker, AsOf.on(day));
 * Status status = assessed.assessment(Reference.of("R13/22")).orElseThrow().status();
 * int overdue = assessed.summary().overdue();
 * }</pre>
 *
 * @param tracker the tracker judged
 * @param asOf the date it was judged at, with the body's calendar
 * @param rulePacks the packs in force, in the order in which they are laid over each other
 * @param assessments one verdict for each item, in the order of the tracker
 * @param totals the numbers of items that the document states, checked, in the order of the tracker
 * @param measures the measures with the verdicts on them, in the order of the tracker
 * @param chasingLists one list for each party that is chased, sorted by party, items without a party last
 * @param notes what readers and rules noticed, those of the reading first
 */
public record AssessedTracker(
        Tracker tracker,
        AsOf asOf,
        List<PackIdentity> rulePacks,
        List<Assessment> assessments,
        List<CheckedTotal> totals,
        List<AssessedMeasure> measures,
        List<ChasingList> chasingLists,
        List<Note> notes) {

    /**
     * Copies the lists.
     *
     * @param tracker the tracker judged
     * @param asOf the date it was judged at, with the body's calendar
     * @param rulePacks the packs in force, in the order in which they are laid over each other
     * @param assessments one verdict for each item, in the order of the tracker
     * @param totals the numbers of items that the document states, checked, in the order of the tracker
     * @param measures the measures with the verdicts on them, in the order of the tracker
     * @param chasingLists one list for each party that is chased, sorted by party, items without a party last
     * @param notes what readers and rules noticed, those of the reading first
     */
    public AssessedTracker {
        rulePacks = List.copyOf(rulePacks);
        assessments = List.copyOf(assessments);
        totals = List.copyOf(totals);
        measures = List.copyOf(measures);
        chasingLists = List.copyOf(chasingLists);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the verdict on an item.
     *
     * @param reference the item's reference, in any case
     * @return the verdict on the first item of that reference, or empty where there is none
     */
    public Optional<Assessment> assessment(Reference reference) {
        return assessments.stream()
                .filter(assessment -> assessment.item().reference().equals(reference))
                .findFirst();
    }

    /**
     * Returns the items that the body has yet to confirm as done.
     *
     * @return the references of items proposed complete, in the order of the tracker
     */
    public List<Reference> toConfirm() {
        return assessments.stream()
                .filter(assessment -> assessment.status() == Status.PROPOSED_COMPLETE)
                .map(assessment -> assessment.item().reference())
                .toList();
    }

    /**
     * Returns the totals.
     *
     * @return the totals of all items
     */
    public Summary summary() {
        return Summary.of(assessments);
    }

    /**
     * Returns this tracker with what a directory knows of the parties chased, so that their lists say where to write to.
     *
     * @param parties the directory
     * @return a copy, otherwise unchanged
     */
    public AssessedTracker withContacts(Parties parties) {
        List<ChasingList> known = chasingLists.stream()
                .map(list -> list.party() == null
                        ? list
                        : list.withContact(parties.entry(list.party()).orElse(null)))
                .toList();
        return new AssessedTracker(tracker, asOf, rulePacks, assessments, totals, measures, known, notes);
    }

    /** Returns the totals on one line, such as {@code a.csv: items 3, notes 2; as of 2024-09-01: overdue 1, …}. */
    @Override
    public String toString() {
        Summary totals = summary();
        return "%s; as of %s: overdue %s, stale %s, parties chased %s"
                .formatted(tracker, asOf.date(), totals.overdue(), totals.stale(), chasingLists.size());
    }
}
