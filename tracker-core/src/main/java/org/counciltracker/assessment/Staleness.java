package org.counciltracker.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How long an item has been without news.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param is whether that is too long by the policy, which only open items can be
 * @param days the days since the last update with words, or since the item was raised; null where neither is dated
 * @param meetingsMissed the meetings since then and before the as-of date, null without a calendar
 */
public record Staleness(
        boolean is, @Nullable Integer days, @Nullable Integer meetingsMissed) {}
