package org.counciltracker.rules.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counciltracker.rules.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a pack, as read from its YAML files.
 *
 * <p>A case that can't be read is left out and told among the problems, all of them at once. This record is immutable and
 * thread-safe.
 *
 * @param cases the cases that could be read, by file and line
 * @param problems what is wrong with others
 */
public record CaseFiles(List<PackCase> cases, List<PackProblem> problems) {

    /**
     * Copies the lists.
     *
     * @param cases the cases that could be read, by file and line
     * @param problems what is wrong with others
     */
    public CaseFiles {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads cases that speak of the library's facts only.
     *
     * @param texts the text of each file by its name, such as {@code cases/status/on-hold.yaml}
     * @return the cases and the problems
     */
    public static CaseFiles read(Map<String, String> texts) {
        return read(texts, CaseFiles.class.getClassLoader());
    }

    /**
     * Reads cases.
     *
     * @param texts the text of each file by its name, such as {@code cases/status/on-hold.yaml}
     * @param loader sees the application's own facts
     * @return the cases and the problems
     */
    public static CaseFiles read(Map<String, String> texts, ClassLoader loader) {
        var problems = new ArrayList<PackProblem>();
        var cases = new ArrayList<PackCase>();
        var names = new HashMap<String, String>();
        new TreeMap<>(texts).forEach((file, text) -> {
            for (CaseNode node : nodes(CaseNode.read(file, text, problems))) {
                PackCase one = new CaseReader(loader).read(node);
                if (one != null) {
                    String first = names.putIfAbsent(one.name(), one.place());
                    if (first == null) {
                        cases.add(one);
                    } else {
                        node.tell("case (%s) stands at %s too. Each needs a name of its own."
                                .formatted(one.name(), first));
                    }
                }
            }
        });
        return new CaseFiles(cases, problems);
    }

    private static List<CaseNode> nodes(@Nullable CaseNode root) {
        if (root == null || root.isNothing()) {
            return List.of();
        }
        if (!root.isList()) {
            root.tell("must be a list of cases, each beginning with \"- case: \" and a claim in plain words.");
            return List.of();
        }
        return root.list();
    }
}
