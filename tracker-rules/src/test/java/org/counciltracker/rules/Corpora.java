package org.counciltracker.rules;

import java.nio.file.Path;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.UpdateThreadParser;
import org.counciltracker.rules.pack.LabelledItem;

/** The corpora of updates as large trackers, for claims that must hold whatever is written. */
public final class Corpora {

    private static final int MANY = 300;

    private Corpora() {}

    /** Returns some hundreds of the examples that the library learns from as one tracker. */
    public static Tracker examples() {
        return tracker(UpdatesCorpus.EXAMPLES);
    }

    /** Returns some hundreds of the updates set aside as one tracker. */
    public static Tracker setAside() {
        return tracker(UpdatesCorpus.SET_ASIDE);
    }

    /** References repeat from row to row, so each item has its row's. */
    private static Recommendation item(LabelledItem row) {
        Recommendation.Builder item = Recommendation.builder(row.id())
                .meeting(row.raised().toString())
                .text(row.recommendation())
                .responsible("Lead officer")
                .section(row.section().isEmpty() ? Section.OPEN : Section.valueOf(row.section()));
        UpdateThreadParser.parse(row.updates()).forEach(item::update);
        return item.build();
    }

    private static Tracker tracker(Path file) {
        Tracker.Builder tracker = Tracker.builder().title(file.getFileName().toString());
        UpdatesCorpus.read(file).stream().limit(MANY).map(Corpora::item).forEach(tracker::add);
        return tracker.build();
    }
}
