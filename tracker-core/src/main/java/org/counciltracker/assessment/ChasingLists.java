package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.ClearDays;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * Makes one chasing list for each party from the chases settled for each item.
 *
 * <p>A reply must come early enough to stand in the published papers: the last day is the day of publication before the
 * next meeting, less the body's lead time. This class has no state.
 */
public final class ChasingLists {

    private ChasingLists() {}

    /**
     * Makes chasing lists.
     *
     * @param assessments the verdicts, in the order of the tracker
     * @param asOf the date judged at, with the body's calendar
     * @param policy defines {@code publication.clear-days} and {@code chase.lead.days}, both in working days
     * @return one list for each party, sorted by party; the items without a party come last
     */
    public static List<ChasingList> of(Collection<Assessment> assessments, AsOf asOf, Thresholds policy) {
        var byParty =
                new TreeMap<@Nullable ResponsibleParty, List<Chase>>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (Assessment assessment : assessments) {
            var settled = new LinkedHashMap<Optional<ResponsibleParty>, List<IsChased>>();
            assessment.explanation().stream()
                    .filter(ExplanationStep::decided)
                    .map(step -> step.proposal().conclusion())
                    .filter(IsChased.class::isInstance)
                    .map(IsChased.class::cast)
                    .forEach(chased -> settled.computeIfAbsent(
                                    Optional.ofNullable(chased.party()), party -> new ArrayList<>())
                            .add(chased));
            settled.forEach((party, chases) -> byParty.computeIfAbsent(party.orElse(null), key -> new ArrayList<>())
                    .add(chase(assessment, chases, asOf)));
        }
        RespondBy reply = Reply.by(asOf, policy);
        var lists = new ArrayList<ChasingList>();
        byParty.forEach((party, chases) -> lists.add(new ChasingList(party, reply, chases)));
        return List.copyOf(lists);
    }

    private static Chase chase(Assessment assessment, List<IsChased> settled, AsOf asOf) {
        List<String> reasons =
                settled.stream().map(IsChased::reason).distinct().sorted().toList();
        Update lastReceived =
                LastReceived.of(assessment.item().updates(), asOf.date()).orElse(null);
        return new Chase(assessment, settled.get(0).level(), reasons, lastReceived);
    }

    /** The last day for a reply, and how it was reckoned. */
    private static final class Reply {

        private Reply() {}

        static RespondBy by(AsOf asOf, Thresholds policy) {
            if (!asOf.meetings().isKnown()) {
                return RespondBy.noDay("No date, since the body's meetings aren't known.");
            }
            Optional<LocalDate> meeting = asOf.meetings().next(asOf.date());
            if (meeting.isEmpty()) {
                return RespondBy.noDay("No date, since the calendar has no meeting after %s.".formatted(asOf.date()));
            }
            RespondBy next = before(meeting.get(), asOf, policy);
            // Once the papers of the next meeting are out of reach, a reply is for the meeting after it.
            for (RespondBy reply = next; ; reply = before(meeting.get(), asOf, policy)) {
                if (reply.day() != null && !reply.day().isBefore(asOf.date())) {
                    return reply;
                }
                meeting = asOf.meetings().next(meeting.get());
                if (meeting.isEmpty()) {
                    return RespondBy.noDay(
                            "No date, since a reply was needed by %s, and the calendar has no later meeting."
                                    .formatted(next.day()));
                }
            }
        }

        private static RespondBy before(LocalDate meeting, AsOf asOf, Thresholds policy) {
            int clearDays = policy.get("publication.clear-days");
            int lead = policy.get("chase.lead.days");
            LocalDate published =
                    ClearDays.publicationDate(meeting, clearDays, Counting.WORKING_DAYS, asOf.workingDays());
            LocalDate day = asOf.workingDays().minus(published, lead);
            return new RespondBy(
                    new Reckoning(day, meeting, published, clearDays, lead),
                    "The papers of the meeting of %s are published by %s, %s clear days before; a reply is needed %s working days earlier."
                            .formatted(meeting, published, clearDays, lead));
        }
    }
}
