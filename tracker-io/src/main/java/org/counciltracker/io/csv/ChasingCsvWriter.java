package org.counciltracker.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * Writes chasing lists as comma-separated values: a line of headings, then one row for each party and item, the hardest
 * chased of a party first.
 *
 * <p>It is written for spreadsheets: UTF-8 with a byte order mark, without which Excel takes "café" for "cafÃ©", and
 * lines that end in CR LF as RFC 4180 has them. Line breaks within a cell are LF. Days are those of ISO 8601; what isn't
 * known is an empty cell. Cells that a spreadsheet would run are guarded, see {@link FormulaGuard}. The same values give
 * the same bytes on any machine.
 *
 * <p>This class has no state and is safe for use by several threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("chasing.csv"))) {
 *     ChasingCsvWriter.write(assessed, out);
 * }
 * }</pre>
 */
public final class ChasingCsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADINGS = List.of(
            "Party",
            "E-mail",
            "Respond by",
            "Level",
            "Reference",
            "What was asked",
            "Due",
            "Status",
            "Rating",
            "Days overdue",
            "Days without news",
            "Reasons",
            "Last received on",
            "Last received",
            "Exempt",
            "Source");

    private ChasingCsvWriter() {}

    /**
     * Writes the chasing lists of one tracker.
     *
     * @param tracker the tracker
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void write(AssessedTracker tracker, OutputStream out) throws IOException {
        writeAll(List.of(tracker), out);
    }

    /**
     * Writes those of several trackers in one table; the last column tells which tracker a row is from.
     *
     * @param trackers the trackers
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void writeAll(List<AssessedTracker> trackers, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // Closing it would close the stream, which is the caller's.
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(HEADINGS);
        for (AssessedTracker tracker : trackers) {
            for (ChasingList list : tracker.chasingLists()) {
                for (Chase chase : list.hardestFirst()) {
                    csv.writeRecord(row(tracker, list, chase));
                }
            }
        }
        csv.flush();
        out.flush();
    }

    private static List<String> row(AssessedTracker tracker, ChasingList list, Chase chase) {
        Assessment assessment = chase.assessment();
        Update last = chase.lastReceived();
        return List.of(
                text(list.party()),
                text(list.contact() == null ? null : list.contact().email()),
                text(list.respondBy()),
                Wording.of(chase.level()),
                text(chase.item().reference()),
                text(chase.item().text()),
                text(Wording.due(chase.item())),
                Wording.of(assessment.status()),
                assessment.rag() == null ? "" : Wording.of(assessment.rag()),
                text(assessment.overdue().days()),
                text(assessment.stale().days()),
                text(String.join(" ", chase.reasons())),
                last == null ? "" : last.latestDate().map(PartialDate::toString).orElse(""),
                last == null ? "" : text(Wording.words(last)),
                text(exempt(assessment.exemption())),
                text(tracker.tracker().source()));
    }

    private static @Nullable String exempt(@Nullable Exemption exemption) {
        return exemption == null ? null : "not for the public: " + exemption.basis();
    }

    private static String text(@Nullable Object value) {
        return FormulaGuard.guard(
                Objects.toString(value, "").replace("\r\n", "\n").replace('\r', '\n'));
    }
}
