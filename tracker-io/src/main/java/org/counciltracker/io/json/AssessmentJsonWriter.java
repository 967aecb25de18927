package org.counciltracker.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;

/**
 * Writes assessed trackers as JSON that keeps to {@link #schema()}.
 *
 * <p>Every key is always there; what is not known is null, and so is a title, an introduction, a source or a place
 * without words. Dates are those of ISO 8601. The same values give the same bytes on any machine: UTF-8, two spaces,
 * {@code \n}, and nothing of the locale or the time zone. Half of a surrogate pair, which UTF-8 can't hold, becomes
 * U+FFFD, so that the offsets of quotes still hold.
 *
 * <p>This class has no state and is safe for use by several threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("assessment.json"))) {
 *     AssessmentJsonWriter.write(assessed, out);
 * }
 * }</pre>
 */
public final class AssessmentJsonWriter {

    private AssessmentJsonWriter() {}

    /**
     * Writes one tracker as one object.
     *
     * @param tracker the tracker
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void write(AssessedTracker tracker, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> TrackerJson.write(json, tracker));
    }

    /**
     * Writes trackers as an object whose one key, {@code trackers}, lists them, even where there is only one.
     *
     * @param trackers the trackers
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void writeAll(List<AssessedTracker> trackers, OutputStream out) throws IOException {
        JsonOutput.write(
                out,
                json -> json.object(
                        () -> json.array("trackers", trackers, tracker -> TrackerJson.write(json, tracker))));
    }

    /**
     * Returns the JSON Schema, draft 2020-12, of all that this class writes.
     *
     * @return the schema's text
     */
    public static String schema() {
        return JsonSchemas.named("assessment.schema.json");
    }
}
