import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that what an artifact brings along is what the documentation says: which jars, and how many bytes.
 *
 * <p>The documentation is the data: a table with the columns artifact, jars and size. A jar that has a row of its own
 * stands for all of that row.
 */
final class Closure {

    /** A stated size further above the true one than this says too little. */
    private static final double SLACK = 1.1;

    private Closure() {}

    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        Map<String, List<String>> table = table(page);
        String artifact = args[1];
        if (!table.containsKey(artifact)) {
            System.err.printf(
                    "%s: no table has a row for (%s). The rows are: %s.%n", args[0], artifact, table.keySet());
            System.exit(1);
        }
        Map<String, Path> jars = jars(Path.of(args[2]));
        List<String> problems = new ArrayList<>();

        Set<String> stated = stated(table, artifact);
        jars.keySet().stream()
                .filter(jar -> !stated.contains(jar))
                .forEach(jar -> problems.add("%s brings %s, which the table doesn't have.".formatted(artifact, jar)));
        stated.stream()
                .filter(jar -> !jars.containsKey(jar))
                .forEach(jar -> problems.add("%s doesn't bring %s, which the table has.".formatted(artifact, jar)));

        long bytes = 0;
        for (Path jar : jars.values()) {
            bytes += Files.size(jar);
        }
        double size = bytes / 1e6;
        double most = Double.parseDouble(table.get(artifact).get(2).replace(" MB", ""));
        if (size > most || size * SLACK < most) {
            problems.add("%s and what it brings is %.2f MB; the table says at most %.1f MB."
                    .formatted(artifact, size, most));
        }

        jars.forEach((name, jar) -> {
            if (name.startsWith("tracker-") && !module(jar).equals(name.replace("tracker-", "org.counciltracker."))) {
                problems.add("%s: the module's name is (%s).".formatted(jar, module(jar)));
            }
        });
        if (!Files.readString(page).contains("<version>" + args[3] + "</version>")) {
            problems.add("The page names another version of drools-model-codegen than %s.".formatted(args[3]));
        }
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.err.println("Maybe a dependency was added without need; else mend the table in " + args[0] + ".");
            System.exit(1);
        }
        System.out.printf("%s: %d jars, %.2f MB%n", artifact, jars.size(), size);
    }

    private static Map<String, List<String>> table(Path file) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("| tracker-")) {
                List<String> cells =
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
                // The page has a table of modules too, which is narrower.
                if (cells.size() == 3) {
                    rows.put(cells.get(0), cells);
                }
            }
        }
        return rows;
    }

    private static Set<String> stated(Map<String, List<String>> table, String artifact) {
        Set<String> jars = new TreeSet<>();
        if (!artifact.contains(" ")) {
            jars.add(artifact);
        }
        for (String jar : table.get(artifact).get(1).split(",\\s*")) {
            if (table.containsKey(jar)) {
                jars.addAll(stated(table, jar));
            } else {
                jars.add(jar);
            }
        }
        return jars;
    }

    private static Map<String, Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replaceFirst("-\\d.*\\.jar$", ""),
                    file -> file,
                    (a, b) -> a,
                    TreeMap::new));
        }
    }

    private static String module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    }
}
