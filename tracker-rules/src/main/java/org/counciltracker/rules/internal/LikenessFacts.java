package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Optional;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.rules.fact.Likeness;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.likeness.LikenessModel;
import org.counciltracker.rules.likeness.Wording;

/** Holds what is said of an item against labelled examples. Has no state. */
final class LikenessFacts {

    private LikenessFacts() {}

    /** Returns how labelled examples in like words were labelled, or empty for an item without news. */
    static Optional<Likeness> of(TrackerItem item, List<Signal> asks, List<Said> news) {
        return wording(item, asks, news).map(wording -> {
            Said last = news.get(news.size() - 1);
            return LikenessModel.standard()
                    .judge(item.key(), last.reply().update(), last.reply().date(), wording)
                    .quotedAs(last.written()::quote);
        });
    }

    /** Returns how an item is worded, or empty where it has no news in words. */
    static Optional<Wording> wording(TrackerItem item, List<Signal> asks, List<Said> news) {
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of(
                                item.text(),
                                asks,
                                news.stream().map(Said::text).toList(),
                                news.get(news.size() - 1).signals()))
                        .filter(wording -> !wording.isMute());
    }
}
