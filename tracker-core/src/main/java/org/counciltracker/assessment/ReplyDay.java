package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.calendar.HolidayCalendar;
import org.counciltracker.calendar.Nation;
import org.counciltracker.model.Thresholds;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** Reckons the last day for a reply that is to stand in the published papers. This class has no state. */
final class ReplyDay {

    private static final String LEAD = "chase.lead.days";

    private ReplyDay() {}

    static RespondBy by(AsOf asOf, Thresholds policy) {
        if (!asOf.meetings().isKnown()) {
            return RespondBy.noDay("No date, since the body's meetings aren't known.");
        }
        Optional<LocalDate> meeting = asOf.meetings().next(asOf.date());
        if (meeting.isEmpty()) {
            return RespondBy.noDay(
                    "No date, since the calendar has no meeting after %s.".formatted(DateWords.of(asOf.date())));
        }
        LocalDate first = day(meeting.get(), asOf, policy);
        var outOfReach = new ArrayList<LocalDate>();
        // Once the papers of the next meeting are out of reach, a reply is for the meeting after it.
        for (LocalDate day = first; ; day = day(meeting.get(), asOf, policy)) {
            if (!day.isBefore(asOf.date())) {
                return reachable(day, meeting.get(), outOfReach, asOf, policy);
            }
            outOfReach.add(meeting.get());
            meeting = asOf.meetings().next(meeting.get());
            if (meeting.isEmpty()) {
                return RespondBy.noDay("No date, since a reply was needed by %s, and the calendar has no later meeting."
                        .formatted(DateWords.of(first)));
            }
        }
    }

    private static RespondBy reachable(
            LocalDate day, LocalDate meeting, List<LocalDate> outOfReach, AsOf asOf, Thresholds policy) {
        Publication publication = Publication.of(meeting, asOf, policy);
        var reckoning = new Reckoning(
                day, meeting, publication.publishedBy(), publication.clearDays(), policy.get(LEAD), outOfReach);
        String tooLate = outOfReach.stream()
                .map(missed -> " It is too late for the papers of the meeting of %s.".formatted(DateWords.of(missed)))
                .collect(Collectors.joining());
        return new RespondBy(reckoning, basis(publication, asOf, policy) + tooLate);
    }

    private static LocalDate day(LocalDate meeting, AsOf asOf, Thresholds policy) {
        return asOf.workingDays().minus(Publication.of(meeting, asOf, policy).publishedBy(), policy.get(LEAD));
    }

    private static String basis(Publication publication, AsOf asOf, Thresholds policy) {
        int clearDays = publication.clearDays();
        int lead = policy.get(LEAD);
        return "The papers of the meeting of %s are published by %s, %s before; a reply is needed %s earlier. %s%s"
                .formatted(
                        DateWords.of(publication.meeting()),
                        DateWords.of(publication.publishedBy()),
                        clearDays + (clearDays == 1 ? " clear day" : " clear days"),
                        lead + (lead == 1 ? " working day" : " working days"),
                        law(asOf.nation()),
                        convention(asOf, publication.counting()));
    }

    /** The law is named without its number: a body may have set a longer time. */
    private static String law(@Nullable Nation nation) {
        if (nation == null) {
            return "";
        }
        return nation.lawOnPapers()
                .map(law -> "The law of %s applies (%s). ".formatted(nation.displayName(), law))
                .orElse("The law of %s applies, and the number of clear days isn't checked against it. "
                        .formatted(nation.displayName()));
    }

    private static String convention(AsOf asOf, Counting counting) {
        Optional<String> holidays = asOf.workingDays().holidays().map(HolidayCalendar::displayName);
        if (counting == Counting.ALL_DAYS) {
            return "Every day counts as a clear day; "
                    + holidays.map("working days leave out weekends and the %s."::formatted)
                            .orElse("working days leave out weekends, and bank holidays aren't known.");
        }
        return holidays.map("Weekends and the %s are left out."::formatted)
                .orElse("Weekends are left out; bank holidays aren't known.");
    }
}
