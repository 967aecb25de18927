package org.counciltracker.io.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;

/**
 * Writes chasing lists as Markdown (CommonMark), to be pasted into a message or a page: a heading for each party, by when
 * to reply and how that was reckoned, and under it the items, the hardest chased first, each with the words last
 * received.
 *
 * <p>Text from files is shown as it was and can't act as markup: it opens no heading, table or HTML, and no link
 * that hides where it leads. The document
 * is UTF-8 without a byte order mark, its lines end in {@code \n}, and the same values give the same bytes on any machine.
 *
 * <p>This class has no state and is safe for use by several threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("chasing.md"))) {
 *     ChasingMarkdownWriter.write(assessed, out);
 * }
 * }</pre>
 */
public final class ChasingMarkdownWriter {

    private ChasingMarkdownWriter() {}

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
     * Writes those of several trackers, one after the other.
     *
     * @param trackers the trackers
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void writeAll(List<AssessedTracker> trackers, OutputStream out) throws IOException {
        boolean first = true;
        for (AssessedTracker tracker : trackers) {
            String document = (first ? "" : "\n") + ChasingMarkdown.of(tracker);
            out.write(document.getBytes(StandardCharsets.UTF_8));
            first = false;
        }
        out.flush();
    }
}
