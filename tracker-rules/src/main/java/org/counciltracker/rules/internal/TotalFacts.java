package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsRated;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Stated;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.Reckoned;
import org.counciltracker.rules.fact.Reckoned.Basis;
import org.counciltracker.rules.fact.Total;
import org.jspecify.annotations.Nullable;

/** Makes the facts of the numbers of items that a document states, and reckons each again. */
final class TotalFacts {

    private TotalFacts() {}

    /** Returns the facts that the first stage starts with. */
    static List<Object> of(Tracker tracker) {
        var facts = new ArrayList<Object>();
        boolean rated = tracker.items().stream().anyMatch(item -> rating(item).isPresent());
        for (StatedTotal total : tracker.statedTotals()) {
            facts.add(new Total(total.key(), total.rating(), total.status(), total.count(), proof(total)));
            if (total.isOfAll() && !tracker.items().isEmpty()) {
                facts.add(new Reckoned(total.key(), Basis.ITEMS, tracker.items().size()));
            }
            if (total.isOfAll()) {
                parts(tracker, StatedTotal::rating).ifPresent(sum -> facts.add(reckoned(total, sum)));
                // Reports state some statuses and leave out others, so less than the whole is no difference.
                parts(tracker, StatedTotal::status)
                        .filter(sum -> sum >= total.count())
                        .ifPresent(sum -> facts.add(reckoned(total, sum)));
            }
            if (total.rating() != null && rated) {
                int count = (int) tracker.items().stream()
                        .filter(item -> rating(item).equals(Optional.of(total.rating())))
                        .count();
                facts.add(new Reckoned(total.key(), Basis.STATED, count));
            }
            if (!total.themes().isEmpty()) {
                int sum = total.themes().stream()
                        .mapToInt(StatedTotal.Theme::items)
                        .sum();
                facts.add(new Reckoned(total.key(), Basis.THEMES, sum));
            }
        }
        return facts;
    }

    /** Returns the facts that are known once all items are rated. */
    static List<Reckoned> settled(Tracker tracker, Verdicts verdicts) {
        var facts = new ArrayList<Reckoned>();
        if (tracker.items().isEmpty()) {
            return facts;
        }
        for (StatedTotal total : tracker.statedTotals()) {
            RagRating rating = total.rating();
            if (rating != null) {
                facts.add(new Reckoned(
                        total.key(),
                        Basis.RATED,
                        count(
                                tracker,
                                item -> verdicts.conclusion(item.key(), Aspect.RAG, IsRated.class)
                                        .filter(rated -> rated.rating() == rating)
                                        .isPresent())));
            }
            Status status = total.status();
            if (status != null) {
                facts.add(new Reckoned(
                        total.key(), Basis.STANDING, count(tracker, item -> status(item, verdicts) == status)));
                facts.add(new Reckoned(
                        total.key(), Basis.ENDED, count(tracker, item -> isEnded(status(item, verdicts)))));
            }
        }
        return facts;
    }

    private static boolean isEnded(Status status) {
        return status == Status.IMPLEMENTED || status == Status.CLOSED;
    }

    private static Status status(TrackerItem item, Verdicts verdicts) {
        return verdicts.conclusion(item.key(), Aspect.STATUS, HasStatus.class)
                .map(HasStatus::status)
                .orElse(Status.NO_PROGRESS_REPORTED);
    }

    private static int count(Tracker tracker, Predicate<TrackerItem> which) {
        return (int) tracker.items().stream().filter(which).count();
    }

    /** Returns the rating that the document gives an item, by its words before its colour. */
    private static Optional<RagRating> rating(TrackerItem item) {
        Stated stated = item.details().stated();
        return stated.rag() != null
                ? Optional.of(stated.rag())
                : Optional.ofNullable(stated.shading()).flatMap(shading -> shading.rating());
    }

    /** Returns the sum of the totals of one kind, where the document states at least two, each once. */
    private static Optional<Integer> parts(Tracker tracker, Function<StatedTotal, ? extends @Nullable Enum<?>> heap) {
        List<StatedTotal> parts = tracker.statedTotals().stream()
                .filter(total -> heap.apply(total) != null)
                .toList();
        long kinds =
                parts.stream().map(heap).filter(Objects::nonNull).distinct().count();
        boolean each = kinds == parts.size();
        return each && parts.size() > 1
                ? Optional.of(parts.stream().mapToInt(StatedTotal::count).sum())
                : Optional.empty();
    }

    private static Reckoned reckoned(StatedTotal total, int sum) {
        return new Reckoned(total.key(), Basis.PARTS, sum);
    }

    private static List<Quote> proof(StatedTotal total) {
        return total.text().isEmpty()
                ? List.of()
                : List.of(new Quote(EvidenceField.TEXT, null, 0, total.text().length(), total.text()));
    }
}
