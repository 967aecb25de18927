package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.json.Json.faults;
import static org.counciltracker.io.json.Json.objects;
import static org.counciltracker.io.json.Json.tree;
import static org.counciltracker.io.json.Json.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AssessmentSchemaTest {

    @Test
    void refusesADocumentThatLacksAnyKey() {
        JsonNode whole = tree(written(Samples.everything()));
        assertEveryKeyIsNeeded(whole, whole);
    }

    @Test
    void refusesAKeyThatItDoesNotKnow() {
        JsonNode whole = tree(written(Samples.everything()));
        for (ObjectNode object : objects(whole)) {
            object.put("unknown", 1);
            assertThat(faults(whole.toString())).as("unknown key in %s", object).isNotEmpty();
            object.remove("unknown");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /schemaVersion                     | 2
            /asOf                              | "2024-3-1"
            /asOf                              | "2024-13-01"
            /asOf                              | null
            /tracker/edition                   | "February 2024"
            /tracker/key/0/shading             | "PINK"
            /tracker/statedTotals              | [1]
            /rulePacks/0/sha256                | "0123"
            /items/0/key                       | ""
            /items/0/kind                      | "ACTION"
            /items/0/section                   | "CLOSED"
            /items/0/meeting                   | "2023"
            /items/0/text                      | null
            /items/0/due                       | "Dec 2023"
            /items/0/due/kind                  | "ONGOING"
            /items/0/due/earliest              | null
            /items/0/due/alternatives/0/latest | null
            /items/0/updates/0/dates/0         | "15/06/2023"
            /items/0/statedRag                 | "YELLOW"
            /items/0/shading                   | "#FFCC0"
            /items/0/status                    | "in progress"
            /items/0/status                    | null
            /items/0/closure                   | "SUPERSEDED"
            /items/1/closure                   | null
            /items/0/confidence                | null
            /items/0/rag                       | "Red"
            /items/0/overdue/days              | null
            /items/0/overdue/days              | 0
            /items/0/overdue/is                | false
            /items/0/stale/meetingsMissed      | -1
            /items/0/exempt/basis              | null
            /items/0/explanation/0/concludes   | "verdict"
            /items/0/explanation/0/evidence/0/field | "COMMENT"
            /items/0/explanation/0/evidence/0/index | null
            /items/0/explanation/0/evidence/0/start | -1
            /items/1/due/earliest              | "2024-01-01"
            /summary/total                     | "5"
            /summary/byStatus/CLOSED           | null
            /chasing/0/respondBy               | "soon"
            /chasing/0/respondBy               | null
            /chasing/0/meeting                 | null
            /chasing/0/leadDays                | -1
            /chasing/1/published               | "2024-03-15"
            /chasing/0/items/0/level           | "LETTER"
            /chasing/0/items/0/due/kind        | "ONGOING"
            /chasing/0/items/0/lastReceived    | "Signs were ordered."
            /chasing/0/items/0/lastReceived/dates/0 | "15/06/2023"
            /notes/0/severity                  | "FATAL"
            /notes/0/code                      | ""
            """)
    void refusesAValueOfTheWrongForm(String pointer, String value) {
        JsonNode whole = tree(written(Samples.everything()));
        assertThat(faults(whole.toString())).isEmpty();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = whole.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);

        if (parent instanceof ObjectNode object) {
            assertThat(object.has(name)).isTrue();
            object.set(name, tree(value));
        } else {
            parent.asArray().set(Integer.parseInt(name), tree(value));
        }

        assertThat(faults(whole.toString())).isNotEmpty();
    }

    private static void assertEveryKeyIsNeeded(JsonNode whole, JsonNode part) {
        for (ObjectNode object : objects(part)) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(name);
                assertThat(faults(whole.toString()))
                        .as("%s left out of %s", name, object)
                        .isNotEmpty();
                object.set(name, value);
            }
        }
    }
}
