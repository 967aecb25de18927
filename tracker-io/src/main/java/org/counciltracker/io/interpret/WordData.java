package org.counciltracker.io.interpret;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that stand beside this package as CSV. */
final class WordData {

    private WordData() {}

    /** Returns the records of a list, without its header. */
    static List<CsvRecord> records(String name) {
        try (InputStream in = WordData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("name (%s) names no word list of this library.".formatted(name));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
                return reader.stream().skip(1).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list (%s).".formatted(name), e);
        }
    }
}
