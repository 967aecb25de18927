package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.totals.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written, as text and as a tree, and what the schema says of it. */
final class Json {

    private static final Schema SCHEMA = schema(AssessmentJsonWriter.schema());
    private static final Schema CHASING_SCHEMA = schema(ChasingJsonWriter.schema());

    private static final Schema REPORT_SCHEMA = schema(ReportJsonWriter.schema());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static String written(AssessedTracker tracker) {
        return text(out -> AssessmentJsonWriter.write(tracker, out));
    }

    static String written(List<AssessedTracker> trackers) {
        return text(out -> AssessmentJsonWriter.writeAll(trackers, out));
    }

    static String chasing(AssessedTracker tracker) {
        return text(out -> ChasingJsonWriter.write(tracker, out));
    }

    static String chasing(List<AssessedTracker> trackers) {
        return text(out -> ChasingJsonWriter.writeAll(trackers, out));
    }

    static String report(Report report) {
        return text(out -> ReportJsonWriter.write(report, out));
    }

    private static String text(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** Returns what the schema has against a document, nothing where it is valid. */
    static List<String> faults(String json) {
        return faults(SCHEMA, json);
    }

    /** Returns what the schema of chasing lists has against a document. */
    static List<String> chasingFaults(String json) {
        return faults(CHASING_SCHEMA, json);
    }

    /** Returns what the schema of reports has against a document. */
    static List<String> reportFaults(String json) {
        return faults(REPORT_SCHEMA, json);
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static void assertValid(String json) {
        assertThat(faults(json)).as(json).isEmpty();
    }

    /** Returns all objects within a node, itself among them. */
    static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    /** Returns text as UTF-8 can hold it. */
    static String withoutHalfSurrogates(String text) {
        return text.replaceAll(
                "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "\uFFFD");
    }
}
