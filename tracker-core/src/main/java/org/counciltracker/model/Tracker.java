package org.counciltracker.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a body's tracker: its head, its items in the order published, and what was noticed while reading it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * <pre>{@code
 * Tracker tracker = Tracker.builder()
 *         .body("Wexholme Harbour Board")
 *         .add(Recommendation.builder("H1/24").text("Publish the dredging plan.").build())
 *         .build();
 * }</pre>
 *
 * @param body the body that publishes it, or null where the document doesn't say
 * @param title the document's title, empty where it has none
 * @param edition the meeting it was published for, or null
 * @param source the file's name, or what the application calls the data
 * @param introduction the words between the title and the first table, empty where there are none
 * @param keyEntries the tracker's own key of colours or statuses
 * @param items the items in the order published
 * @param statedTotals the numbers of items that the document states
 * @param measures the plan's measures, in the order published
 * @param notes what was noticed while reading
 */
public record Tracker(
        @Nullable String body,
        String title,
        @Nullable Edition edition,
        String source,
        String introduction,
        List<KeyEntry> keyEntries,
        List<TrackerItem> items,
        List<StatedTotal> statedTotals,
        List<Measure> measures,
        List<Note> notes) {

    /**
     * Copies the lists and checks that no key stands twice.
     *
     * @param body the body that publishes it, or null where the document doesn't say
     * @param title the document's title, empty where it has none
     * @param edition the meeting it was published for, or null
     * @param source the file's name, or what the application calls the data
     * @param introduction the words between the title and the first table, empty where there are none
     * @param keyEntries the tracker's own key of colours or statuses
     * @param items the items in the order published
     * @param statedTotals the numbers of items that the document states
     * @param measures the plan's measures, in the order published
     * @param notes what was noticed while reading
     * @throws IllegalArgumentException if two items, measures or stated totals have the same key
     */
    public Tracker {
        keyEntries = List.copyOf(keyEntries);
        items = List.copyOf(items);
        statedTotals = List.copyOf(statedTotals);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        Set<ItemKey> seen = new HashSet<>();
        items.forEach(item -> checkNew(item.key(), seen));
        statedTotals.forEach(total -> checkNew(total.key(), seen));
        measures.forEach(measure -> checkNew(measure.key(), seen));
    }

    private static void checkNew(ItemKey key, Set<ItemKey> seen) {
        if (!seen.add(key)) {
            throw new IllegalArgumentException(
                    "items must have different keys, but key (%s) stands twice. Maybe use Tracker.builder(), which tells them apart."
                            .formatted(key));
        }
    }

    /** Returns the tracker on one line, such as {@code Panel tracker, 2022-11: items 11, notes 2}. */
    @Override
    public String toString() {
        String name = Stream.of(title, source, body == null ? "" : body)
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(Excerpt::of)
                .orElse("tracker");
        return "%s%s: items %s, notes %s"
                .formatted(name, edition == null ? "" : ", " + edition, items.size(), notes.size());
    }

    /**
     * Obtains a builder.
     *
     * @return a builder of a tracker without head, items or notes
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this tracker with other items.
     *
     * @param changed the items in the order published
     * @return the tracker, otherwise unchanged
     * @throws IllegalArgumentException if two items have the same key
     */
    public Tracker withItems(List<TrackerItem> changed) {
        return new Tracker(
                body, title, edition, source, introduction, keyEntries, changed, statedTotals, measures, notes);
    }

    /**
     * Returns this tracker with other stated totals. Where their keys are taken they get free ones, as from a builder.
     *
     * @param changed the numbers of items that the document states
     * @return the tracker, otherwise unchanged
     */
    public Tracker withStatedTotals(List<StatedTotal> changed) {
        Builder builder = builder();
        items.forEach(item -> builder.free(item.key()));
        measures.forEach(measure -> builder.free(measure.key()));
        changed.forEach(builder::add);
        return new Tracker(
                body, title, edition, source, introduction, keyEntries, items, builder.statedTotals, measures, notes);
    }

    /**
     * Returns this tracker with other notes.
     *
     * @param changed what was noticed
     * @return the tracker, otherwise unchanged
     */
    public Tracker withNotes(List<Note> changed) {
        return new Tracker(
                body, title, edition, source, introduction, keyEntries, items, statedTotals, measures, changed);
    }

    /** Builds a tracker from values. Not thread-safe. */
    public static final class Builder {

        private @Nullable String body;
        private String title = "";
        private @Nullable Edition edition;
        private String source = "";
        private String introduction = "";
        private final List<KeyEntry> keyEntries = new ArrayList<>();
        private final List<TrackerItem> items = new ArrayList<>();
        private final List<StatedTotal> statedTotals = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final Set<ItemKey> keys = new HashSet<>();
        // How far each key is counted up, so that many items of one reference take no longer than others.
        private final Map<ItemKey, Integer> taken = new HashMap<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the body; none unless set.
         *
         * @param name the body's name, or null
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder body(@Nullable String name) {
            this.body = name;
            return this;
        }

        /**
         * Sets the title; empty unless set.
         *
         * @param words the title
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(String words) {
            this.title = words;
            return this;
        }

        /**
         * Sets the edition; none unless set.
         *
         * @param published the edition, or null
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder edition(@Nullable Edition published) {
            this.edition = published;
            return this;
        }

        /**
         * Sets the source; empty unless set.
         *
         * @param name the file's name, or what the application calls the data
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder source(String name) {
            this.source = name;
            return this;
        }

        /**
         * Sets the introduction; empty unless set.
         *
         * @param words the words before the first table
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder introduction(String words) {
            this.introduction = words;
            return this;
        }

        /**
         * Adds an entry of the tracker's key.
         *
         * @param entry the entry
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder keyEntry(KeyEntry entry) {
            keyEntries.add(entry);
            return this;
        }

        /**
         * Adds an item. Where its key is taken, as references may stand twice, the item gets the first free key of the
         * form {@code R1/22#2}.
         *
         * @param item the item
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(TrackerItem item) {
            ItemKey key = free(item.key());
            items.add(key.equals(item.key()) ? item : rekeyed(item, key));
            return this;
        }

        /**
         * Adds a number of items that the document states. Where its key is taken, it gets the first free one, as an item would.
         *
         * @param total the total
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(StatedTotal total) {
            statedTotals.add(total.withKey(free(total.key())));
            return this;
        }

        /**
         * Adds a measure. Where its key is taken, it gets the first free one, as an item would.
         *
         * @param measure the measure
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(Measure measure) {
            measures.add(measure.withKey(free(measure.key())));
            return this;
        }

        @CanIgnoreReturnValue
        private ItemKey free(ItemKey wanted) {
            ItemKey key = wanted;
            int count = taken.getOrDefault(wanted, 1);
            while (!keys.add(key)) {
                count++;
                key = ItemKey.of(wanted + "#" + count);
            }
            taken.put(wanted, count);
            return key;
        }

        /**
         * Adds a note.
         *
         * @param note what was noticed
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder note(Note note) {
            notes.add(note);
            return this;
        }

        /**
         * Builds the tracker.
         *
         * @return the tracker
         */
        public Tracker build() {
            return new Tracker(
                    body, title, edition, source, introduction, keyEntries, items, statedTotals, measures, notes);
        }

        private static TrackerItem rekeyed(TrackerItem item, ItemKey key) {
            return item.withDetails(item.details().withKey(key));
        }
    }
}
