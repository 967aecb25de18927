package org.counciltracker.rules.fact;

import java.time.LocalDate;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * How long there has been no news of an item: since its last update with words, "no update" aside, or where none is
 * dated since it was raised. An item of which neither is known has no such fact.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param days the days up to the as-of date
 * @param calendar whether the body's meetings are known
 * @param complete whether the meetings known reach back to that day, so that none since is left out of the count
 * @param meetingsMissed the meetings since then and before the as-of date, 0 where meetings aren't known
 * @param lastMeeting the last meeting held since then, one on the as-of date itself among them, or null
 */
public record News(
        ItemKey item,
        int days,
        boolean calendar,
        boolean complete,
        int meetingsMissed,
        @Nullable LocalDate lastMeeting) implements AboutItem {}
