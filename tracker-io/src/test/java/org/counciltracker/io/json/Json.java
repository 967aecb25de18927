package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is written, as text and as a tree, and what the schema says of it. */
final class Json {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJsonWriter.schema());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String written(AssessedTracker tracker) {
        var out = new ByteArrayOutputStream();
        try {
            AssessmentJsonWriter.write(tracker, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String written(List<AssessedTracker> trackers) {
        var out = new ByteArrayOutputStream();
        try {
            AssessmentJsonWriter.writeAll(trackers, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** Returns what the schema has against a document, nothing where it is valid. */
    static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static void assertValid(String json) {
        assertThat(faults(json)).as(json).isEmpty();
    }

    /** Returns text as UTF-8 can hold it. */
    static String withoutHalfSurrogates(String text) {
        return text.replaceAll(
                "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "\uFFFD");
    }
}
