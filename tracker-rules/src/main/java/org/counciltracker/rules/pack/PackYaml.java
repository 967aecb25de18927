package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads {@code pack.yaml}.
 *
 * @param name the pack's name
 * @param version its version
 * @param scheme the rating scheme that it carries the legend of, or null
 * @param buildsOn the packs that it says it builds on
 * @param switchedOff the rules that it switches off
 */
record PackYaml(
        String name, String version, @Nullable String scheme, List<BuildsOn> buildsOn, List<SwitchedOff> switchedOff) {

    static final String FILE = "pack.yaml";

    /** Stands for a name that can't be used, so that the rest of the pack can be looked at. */
    private static final String STAND_IN = "unnamed";

    private static final List<String> KEYS = List.of("name", "version", "buildsOn", "scheme", "off");

    /** A pack's name begins a DRL package, so it is made of what a package may be made of, and hyphens. */
    private static final String NAME_PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** What no DRL package may begin with: words of Java and of DRL, and a package that only the JDK may have. */
    private static final Set<String> RESERVED = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends "
                            + "false final finally float for goto if implements import instanceof int interface java "
                            + "long native new null package private protected public return short static strictfp super "
                            + "switch synchronized this throw throws transient true try void volatile while "
                            + "accumulate and collect contains declare end eval exists extend forall from function "
                            + "global in init matches memberof not or over query reverse rule then unit when window")
                    .split(" "));

    PackYaml {
        buildsOn = List.copyOf(buildsOn);
        switchedOff = List.copyOf(switchedOff);
    }

    static PackYaml read(String text, Problems problems) {
        Map<String, Node> entries = entries(text, problems).orElse(null);
        if (entries == null) {
            return new PackYaml(STAND_IN, "", null, List.of(), List.of());
        }
        String name = scalar(entries, "name", problems).orElse("");
        if (name.isEmpty()) {
            problems.add(FILE, "name is missing. Maybe add a line such as: name: our-panel");
        } else if (!name.matches(NAME_PATTERN)) {
            problems.add(
                    place(entries.get("name")),
                    "name (%s) must be lower-case letters and digits, with single hyphens between.".formatted(name));
        }
        if (RESERVED.contains(name)) {
            problems.add(
                    place(entries.get("name")),
                    "name (%s) is a word of the rule language. Maybe add to it: my-%s.".formatted(name, name));
        }
        String version = scalar(entries, "version", problems).orElse("");
        if (version.isEmpty()) {
            problems.add(FILE, "version is missing. Maybe add a line such as: version: 1.0");
        }
        return new PackYaml(
                name.matches(NAME_PATTERN) && !RESERVED.contains(name) ? name : STAND_IN,
                version,
                scalar(entries, "scheme", problems).orElse(null),
                names(entries, "buildsOn", "the names of packs, such as [standard]", problems).stream()
                        .map(below -> new BuildsOn(below.getValue().strip(), place(below)))
                        .toList(),
                names(entries, "off", "rule ids, such as [STATUS-030]", problems).stream()
                        .map(rule -> new SwitchedOff(rule.getValue().strip(), place(rule)))
                        .toList());
    }

    /** Returns the entries, or empty where there is nothing to read. */
    private static Optional<Map<String, Node>> entries(String text, Problems problems) {
        var entries = new LinkedHashMap<String, Node>();
        try {
            Optional<Node> root = tree(text);
            if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
                problems.add(FILE, "must hold lines of the form key: value.");
                return Optional.empty();
            }
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (KEYS.contains(key)) {
                    if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                        problems.add(place(tuple.getKeyNode()), "key (%s) stands twice.".formatted(key));
                    }
                } else {
                    problems.add(
                            place(tuple.getKeyNode()),
                            "key (%s) must be one of: %s.".formatted(key, String.join(", ", KEYS)));
                }
            }
        } catch (StackOverflowError e) {
            problems.add(FILE, "cannot be read as YAML: it is nested too deep.");
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(
                    place(mark),
                    YamlFaults.inWords(
                            e.getProblem(),
                            text,
                            mark.map(at -> at.getLine() + 1).orElse(0)));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(
                    FILE,
                    "cannot be read as YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            return Optional.empty();
        }
        return Optional.of(entries);
    }

    /** Does what the library's Compose does, whose package its module doesn't export. */
    private static Optional<Node> tree(String text) {
        LoadSettings settings = LoadSettings.builder().build();
        return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
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

    /** Reads a name or a list of names, each of which stands once. */
    private static List<ScalarNode> names(Map<String, Node> entries, String key, String what, Problems problems) {
        Node node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        var names = new ArrayList<ScalarNode>();
        Set<String> seen = new HashSet<>();
        List<Node> elements = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node element : elements) {
            if (!(element instanceof ScalarNode scalar)) {
                problems.add(place(element), "%s must be a list of %s.".formatted(key, what));
            } else if (!seen.add(scalar.getValue().strip())) {
                problems.add(
                        place(element),
                        "%s (%s) stands twice.".formatted(key, scalar.getValue().strip()));
            } else {
                names.add(scalar);
            }
        }
        return names;
    }

    private static String place(@Nullable Node node) {
        if (node == null) {
            return FILE;
        }
        return place(node.getStartMark());
    }

    private static String place(Optional<Mark> mark) {
        return mark.map(start -> FILE + ":" + (start.getLine() + 1)).orElse(FILE);
    }
}
