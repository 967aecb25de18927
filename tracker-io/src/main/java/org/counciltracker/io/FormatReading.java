package org.counciltracker.io;

import java.util.Locale;
import java.util.Optional;
import org.counciltracker.io.csv.CsvTableReader;
import org.counciltracker.io.csv.SeparatorSniffer;
import org.counciltracker.io.docx.DocxReader;
import org.counciltracker.io.html.HtmlReader;
import org.counciltracker.io.interpret.KnownLabels;
import org.counciltracker.io.interpret.Manuscript;
import org.counciltracker.io.interpret.TrackerInterpreter;
import org.counciltracker.io.json.JsonTrackerReader;
import org.counciltracker.io.pdf.PdfReader;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.Encodings;
import org.counciltracker.io.text.TextDecoder;
import org.counciltracker.io.text.TextReader;
import org.counciltracker.io.xlsx.XlsxReader;
import org.counciltracker.model.Tracker;

/** Has a file read by the reader of its format, and what that finds interpreted. */
final class FormatReading {

    private static final int SAMPLE_LINES = 200;

    private final byte[] bytes;
    private final String source;
    private final Budget budget;
    private final NoteBook notes;

    private FormatReading(byte[] bytes, String source, Budget budget) {
        this.bytes = bytes;
        this.source = source;
        this.budget = budget;
        this.notes = new NoteBook(source);
    }

    static ReadTracker read(byte[] bytes, String source, Budget budget) throws UnreadableException {
        return new FormatReading(bytes, source, budget).read();
    }

    private ReadTracker read() throws UnreadableException {
        TrackerFormat format = FormatDetector.detect(bytes, budget.afresh());
        return switch (format) {
            case TEXT, CSV -> text();
            case DOCX -> interpreted(Manuscript.of(DocxReader.read(bytes, source, budget, notes)), format);
            case XLSX -> interpreted(Manuscript.of(XlsxReader.read(bytes, source, budget, notes)), format);
            case PDF -> interpreted(Manuscript.of(PdfReader.read(bytes, source, budget, notes)), format);
            case HTML -> interpreted(Manuscript.of(HtmlReader.read(bytes, source, budget, notes)), format);
            case JSON -> json();
        };
    }

    private ReadTracker json() throws UnreadableException {
        String text = Encodings.decode(bytes, notes);
        return new ReadTracker(JsonTrackerReader.read(text, source, budget, notes), TrackerFormat.JSON);
    }

    private ReadTracker text() throws UnreadableException {
        String paged = TextDecoder.decodePages(bytes, notes);
        String text = TextDecoder.withoutPages(paged);
        if (text.isBlank()) {
            throw new UnreadableException(
                    "", "the file is empty", "Maybe it was not saved, or the wrong file was chosen.");
        }
        Optional<Character> separator = csvSeparator(text);
        return separator.isPresent()
                ? interpreted(
                        Manuscript.of(CsvTableReader.read(text, separator.get(), source, budget, notes)),
                        TrackerFormat.CSV)
                : interpreted(
                        Manuscript.of(TextReader.read(paged, source, budget, notes, KnownLabels::knowing)),
                        TrackerFormat.TEXT);
    }

    private ReadTracker interpreted(Manuscript manuscript, TrackerFormat format) throws UnreadableException {
        Tracker tracker =
                TrackerInterpreter.interpret(manuscript, notes).orElseThrow(() -> NothingFound.in(format, notes));
        return new ReadTracker(tracker, format);
    }

    /** Returns what parts the cells, if the text is CSV; a file's extension decides only where the content doesn't. */
    private Optional<Character> csvSeparator(String text) {
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
