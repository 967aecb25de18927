package org.counciltracker.rules.cases;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of a rule pack as tests of JUnit 5.
 *
 * <p>A test class runs them by one method: {@code @TestFactory Stream<DynamicNode> pack() { return
 * RulePackCases.of(Path.of("rules/local")); }}
 *
 * <p>This is the one class of the library that knows JUnit, which is not among what the library brings: an application
 * has it in its tests. This class has no state and is thread-safe.
 */
public final class RulePackCases {

    private RulePackCases() {}

    /**
     * Obtains the cases of a pack, which is laid over the standard one.
     *
     * @param pack a folder or a jar
     * @return a container for each file of cases, with a test for each case and for each problem of the file; a test leads
     *     to its line
     * @throws RulePackException if the pack can't be read; all problems are listed
     */
    public static Stream<DynamicNode> of(Path pack) {
        PackSource source = PackSource.at(pack);
        CaseRunner runner = CaseRunner.over(source.pack());
        CaseFiles read = CaseFiles.read(source.cases());
        var files = new LinkedHashMap<String, List<DynamicNode>>();
        source.cases().keySet().forEach(file -> files.put(file, new ArrayList<>()));
        for (PackProblem problem : read.problems()) {
            String file = problem.place().replaceFirst(":\\d+$", "");
            files.computeIfAbsent(file, any -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest("can be read", uri(pack, file, 1), () -> {
                        throw new AssertionError(problem.toString());
                    }));
        }
        for (PackCase one : read.cases()) {
            files.computeIfAbsent(one.file(), any -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(
                            one.name(), uri(pack, one.file(), one.line()), () -> check(runner.run(one))));
        }
        return files.entrySet().stream()
                .map((Map.Entry<String, List<DynamicNode>> file) -> DynamicContainer.dynamicContainer(
                        file.getKey(), uri(pack, file.getKey(), 0), file.getValue().stream()));
    }

    private static void check(CaseResult result) {
        if (!result.passed()) {
            throw new AssertionError(result.toString());
        }
    }

    /** Returns where a file lies, if it is one that an editor can open. */
    private static @Nullable URI uri(Path pack, String file, int line) {
        Path path = pack.resolve(file);
        if (!Files.isDirectory(pack) || !Files.isRegularFile(path)) {
            return null;
        }
        return URI.create(path.toUri() + (line > 0 ? "?line=" + line : ""));
    }
}
