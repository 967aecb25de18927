package org.counciltracker.rules;

import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/** Items with colours, in trackers with keys. */
final class KeyedTrackers {

    /** The key of a panel's tracker. */
    static final List<KeyEntry> USUAL = List.of(
            key("GREEN", "Recommendation/Action Implemented"),
            key("AMBER", "Recommendation/Action In Progress"),
            key("RED", "No Progress Reported"));

    private KeyedTrackers() {}

    static KeyEntry key(String colour, String label) {
        return new KeyEntry(label, Shading.parse(colour));
    }

    static Recommendation.Builder asked() {
        return item("H1/24", "Share the tide tables with members.");
    }

    static Recommendation.Builder shaded(String colour) {
        return asked().stated(new Stated(null, null, Shading.parse(colour)));
    }

    static Recommendation.Builder stated(String status, @Nullable String colour) {
        return asked().stated(new Stated(status, null, colour == null ? null : Shading.parse(colour)));
    }

    static Tracker tracker(List<KeyEntry> key, TrackerItem... items) {
        Tracker.Builder builder = Tracker.builder().title("Test");
        key.forEach(builder::keyEntry);
        for (TrackerItem one : items) {
            builder.add(one);
        }
        return builder.build();
    }

    static Assessment assess(List<KeyEntry> key, TrackerItem one) {
        return RulesEngine.standard()
                .assess(tracker(key, one), on("2024-06-01"))
                .assessments()
                .get(0);
    }
}
