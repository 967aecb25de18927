package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.Likeness;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.likeness.LikenessModel;
import org.counciltracker.rules.likeness.Wording;
import org.jspecify.annotations.Nullable;

/** What was asked of an item and the updates with news about it, for holding it against labelled examples. Not thread-safe. */
final class NewsOfItem {

    private final String asked;
    private final List<Signal> asks;
    private final List<String> texts = new ArrayList<>();
    private List<Signal> said = List.of();
    private int update = -1;
    private @Nullable LocalDate date;

    NewsOfItem(String asked, List<Signal> asks) {
        this.asked = asked;
        this.asks = asks;
    }

    void add(int index, @Nullable LocalDate on, String text, List<Signal> signals) {
        texts.add(text);
        said = signals;
        update = index;
        date = on;
    }

    Optional<Wording> wording() {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of(asked, asks, texts, said)).filter(wording -> !wording.isMute());
    }

    Optional<Likeness> likeness(ItemKey item, LikenessModel model) {
        return wording().map(wording -> model.judge(item, update, date, wording));
    }
}
