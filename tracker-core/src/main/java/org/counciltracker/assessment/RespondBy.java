package org.counciltracker.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when a party should respond, with what the day was reckoned from, so that whoever is asked can see why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param reckoning the day and what it was reckoned from, or null where there is no day
 * @param basis how the day was reckoned, or why there is none, in a sentence
 */
public record RespondBy(@Nullable Reckoning reckoning, String basis) {

    /**
     * The publication day before a meeting, less the body's lead time.
     *
     * @param day the last day on which a reply still reaches the published papers
     * @param meeting the meeting that those papers are for
     * @param published the last day on which they may be published
     * @param clearDays the clear days between publication and meeting
     * @param leadDays the working days from the reply to publication
     * @param outOfReach earlier meetings, after the as-of date, for whose papers a reply would come too late
     */
    public record Reckoning(
            LocalDate day,
            LocalDate meeting,
            LocalDate published,
            int clearDays,
            int leadDays,
            List<LocalDate> outOfReach) {

        /**
         * Copies the meetings.
         *
         * @param day the last day on which a reply still reaches the published papers
         * @param meeting the meeting that those papers are for
         * @param published the last day on which they may be published
         * @param clearDays the clear days between publication and meeting
         * @param leadDays the working days from the reply to publication
         * @param outOfReach earlier meetings, after the as-of date, for whose papers a reply would come too late
         */
        public Reckoning {
            outOfReach = List.copyOf(outOfReach);
        }
    }

    /**
     * Obtains what stands for a day where none can be reckoned.
     *
     * @param why why there is none, in a sentence
     * @return no day
     */
    public static RespondBy noDay(String why) {
        return new RespondBy(null, why);
    }

    /**
     * Returns the last day on which a reply still reaches the published papers.
     *
     * @return the day, or null where there is none
     */
    public @Nullable LocalDate day() {
        return reckoning == null ? null : reckoning.day();
    }
}
