package org.counciltracker.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.UpdateThreadParser;

/** The corpora of updates as two large trackers, for claims that must hold whatever is written. */
public final class Corpora {

    private Corpora() {}

    /** Returns the items of one corpus. */
    public static Tracker tracker(String file) {
        Tracker.Builder tracker = Tracker.builder().title(file);
        String text;
        try {
            text = Files.readString(Path.of("src/test/resources/corpus", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(row -> tracker.add(item(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tracker.build();
    }

    private static Recommendation item(NamedCsvRecord row) {
        Recommendation.Builder item = Recommendation.builder(row.getField("id"))
                .meeting(row.getField("raised"))
                .text(row.getField("recommendation"))
                .responsible("Lead officer")
                .section(row.getField("section").isEmpty() ? Section.OPEN : Section.valueOf(row.getField("section")));
        UpdateThreadParser.parse(row.getField("updates")).forEach(item::update);
        return item.build();
    }
}
