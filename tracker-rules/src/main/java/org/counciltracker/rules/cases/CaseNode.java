package org.counciltracker.rules.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.YamlFaults;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
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
 * A value in a file of cases, which knows its line. Problems are told to one list for all files. Not thread-safe.
 *
 * <p>Everything is read as it is written: a reference of 1.10 or a status of yes stays words.
 */
final class CaseNode {

    private final String file;
    private final Node node;
    private final List<PackProblem> problems;

    private CaseNode(String file, Node node, List<PackProblem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /** Returns the whole of a file, or null where it is empty or can't be read. */
    static @Nullable CaseNode read(String file, String text, List<PackProblem> problems) {
        LoadSettings settings = LoadSettings.builder().build();
        try {
            // What the library's Compose does, whose package its module doesn't export.
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
                    .getSingleNode()
                    .map(root -> new CaseNode(file, root, problems))
                    .orElse(null);
        } catch (StackOverflowError e) {
            problems.add(PackProblem.at(file, "cannot be read as YAML: it is nested too deep."));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(0);
            problems.add(PackProblem.at(
                    line == 0 ? file : file + ":" + line, YamlFaults.inWords(e.getProblem(), text, line)));
        } catch (YamlEngineException e) {
            problems.add(PackProblem.at(
                    file,
                    "cannot be read as YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        }
        return null;
    }

    String place() {
        return node.getStartMark()
                .map(mark -> file + ":" + (mark.getLine() + 1))
                .orElse(file);
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Tells a problem of this value. */
    void tell(String message) {
        problems.add(PackProblem.at(place(), message));
    }

    /** Returns how many problems were told of any value. */
    int problemsSoFar() {
        return problems.size();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Returns whether nothing is written, or the word null. */
    boolean isNothing() {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("", "null", "~").contains(scalar.getValue());
    }

    /** Returns the words, or an empty text where this is no single value, which is told. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return isNothing() ? "" : scalar.getValue().strip();
        }
        tell("must be a single value.");
        return "";
    }

    /** Returns the elements of a list; a single value is a list of one. */
    List<CaseNode> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(this::of).toList()
                : isNothing() ? List.of() : List.of(this);
    }

    /** Returns the entries of a map, which are told if the map has others than these; nothing where this is no map. */
    Map<String, CaseNode> map(String what, Collection<String> keys) {
        var entries = new LinkedHashMap<String, CaseNode>();
        entries().forEach(entry -> {
            String key = entry.key();
            if (keys.contains(key)) {
                entries.put(key, entry.value());
            } else if (!tellsComma(entry)) {
                entry.at().tell("%s (%s) must be %s.".formatted(what, key, Choices.oneOf(key, keys)));
            }
        });
        return entries;
    }

    /** Tells of words behind a comma within { }, where a comma ends the value; returns whether they are that. */
    boolean tellsComma(Entry entry) {
        if (!(node instanceof MappingNode mapping)
                || mapping.getFlowStyle() != FlowStyle.FLOW
                || !entry.value().isNothing()
                || !entry.value().toString().isEmpty()) {
            return false;
        }
        List<Entry> all = entries();
        int at = 0;
        while (at < all.size() && !all.get(at).key().equals(entry.key())) {
            at++;
        }
        int from = at - 1;
        while (from > 0 && all.get(from).value().isNothing()) {
            from--;
        }
        if (from < 0 || at == all.size() || !all.get(from).value().isText()) {
            return false;
        }
        if (from == at - 1) {
            int to = at;
            while (to + 1 < all.size() && all.get(to + 1).value().isNothing()) {
                to++;
            }
            String whole = all.get(from).value().text()
                    + all.subList(at, to + 1).stream()
                            .map(each -> ", " + each.key())
                            .collect(Collectors.joining());
            entry.at()
                    .tell(
                            "a comma ends the value within { }, so (%s) is taken for a key. Put quotes round the whole value: %s: \"%s\""
                                    .formatted(entry.key(), all.get(from).key(), whole.replace("\"", "\\\"")));
        }
        return true;
    }

    /** Returns the entries of a map, whatever their keys. */
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                CaseNode key = of(tuple.getKeyNode());
                if (entries.stream().anyMatch(entry -> entry.key().equals(key.text()))) {
                    key.tell("%s stands twice.".formatted(key.text()));
                }
                entries.add(new Entry(key.text(), key, of(tuple.getValueNode())));
            }
        } else if (!isNothing()) {
            tell("must be lines of the form key: value.");
        }
        return entries;
    }

    /** Reads the words of this value, or tells what is wrong with them and returns null. */
    <T> @Nullable T as(Function<String, T> reading) {
        if (!isText()) {
            tell("must be a single value.");
            return null;
        }
        try {
            return reading.apply(text());
        } catch (RuntimeException e) {
            tell(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private CaseNode of(Node other) {
        return new CaseNode(file, other, problems);
    }

    @Override
    public String toString() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : Objects.toString(node.getNodeType());
    }

    /**
     * An entry of a map.
     *
     * @param key its key
     * @param at where the key stands
     * @param value its value
     */
    record Entry(String key, CaseNode at, CaseNode value) {}
}
