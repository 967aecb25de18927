package org.counciltracker.io.interpret;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.text.EditDistance;

/** The labels by which bodies call the columns of their trackers, from {@code headers.csv}. */
final class HeaderLabels {

    private static final int LONGEST = 60;
    private static final int ONE_LETTER_OFF = 8;
    private static final Map<String, Label> BY_KEY = load();

    private HeaderLabels() {}

    /** A known label and what it may stand for, the likeliest first. */
    record Label(String text, List<Field> fields) {}

    /** Returns the label that a header cell's text matches. */
    static Optional<Label> find(String cell) {
        return cell.length() > 2 * LONGEST
                ? Optional.empty()
                : Optional.ofNullable(BY_KEY.get(MatchKey.of(cell.replace("#", " no "))));
    }

    /** Returns the label that a long heading misses by a letter or two, as a scanner or a typist may. */
    static Optional<Label> nearly(String cell) {
        String key = MatchKey.of(cell);
        if (key.length() < ONE_LETTER_OFF || key.length() > LONGEST) {
            return Optional.empty();
        }
        int most = key.length() / ONE_LETTER_OFF;
        return BY_KEY.entrySet().stream()
                .filter(entry -> Math.abs(key.length() - entry.getKey().length()) <= most)
                .filter(entry -> EditDistance.between(key, entry.getKey()) <= most)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns the known label that is nearest to an unknown one, unless none is near. */
    static Optional<String> nearest(String cell) {
        String key = MatchKey.of(cell);
        if (key.length() < 3 || key.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int most = Math.max(1, key.length() / 3);
        int bestDistance = most + 1;
        for (Map.Entry<String, Label> entry : BY_KEY.entrySet()) {
            int distance = Math.abs(key.length() - entry.getKey().length()) > most
                    ? bestDistance
                    : EditDistance.between(key, entry.getKey());
            if (distance < bestDistance) {
                bestDistance = distance;
                best = entry.getValue().text();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, Label> load() {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (CsvRecord line : WordData.records("headers.csv")) {
            List<Field> fields = Arrays.stream(line.getField(0).split("\\|"))
                    .map(Field::valueOf)
                    .toList();
            labels.putIfAbsent(MatchKey.of(line.getField(1)), new Label(line.getField(1), fields));
        }
        return Collections.unmodifiableMap(labels);
    }
}
