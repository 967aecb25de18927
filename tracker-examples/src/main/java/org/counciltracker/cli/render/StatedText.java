package org.counciltracker.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.KeyLabel;

/** What the document itself says of an item by a colour, and what its key says of that colour. */
final class StatedText {

    private final Tracker tracker;
    private final Stated stated;
    private final Lines lines;

    StatedText(Tracker tracker, TrackerItem item, Lines lines) {
        this.tracker = tracker;
        this.stated = item.details().stated();
        this.lines = lines;
    }

    void append() {
        if (stated.rag() != null) {
            lines.line(
                    2,
                    "The document says %s%s"
                            .formatted(
                                    Wording.of(stated.rag()),
                                    explained(stated.rag().name())));
        }
        Shading shading = stated.shading();
        if (shading != null) {
            String colour = shading.rating().map(Wording::of).orElse(shading.colour());
            lines.line(2, "Its colour in the document is %s%s".formatted(colour, explained(shading.colour())));
        }
    }

    private String explained(String colour) {
        List<KeyEntry> key = tracker.keyEntries().stream()
                .filter(entry -> !KeyLabel.of(entry).colours().isEmpty())
                .toList();
        if (key.isEmpty()) {
            return "; it has no key of colours.";
        }
        String words = key.stream()
                .map(KeyLabel::of)
                .filter(label -> label.colours().contains(colour))
                .map(KeyLabel::meaning)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? ", which its key doesn't explain." : ", which its key calls \"%s\".".formatted(words);
    }
}
