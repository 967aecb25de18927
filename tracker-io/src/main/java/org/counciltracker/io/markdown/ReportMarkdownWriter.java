package org.counciltracker.io.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.counciltracker.totals.Report;

/**
 * Writes a report as Markdown (CommonMark with the tables of GitHub's dialect): a table for each grouping, the items that have
 * waited longest, and whether the document's own totals add up.
 *
 * <p>Text from files is shown as it was and can't act as markup. The document is UTF-8 without a byte order mark, its lines end in
 * {@code \n}, and the same values give the same bytes on any machine.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class ReportMarkdownWriter {

    private ReportMarkdownWriter() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        out.write(ReportMarkdown.of(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
