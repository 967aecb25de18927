package org.counciltracker.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counciltracker.assessment.Conclusion.HasReason;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.calendar.AsOf;
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
     * @param policy defines {@code publication.clear-days} and {@code chase.lead.days}; may define the first for a nation
     *     too, as in {@code publication.clear-days.wales}, and may set {@code publication.counts-all-days} to 1 where
     *     weekends and bank holidays are clear days
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
        RespondBy reply = ReplyDay.by(asOf, policy);
        var lists = new ArrayList<ChasingList>();
        byParty.forEach((party, chases) -> lists.add(new ChasingList(party, reply, chases)));
        return List.copyOf(lists);
    }

    private static Chase chase(Assessment assessment, List<IsChased> settled, AsOf asOf) {
        Stream<String> more = assessment.explanation().stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .filter(HasReason.class::isInstance)
                .map(HasReason.class::cast)
                .filter(told -> Objects.equals(told.party(), settled.get(0).party()))
                .map(HasReason::reason);
        List<String> reasons = Stream.concat(settled.stream().map(IsChased::reason), more)
                .distinct()
                .sorted()
                .toList();
        Update lastReceived =
                LastReceived.of(assessment.item().updates(), asOf.date()).orElse(null);
        return new Chase(assessment, settled.get(0).level(), reasons, lastReceived);
    }
}
