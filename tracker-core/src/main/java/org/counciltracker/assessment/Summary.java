package org.counciltracker.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;

/**
 * The totals of an assessed tracker.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param total the number of items
 * @param byStatus the number of items with each status, every status among them, in the order of {@link Status}
 * @param byRag the number of items with each rating, every rating among them; unrated items are in none
 * @param overdue the number of overdue items
 * @param stale the number of stale items
 * @param exempt the number of exempt items
 */
public record Summary(
        int total, Map<Status, Integer> byStatus, Map<RagRating, Integer> byRag, int overdue, int stale, int exempt) {

    /**
     * Copies the maps.
     *
     * @param total the number of items
     * @param byStatus the number of items with each status, every status among them, in the order of {@link Status}
     * @param byRag the number of items with each rating, every rating among them; unrated items are in none
     * @param overdue the number of overdue items
     * @param stale the number of stale items
     * @param exempt the number of exempt items
     */
    public Summary {
        byStatus = ImmutableMap.copyOf(byStatus);
        byRag = ImmutableMap.copyOf(byRag);
    }

    /**
     * Obtains the totals of assessments.
     *
     * @param assessments the assessments
     * @return their totals
     */
    public static Summary of(Collection<Assessment> assessments) {
        return new Summary(
                assessments.size(),
                count(Status.class, assessments, Assessment::status),
                count(RagRating.class, assessments, Assessment::rag),
                count(assessments, assessment -> assessment.overdue().is()),
                count(assessments, assessment -> assessment.stale().is()),
                count(assessments, assessment -> assessment.exemption() != null));
    }

    private static int count(Collection<Assessment> assessments, Predicate<Assessment> which) {
        return (int) assessments.stream().filter(which).count();
    }

    private static <E extends Enum<E>> Map<E, Integer> count(
            Class<E> type, Collection<Assessment> assessments, Function<Assessment, ? extends E> value) {
        var counts = new EnumMap<E, Integer>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, 0);
        }
        assessments.stream()
                .<E>map(value)
                .filter(Objects::nonNull)
                .forEach(constant -> counts.merge(constant, 1, Integer::sum));
        return counts;
    }
}
