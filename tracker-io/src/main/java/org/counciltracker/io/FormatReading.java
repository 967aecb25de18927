package org.counciltracker.io;

import java.util.Locale;
import java.util.Optional;
import org.counciltracker.io.csv.CsvTableReader;
import org.counciltracker.io.csv.SeparatorSniffer;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.TextDecoder;
import org.counciltracker.io.text.TextReader;

/** Tells a file's format by its content and has it read. */
final class FormatReading {

    private static final int SAMPLE_LINES = 200;

    private FormatReading() {}

    /**
     * A document and the format it was read as.
     *
     * @param document the document
     * @param format the format
     */
    record Read(Document document, TrackerFormat format) {}

    static Read read(byte[] bytes, String source) throws UnreadableException {
        BinaryCheck.check(bytes);
        NoteBook notes = new NoteBook(source);
        String text = TextDecoder.decode(bytes, notes);
        if (text.isBlank()) {
            throw new UnreadableException(
                    "", "the file is empty", "Maybe it was not saved, or the wrong file was chosen.");
        }
        Optional<Character> separator = csvSeparator(text, source);
        return separator.isPresent()
                ? new Read(CsvTableReader.read(text, separator.get(), source, notes), TrackerFormat.CSV)
                : new Read(TextReader.read(text, source, notes), TrackerFormat.TEXT);
    }

    /** Returns what parts the cells, if the text is CSV; a file's extension decides only where the content doesn't. */
    private static Optional<Character> csvSeparator(String text, String source) {
        Optional<Character> declared = SeparatorSniffer.declared(text);
        if (declared.isPresent()) {
            return declared;
        }
        Optional<Character> sniffed = SeparatorSniffer.sniff(text);
        String name = source.toLowerCase(Locale.ROOT);
        boolean namedCsv = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        boolean tabs = text.lines().limit(SAMPLE_LINES).anyMatch(line -> line.indexOf('\t') >= 0);
        if (tabs) {
            boolean parted =
                    sniffed.isPresent() && (sniffed.get() == '\t' || SeparatorSniffer.isTable(text, sniffed.get()));
            return namedCsv && parted ? sniffed : Optional.empty();
        }
        boolean bars =
                text.lines().limit(SAMPLE_LINES).anyMatch(line -> line.strip().startsWith("|"));
        if (sniffed.isEmpty() || bars) {
            return Optional.empty();
        }
        return namedCsv || SeparatorSniffer.isTable(text, sniffed.get()) ? sniffed : Optional.empty();
    }
}
