package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.ClearDays;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.calendar.Nation;
import org.counciltracker.model.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * By when the papers of a meeting are published.
 *
 * <p>How many clear days that is, and which days count, is the policy's: {@code publication.clear-days} and {@code
 * publication.counts-all-days}, each also with a nation behind it, such as {@code publication.clear-days.wales}. This record is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * MeetingCalendar meetings = MeetingCalendar.of(LocalDate.of(2022, 11, 21));
 * Thresholds policy = Thresholds.of(Map.of("publication.clear-days", 5));
 * Publication next = Publication.of(AsOf.on(LocalDate.of(2022, 11, 1)).withMeetings(meetings), policy).get(0);
 * LocalDate published = next.publishedBy(); // 2022-11-11
 * }</pre>
 *
 * @param meeting the day of the meeting
 * @param clearDays the clear days between publication and meeting
 * @param counting which days count as clear days
 * @param publishedBy the last day on which the papers may be published
 */
public record Publication(LocalDate meeting, int clearDays, Counting counting, LocalDate publishedBy) {

    private static final String CLEAR_DAYS = "publication.clear-days";
    private static final String COUNTS_ALL_DAYS = "publication.counts-all-days";

    /**
     * Lists the publication days of all meetings of a calendar.
     *
     * @param asOf the body's calendars and nation; its date makes no difference
     * @param policy the numbers of the policy
     * @return one for each meeting, in date order; empty where no meetings are known
     * @throws java.util.NoSuchElementException if the policy defines no clear days
     */
    public static List<Publication> of(AsOf asOf, Thresholds policy) {
        return asOf.meetings().dates().stream()
                .map(meeting -> of(meeting, asOf, policy))
                .toList();
    }

    /**
     * Returns the publication day of one meeting.
     *
     * @param meeting the day of the meeting, of the calendar or not
     * @param asOf the body's working days and nation
     * @param policy the numbers of the policy
     * @return its publication
     * @throws java.util.NoSuchElementException if the policy defines no clear days
     */
    public static Publication of(LocalDate meeting, AsOf asOf, Thresholds policy) {
        int clearDays = forNation(CLEAR_DAYS, asOf.nation(), policy, policy.get(CLEAR_DAYS));
        int allDays = forNation(COUNTS_ALL_DAYS, asOf.nation(), policy, policy.getOrDefault(COUNTS_ALL_DAYS, 0));
        Counting counting = allDays == 0 ? Counting.WORKING_DAYS : Counting.ALL_DAYS;
        return new Publication(
                meeting,
                clearDays,
                counting,
                ClearDays.publicationDate(meeting, clearDays, counting, asOf.workingDays()));
    }

    /** Returns the number for the nation where the policy defines one. */
    private static int forNation(String key, @Nullable Nation nation, Thresholds policy, int general) {
        return nation == null ? general : policy.getOrDefault(key + "." + nation, general);
    }
}
