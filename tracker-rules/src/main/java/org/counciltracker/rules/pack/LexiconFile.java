package org.counciltracker.rules.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.lexicon.Modifier;
import org.counciltracker.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads {@code lexicon.csv}. */
final class LexiconFile {

    static final String NAME = "lexicon.csv";

    private static final List<String> COLUMNS = List.of("id", "cue", "kind", "needs", "defeats", "fires", "quiet");

    private static final ImmutableList<String> KINDS = Stream.of(
                    Arrays.stream(SignalKind.values()).map(Enum::name),
                    Arrays.stream(Modifier.values()).map(Enum::name),
                    Stream.of(LexiconEntry.OFF))
            .flatMap(names -> names)
            .collect(ImmutableList.toImmutableList());

    private LexiconFile() {}

    static List<LexiconEntry> read(@Nullable String text, Problems problems) {
        var entries = new ArrayList<LexiconEntry>();
        PackTable table = PackTable.read(NAME, text, COLUMNS, problems);
        table.requireUnique(List.of("id"), problems);
        for (PackTable.Row row : table.rows()) {
            LexiconEntry entry = entry(row, problems);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable LexiconEntry entry(PackTable.Row row, Problems problems) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            problems.add(row.place(), "kind (%s) must be one of: %s.".formatted(kind, String.join(", ", KINDS)));
            return null;
        }
        if (row.get("id").isEmpty()) {
            problems.add(row.place(), "id must not be empty; a row is replaced and switched off by its id.");
            return null;
        }
        try {
            List<Phrase> cues = phrases(row.get("cue"));
            if (cues.isEmpty() && !kind.equals(LexiconEntry.OFF)) {
                problems.add(row.place(), "cue must not be empty. Only a row of kind OFF needs no words of its own.");
                return null;
            }
            return new LexiconEntry(
                    row.get("id"),
                    cues,
                    kind,
                    phrases(row.get("needs")),
                    phrases(row.get("defeats")),
                    row.get("fires"),
                    row.get("quiet"),
                    row.place());
        } catch (IllegalArgumentException e) {
            problems.add(row.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static List<Phrase> phrases(String cell) {
        return Splitter.on(';')
                .splitToStream(cell)
                .filter(phrase -> !phrase.isBlank())
                .map(Phrase::parse)
                .toList();
    }
}
