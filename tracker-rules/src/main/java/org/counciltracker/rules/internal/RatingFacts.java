package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.RatingWords;
import org.counciltracker.parse.RatingWords.Read;
import org.counciltracker.rules.fact.OtherKey;
import org.counciltracker.rules.fact.OtherKey.Translation;
import org.counciltracker.rules.fact.Rating;
import org.counciltracker.rules.fact.StatedRating;
import org.jspecify.annotations.Nullable;

/** Makes the facts about the colours that a document gives its items. */
final class RatingFacts {

    /** The colours by which a table that rates can be told from one that is merely coloured. */
    private static final Set<RagRating> TELLING = EnumSet.of(RagRating.RED, RagRating.AMBER, RagRating.GREEN);

    private RatingFacts() {}

    /** Returns the colours that a document states. */
    static List<StatedRating> of(Tracker tracker) {
        boolean fillsRate = tracker.items().stream()
                        .map(item -> item.details().stated().shading())
                        .flatMap(shading -> Optional.ofNullable(shading).flatMap(Shading::rating).stream())
                        .filter(TELLING::contains)
                        .distinct()
                        .count()
                > 1;
        var facts = new ArrayList<StatedRating>();
        for (TrackerItem item : tracker.items()) {
            Stated stated = item.details().stated();
            if (stated.rag() != null) {
                facts.add(inWords(item.key(), stated.rag(), stated.status()));
            }
            if (stated.shading() != null) {
                facts.add(filled(item.key(), stated.shading(), fillsRate && stated.rag() == null));
            }
        }
        return facts;
    }

    private static StatedRating inWords(ItemKey item, RagRating rating, @Nullable String status) {
        Optional<Quote> words = Optional.ofNullable(status).flatMap(text -> quote(text, rating));
        return new StatedRating(
                item,
                rating.name(),
                EvidenceField.STATUS,
                rating,
                words.map(Quote::start).orElse(0),
                words.stream().toList());
    }

    /** Finds the words of a rating among those of the status: a reader parts the cells that it joins by semicolons. */
    private static Optional<Quote> quote(String text, RagRating rating) {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("; ", start);
            String part = text.substring(start, end < 0 ? text.length() : end);
            Optional<Read> read = RatingWords.inRatingCell(part).filter(found -> found.rating() == rating);
            if (read.isPresent()) {
                int from = start + read.get().start();
                int to = start + read.get().end();
                return Optional.of(new Quote(EvidenceField.STATUS, null, from, to, text.substring(from, to)));
            }
            if (end < 0) {
                break;
            }
            start = end + 2;
        }
        return Optional.empty();
    }

    private static StatedRating filled(ItemKey item, Shading shading, boolean rates) {
        String colour = shading.colour();
        return new StatedRating(
                item,
                colour,
                EvidenceField.SHADING,
                rates ? shading.rating().orElse(null) : null,
                0,
                List.of(new Quote(EvidenceField.SHADING, null, 0, colour.length(), colour)));
    }

    /** Returns by which other key a document rates, if most of its items of a colour come to one other rating. */
    static Optional<OtherKey> otherKey(Tracker tracker, List<Rating> ratings, Thresholds thresholds) {
        Map<ItemKey, RagRating> reached = ratings.stream().collect(Collectors.toMap(Rating::item, Rating::rating));
        var pairs = new ArrayList<Pair>();
        for (StatedRating stated : of(tracker)) {
            RagRating rating = reached.get(stated.item());
            if (stated.rating() != null && rating != null) {
                pairs.add(new Pair(stated.item(), stated.rating(), rating));
            }
        }
        List<Translation> translations = pairs.stream()
                .collect(Collectors.groupingBy(Pair::stated, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(colour -> translation(colour.getKey(), colour.getValue(), thresholds).stream())
                .toList();
        return pairs.stream()
                .filter(pair -> translations.stream()
                        .anyMatch(one -> one.stated() == pair.stated() && one.rating() == pair.rating()))
                .findFirst()
                .map(first -> new OtherKey(first.item(), translations));
    }

    private record Pair(ItemKey item, RagRating stated, RagRating rating) {}

    private static Optional<Translation> translation(RagRating stated, List<Pair> pairs, Thresholds thresholds) {
        return pairs.stream()
                .collect(Collectors.groupingBy(Pair::rating, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(rating -> rating.getKey() != stated)
                .filter(rating -> rating.getValue() >= thresholds.get("ratings.other-key.items"))
                .filter(rating ->
                        rating.getValue() * 100 >= (long) thresholds.get("ratings.other-key.percent") * pairs.size())
                .map(rating -> new Translation(
                        stated, rating.getKey(), rating.getValue().intValue(), pairs.size()))
                .findFirst();
    }
}
