package org.counciltracker.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts about a document, read by hand, held against what the product says of it. */
final class Facts {

    private final JsonNode facts;
    private final Tracker tracker;

    private Facts(JsonNode facts, Tracker tracker) {
        this.facts = facts;
        this.tracker = tracker;
    }

    static Facts of(Path file, Path documents) {
        try {
            JsonNode facts = JsonMapper.shared().readTree(Files.readString(file));
            return new Facts(
                    facts,
                    TrackerFiles.read(documents.resolve(facts.get("seed").asString()))
                            .tracker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tracker tracker() {
        return tracker;
    }

    AssessedTracker assess(String day) {
        return RulesEngine.standard().assess(tracker, AsOf.on(LocalDate.parse(day)));
    }

    /** Returns every fact that doesn't hold, as what is and what should be. */
    List<String> differences(String day) {
        var differences = new ArrayList<String>();
        Map<String, List<Assessment>> byReference = new HashMap<>();
        for (Assessment assessment : assess(day).assessments()) {
            byReference
                    .computeIfAbsent(assessment.item().reference().toString(), reference -> new ArrayList<>())
                    .add(assessment);
        }
        for (JsonNode want : facts.get("items")) {
            String reference = want.get("reference").asString();
            int occurrence = want.path("occurrence").asInt(1);
            List<Assessment> found = byReference.getOrDefault(reference, List.of());
            if (found.size() < occurrence) {
                differences.add(reference + " is missing");
            } else {
                compare(reference, want, found.get(occurrence - 1), differences);
            }
        }
        facts.path("overdueAt").properties().forEach(entry -> {
            var late = new TreeSet<String>();
            assess(entry.getKey()).assessments().stream()
                    .filter(assessment -> assessment.overdue().is())
                    .forEach(
                            assessment -> late.add(assessment.item().reference().toString()));
            check("overdue at " + entry.getKey(), late, new TreeSet<>(strings(entry.getValue())), differences);
        });
        return differences;
    }

    private static void compare(String reference, JsonNode want, Assessment got, List<String> differences) {
        List<String> statuses = strings(want.get("status"));
        if (!statuses.contains(got.status().name())) {
            differences.add("%s status: %s, should be %s".formatted(reference, got.status(), statuses));
        }
        if (want.hasNonNull("closure") && got.closure() != null) {
            check(
                    reference + " closure",
                    got.closure().name(),
                    want.get("closure").asString(),
                    differences);
        }
        if (want.has("dependsOn")) {
            List<String> dependsOn =
                    got.dependsOn().stream().map(Object::toString).toList();
            check(reference + " dependsOn", dependsOn, strings(want.get("dependsOn")), differences);
        }
        if (want.has("confidential")) {
            boolean exempt = got.exemption() != null;
            check(reference + " exempt", exempt, want.get("confidential").asBoolean(), differences);
        }
        if (want.path("contradiction").asBoolean(false) && got.contradictions().isEmpty()) {
            differences.add(reference + " has no contradiction");
        }
        if (want.has("words")) {
            String words = want.get("words").asString();
            boolean quoted = got.explanation().stream()
                    .flatMap(step -> step.proposal().evidence().stream())
                    .anyMatch(evidence -> evidence.quote().contains(words));
            check(reference + " quotes \"" + words + "\"", quoted, true, differences);
        }
    }

    private static void check(String what, Object got, Object want, List<String> differences) {
        if (!got.equals(want)) {
            differences.add("%s: %s, should be %s".formatted(what, got, want));
        }
    }

    private static List<String> strings(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
