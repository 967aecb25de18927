package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class AssessJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJsonWriter.schema());

    @ParameterizedTest
    @MethodSource("samples")
    void keepsToTheSchema(Sample sample) {
        assertThat(SCHEMA.validate(assess(sample), InputFormat.JSON)).isEmpty();
    }

    @Test
    void keepsToTheSchemaForAFolder() {
        String json =
                CliRun.in(CliRun.HOME, "assess", "samples", "--format=json").out();

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void quotesWhatStandsInTheFieldsOfTheSameDocument(Sample sample) {
        for (JsonNode item : new ObjectMapper().readTree(assess(sample)).get("items")) {
            for (JsonNode step : item.get("explanation")) {
                for (JsonNode evidence : step.get("evidence")) {
                    assertThat(quoted(item, evidence))
                            .as("%s in %s", evidence, item.get("key"))
                            .isEqualTo(evidence.get("quote").asString());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void countsEveryItemOnce(Sample sample) {
        JsonNode tracker = new ObjectMapper().readTree(assess(sample));
        JsonNode summary = tracker.get("summary");

        assertThat(summary.get("total").asInt()).isEqualTo(tracker.get("items").size());
        assertThat(summary.get("byStatus")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(tracker.get("items").size());
    }

    static Iterable<Sample> samples() {
        return Sample.ALL;
    }

    private static String assess(Sample sample) {
        CliRun run = CliRun.in(
                CliRun.HOME,
                "assess",
                "samples/" + sample.file(),
                "--as-of=" + sample.asOf(),
                "--format=json",
                "--meetings=2022-09-21,2023-02-03,2023-04-21,2024-06-26,2024-09-25,2024-11-25,2025-02-07");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private static String quoted(JsonNode item, JsonNode evidence) {
        JsonNode field = switch (evidence.get("field").asString()) {
            case "UPDATE" ->
                item.get("updates").get(evidence.get("index").asInt()).get("text");
            case "TEXT" -> item.get("text");
            case "SECTION" -> item.get("section");
            case "STATUS" -> item.get("statedStatus");
            case "SHADING" -> item.get("shading");
            case "DUE" -> item.at("/due/text");
            default -> throw new IllegalArgumentException(evidence.toString());
        };
        return field.asString()
                .substring(evidence.get("start").asInt(), evidence.get("end").asInt());
    }
}
