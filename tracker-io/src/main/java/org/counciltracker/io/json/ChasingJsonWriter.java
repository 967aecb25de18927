package org.counciltracker.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;

/**
 * Writes the chasing lists of assessed trackers as JSON that keeps to {@link #schema()}.
 *
 * <p>Each list is the same as in the JSON of the whole assessment; beside the lists stand the references that are
 * proposed complete, for the body to confirm, and the notes. How it is written is told at {@link AssessmentJsonWriter}:
 * UTF-8, two spaces, {@code \n}, and the same bytes for the same values.
 *
 * <p>This class has no state and is safe for use by several threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("chasing.json"))) {
 *     ChasingJsonWriter.write(assessed, out);
 * }
 * }</pre>
 */
public final class ChasingJsonWriter {

    private ChasingJsonWriter() {}

    /**
     * Writes the chasing lists of one tracker as one object.
     *
     * @param tracker the tracker
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void write(AssessedTracker tracker, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> lists(json, tracker));
    }

    /**
     * Writes those of several trackers as an object whose one key, {@code trackers}, lists them, even where there is
     * only one.
     *
     * @param trackers the trackers
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} can't be written
     */
    public static void writeAll(List<AssessedTracker> trackers, OutputStream out) throws IOException {
        JsonOutput.write(
                out, json -> json.object(() -> json.array("trackers", trackers, tracker -> lists(json, tracker))));
    }

    /**
     * Returns the JSON Schema, draft 2020-12, of all that this class writes.
     *
     * @return the schema's text
     */
    public static String schema() {
        return JsonSchemas.named("chasing.schema.json");
    }

    private static void lists(JsonOutput json, AssessedTracker assessed) {
        var frame = new FrameJson(json);
        json.object(() -> {
            frame.opening(assessed);
            json.array("chasing", assessed.chasingLists(), list -> ChasingJson.write(json, list));
            json.texts("toConfirm", assessed.toConfirm());
            frame.notes(assessed);
        });
    }
}
