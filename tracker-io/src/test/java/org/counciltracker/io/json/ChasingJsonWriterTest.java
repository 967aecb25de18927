package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.json.Json.chasing;
import static org.counciltracker.io.json.Json.chasingFaults;
import static org.counciltracker.io.json.Json.objects;
import static org.counciltracker.io.json.Json.tree;
import static org.counciltracker.io.json.Json.written;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ChasingJsonWriterTest {

    @Test
    void writesEveryKey() {
        GoldenFile.named("chasing.json").matches(chasing(Samples.everything()));
    }

    @Test
    void writesNothingToChaseAsEmptyLists() {
        JsonNode nothing = tree(chasing(Samples.nothing()));

        assertThat(nothing.get("chasing")).isEmpty();
        assertThat(nothing.get("toConfirm")).isEmpty();
        assertThat(chasingFaults(nothing.toString())).isEmpty();
    }

    @Test
    void writesSeveralTrackersInTheOrderGiven() {
        JsonNode both = tree(chasing(List.of(Samples.everything(), Samples.nothing())));

        assertThat(both.get("trackers")).hasSize(2);
        assertThat(both.at("/trackers/0")).isEqualTo(tree(chasing(Samples.everything())));
        assertThat(chasingFaults(both.toString())).isEmpty();
    }

    @Test
    void writesTheSameListsAsTheWholeAssessment() {
        assertThat(tree(chasing(Samples.everything())).get("chasing"))
                .isEqualTo(tree(written(Samples.everything())).get("chasing"));
    }

    @Test
    void itsSchemaRefusesADocumentThatLacksAnyKeyOrHasOneThatItDoesNotKnow() {
        JsonNode whole = tree(chasing(Samples.everything()));
        assertThat(chasingFaults(whole.toString())).isEmpty();
        for (ObjectNode object : objects(whole)) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(name);
                assertThat(chasingFaults(whole.toString()))
                        .as("%s left out of %s", name, object)
                        .isNotEmpty();
                object.set(name, value);
            }
            object.put("unknown", 1);
            assertThat(chasingFaults(whole.toString()))
                    .as("unknown key in %s", object)
                    .isNotEmpty();
            object.remove("unknown");
        }
    }

    /** Each schema can be used without the other, so what both define stands in both. */
    @ParameterizedTest
    @MethodSource("schemas")
    void eachSchemaDefinesWhatItSharesJustAsThatOfAssessmentsDoes(String schema) {
        JsonNode whole = tree(AssessmentJsonWriter.schema()).get("$defs");

        tree(schema).get("$defs").properties().stream()
                .filter(definition -> whole.has(definition.getKey()))
                .forEach(definition -> assertThat(definition.getValue())
                        .as(definition.getKey())
                        .isEqualTo(whole.get(definition.getKey())));
    }

    private static Stream<String> schemas() {
        return Stream.of(ChasingJsonWriter.schema(), ReportJsonWriter.schema());
    }
}
