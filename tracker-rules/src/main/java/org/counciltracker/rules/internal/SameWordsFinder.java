package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Optional;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.SaidWords;
import org.counciltracker.rules.fact.SameWords;

/** Finds out how often the last words of an item were said before. */
final class SameWordsFinder {

    private static final int ALL = 100;

    private final int percent;

    SameWordsFinder(Thresholds thresholds) {
        this.percent = thresholds.get("stale.same-words.percent");
    }

    /** Returns the row of updates that say the same as the last one, or empty where only that says it. */
    Optional<SameWords> find(TrackerItem item, List<Said> news) {
        if (news.size() < 2) {
            return Optional.empty();
        }
        Said last = news.get(news.size() - 1);
        SaidWords words = SaidWords.of(last.text());
        int first = news.size() - 1;
        boolean exact = true;
        while (first > 0) {
            Said before = news.get(first - 1);
            int alike = words.percentAlike(SaidWords.of(before.text()));
            if (alike < Math.min(percent, ALL)
                    || alike < ALL && !before.senses().equals(last.senses())) {
                break;
            }
            exact &= alike == ALL;
            first--;
        }
        int times = news.size() - first;
        return times < 2
                ? Optional.empty()
                : Optional.of(new SameWords(
                        item.key(),
                        times,
                        exact,
                        news.get(first).reply().date(),
                        last.reply().update(),
                        last.reply().date(),
                        news.subList(first, news.size()).stream()
                                .map(said -> said.reply().words())
                                .toList()));
    }
}
