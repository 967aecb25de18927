package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code pack.yaml}.
 *
 * @param name the pack's name
 * @param version its version
 * @param scheme the rating scheme that it carries the legend of, or null
 * @param switchedOff the rules that it switches off
 */
record PackYaml(String name, String version, @Nullable String scheme, List<SwitchedOff> switchedOff) {

    static final String FILE = "pack.yaml";

    private static final List<String> KEYS = List.of("name", "version", "buildsOn", "scheme", "off");

    /** A pack's name begins a DRL package, so it is made of what a package may be made of, and hyphens. */
    private static final String NAME_PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    PackYaml {
        switchedOff = List.copyOf(switchedOff);
    }

    static PackYaml read(String text, Problems problems) {
        Map<String, Node> entries = entries(text, problems);
        String name = scalar(entries, "name", problems).orElse("");
        if (!name.matches(NAME_PATTERN)) {
            problems.add(
                    FILE,
                    "name (%s) must be lower-case letters and digits, with single hyphens between.".formatted(name));
        }
        String version = scalar(entries, "version", problems).orElse("");
        if (version.isEmpty()) {
            problems.add(FILE, "version is missing. Maybe add a line such as: version: 1.0");
        }
        scalar(entries, "buildsOn", problems)
                .filter(below -> !below.equals("standard"))
                .ifPresent(below -> problems.add(
                        place(entries.get("buildsOn")),
                        "buildsOn (%s) must be standard, the pack that every other is laid over.".formatted(below)));
        return new PackYaml(name, version, scalar(entries, "scheme", problems).orElse(null), off(entries, problems));
    }

    private static Map<String, Node> entries(String text, Problems problems) {
        var entries = new LinkedHashMap<String, Node>();
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
            if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
                problems.add(FILE, "must hold lines of the form key: value.");
                return entries;
            }
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (KEYS.contains(key)) {
                    entries.put(key, tuple.getValueNode());
                } else {
                    problems.add(
                            place(tuple.getKeyNode()),
                            "key (%s) must be one of: %s.".formatted(key, String.join(", ", KEYS)));
                }
            }
        } catch (YamlEngineException e) {
            problems.add(
                    FILE,
                    "cannot be read as YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return entries;
    }

    private static Optional<String> scalar(Map<String, Node> entries, String key, Problems problems) {
        Node node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(place(node), "%s must be a single value.".formatted(key));
        return Optional.empty();
    }

    private static List<SwitchedOff> off(Map<String, Node> entries, Problems problems) {
        var off = new ArrayList<SwitchedOff>();
        Node node = entries.get("off");
        if (node instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                if (element instanceof ScalarNode scalar) {
                    off.add(new SwitchedOff(scalar.getValue().strip(), place(element)));
                } else {
                    problems.add(place(element), "off must be a list of rule ids.");
                }
            }
        } else if (node != null) {
            problems.add(place(node), "off must be a list of rule ids, such as [STATUS-030].");
        }
        return off;
    }

    private static String place(@Nullable Node node) {
        if (node == null) {
            return FILE;
        }
        Optional<Mark> mark = node.getStartMark();
        return mark.map(start -> FILE + ":" + (start.getLine() + 1)).orElse(FILE);
    }
}
