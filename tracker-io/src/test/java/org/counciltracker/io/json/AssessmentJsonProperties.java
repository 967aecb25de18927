package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.json.Json.assertValid;
import static org.counciltracker.io.json.Json.chasing;
import static org.counciltracker.io.json.Json.chasingFaults;
import static org.counciltracker.io.json.Json.tree;
import static org.counciltracker.io.json.Json.written;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.assessment.AssessedTracker;
import tools.jackson.databind.JsonNode;

class AssessmentJsonProperties {

    @Property(seed = "20261122", tries = 200)
    void keepsToTheSchema(@ForAll("trackers") AssessedTracker tracker) {
        assertValid(written(tracker));
        assertValid(written(List.of(tracker, tracker)));
    }

    @Property(seed = "20261122", tries = 200)
    void keepsToTheSchemaOfChasingLists(@ForAll("trackers") AssessedTracker tracker) {
        assertThat(chasingFaults(chasing(tracker))).isEmpty();
        assertThat(chasingFaults(chasing(List.of(tracker, tracker)))).isEmpty();
    }

    @Property(seed = "20261122", tries = 200)
    void keepsEveryTextToTheLetter(@ForAll("trackers") AssessedTracker tracker) {
        JsonNode items = tree(written(tracker)).get("items");

        for (int i = 0; i < tracker.assessments().size(); i++) {
            String text = tracker.assessments().get(i).item().text();
            assertThat(items.get(i).get("text").asString()).isEqualTo(Json.withoutHalfSurrogates(text));
        }
    }

    @Provide
    Arbitrary<AssessedTracker> trackers() {
        return AnyAssessedTracker.any();
    }
}
