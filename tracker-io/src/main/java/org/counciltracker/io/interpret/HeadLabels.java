package org.counciltracker.io.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the labels of a report's head, by {@code head-labels.csv}: "To: …", "Date: …", "Title: …". */
final class HeadLabels {

    private static final Pattern LABELLED = Pattern.compile("([^:\\t]{2,30})[:\\t]\\s*(\\S.*)");
    private static final Map<String, Tells> LABELS = load();

    private HeadLabels() {}

    /** What a line tells. The names stand in {@code head-labels.csv}. */
    enum Tells {
        TITLE,
        DATE,
        BODY,
        OTHER
    }

    /**
     * A line of a head.
     *
     * @param tells what it tells
     * @param words what stands behind the label
     */
    record Labelled(Tells tells, String words) {}

    static Optional<Labelled> read(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches()
                ? Optional.ofNullable(LABELS.get(MatchKey.of(labelled.group(1))))
                        .map(tells -> new Labelled(tells, labelled.group(2)))
                : Optional.empty();
    }

    private static Map<String, Tells> load() {
        Map<String, Tells> labels = new HashMap<>();
        WordData.records("head-labels.csv")
                .forEach(line -> labels.put(MatchKey.of(line.getField(1)), Tells.valueOf(line.getField(0))));
        return Map.copyOf(labels);
    }
}
