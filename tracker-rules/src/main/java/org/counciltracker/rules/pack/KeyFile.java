package org.counciltracker.rules.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.fact.KeyMeaning.Pace;
import org.counciltracker.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads {@code keys.csv}. */
final class KeyFile {

    static final String NAME = "keys.csv";

    private static final List<String> COLUMNS = List.of("id", "words", "means", "fires", "quiet");

    private static final EnumSet<SignalKind> KINDS = EnumSet.of(
            SignalKind.NOT_BEGUN,
            SignalKind.IN_PROGRESS,
            SignalKind.NOT_DONE,
            SignalKind.ON_HOLD,
            SignalKind.CLOSE_REQUESTED,
            SignalKind.DONE,
            SignalKind.REFUSED,
            SignalKind.UNABLE,
            SignalKind.SUPERSEDED,
            SignalKind.NO_LONGER_RELEVANT,
            SignalKind.TRANSFERRED);

    private static final ImmutableList<String> MEANINGS = Stream.of(
                    KINDS.stream().map(Enum::name),
                    Arrays.stream(Pace.values())
                            .filter(pace -> pace != Pace.ANY)
                            .map(Enum::name),
                    Stream.of(KeyWords.OFF))
            .flatMap(names -> names)
            .collect(ImmutableList.toImmutableList());

    private KeyFile() {}

    static List<KeyWords> read(@Nullable String text, Problems problems) {
        var rows = new ArrayList<KeyWords>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique(List.of("id"), problems);
        for (PackTable.Row row : table.rows()) {
            KeyWords words = words(row, problems);
            if (words != null) {
                rows.add(words);
            }
        }
        return rows;
    }

    private static @Nullable KeyWords words(PackTable.Row row, Problems problems) {
        if (row.get("id").isEmpty()) {
            problems.add(row.place(), "id must not be empty; a row is replaced and switched off by its id.");
            return null;
        }
        String means = row.get("means");
        if (!MEANINGS.contains(means)) {
            problems.add(row.place(), "means (%s) must be one of: %s.".formatted(means, String.join(", ", MEANINGS)));
            return null;
        }
        try {
            List<Phrase> phrases = Splitter.on(';')
                    .splitToStream(row.get("words"))
                    .filter(phrase -> !phrase.isBlank())
                    .map(Phrase::parse)
                    .toList();
            if (phrases.isEmpty() && !means.equals(KeyWords.OFF)) {
                problems.add(row.place(), "words must not be empty. Only a row that means OFF needs none.");
                return null;
            }
            return new KeyWords(row.get("id"), phrases, means, row.get("fires"), row.get("quiet"), row.place());
        } catch (IllegalArgumentException e) {
            problems.add(row.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }
}
