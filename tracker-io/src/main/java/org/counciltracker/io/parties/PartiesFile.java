package org.counciltracker.io.parties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counciltracker.io.csv.CsvTableReader;
import org.counciltracker.io.csv.SeparatorSniffer;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.TextDecoder;
import org.counciltracker.parties.Parties;

/**
 * Reads a body's parties from a CSV file.
 *
 * <p>The first row names the columns, in any order: {@code name}, {@code aliases} with {@code ;} between, {@code email},
 * and {@code place}, which is {@code inside}, {@code outside} or blank. Only {@code name} must be there. A column
 * {@code notes} is left alone. All methods are thread-safe.
 *
 * <pre>{@code
 * Tracker named = PartiesFile.read(Path.of("parties.csv")).applyTo(tracker);
 * }</pre>
 */
public final class PartiesFile {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private PartiesFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the directory, with what was noticed while reading it
     * @throws PartiesFileException if the file cannot be read, with all its problems at once
     */
    public static Parties read(Path file) {
        return read(bytes(file), file.toString());
    }

    /**
     * Reads bytes.
     *
     * @param bytes a whole file
     * @param source the file's name, or what the application calls the data
     * @return the directory, with what was noticed while reading it
     * @throws PartiesFileException if the bytes are no such file, with all problems at once
     */
    public static Parties read(byte[] bytes, String source) {
        if (bytes.length > MOST_BYTES) {
            throw refused(
                    source,
                    String.format(
                            Locale.ROOT,
                            "the file is larger than %,d bytes. Maybe it is no file of parties.",
                            MOST_BYTES));
        }
        if (isArchive(bytes)) {
            throw refused(source, "this is not text. Maybe it is a workbook: save it as CSV.");
        }
        NoteBook notes = new NoteBook(source);
        String text = TextDecoder.decode(bytes, notes);
        char separator = SeparatorSniffer.declared(text)
                .or(() ->
                        SeparatorSniffer.sniff(text.lines().limit(1).findFirst().orElse("")))
                .orElse(',');
        try {
            Document document = CsvTableReader.read(text, separator, source, Budget.standard(), notes);
            return new PartyRows(source, rows(document)).parties(document.notes());
        } catch (UnreadableException e) {
            String line = e.place().replaceFirst("^line ", ":");
            throw refused(source + line, "%s. %s".formatted(e.getMessage(), e.remedy()));
        }
    }

    private static List<Row> rows(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** Workbooks are what people give instead of CSV; their bytes have zeros. So has UTF-16, which says what it is. */
    private static boolean isArchive(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
        for (byte b : bytes) {
            if (b == 0 && !wide) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw refused(file.toString(), "there is no such file. Maybe check the spelling and the folder.");
        } catch (IOException e) {
            throw refused(
                    file.toString(),
                    "the file cannot be read (%s). Maybe it is a folder, or you may not read it."
                            .formatted(e.getMessage()));
        }
    }

    private static PartiesFileException refused(String place, String problem) {
        return new PartiesFileException(List.of(place + ": " + problem));
    }
}
