package org.counciltracker.rules.fact;

import org.counciltracker.model.ItemKey;

/**
 * How long there has been no news of an item: since its last update with words, "no update" aside, or where none is
 * dated since it was raised. An item of which neither is known has no such fact.
 *
 * @param item the item
 * @param days the days up to the as-of date
 * @param calendar whether the body's meetings are known
 * @param meetingsMissed the meetings since then and before the as-of date, 0 where meetings aren't known
 */
public record News(ItemKey item, int days, boolean calendar, int meetingsMissed) implements AboutItem {}
