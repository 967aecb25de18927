package org.counciltracker.rules.pack;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack in a jar, at its root or in a folder of it. An archive can be listed, so no index is needed.
 *
 * @param jar the jar
 */
record JarFiles(Path jar) implements PackFiles {

    @Override
    public Map<String, String> texts(Predicate<String> wanted, Problems problems) {
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            return new FolderFiles(folder(archive.getPath("/"))).texts(wanted, problems);
        } catch (ProviderNotFoundException e) {
            throw refusal("is neither a folder nor a jar. A rule pack is a folder with a %s in it, or a jar of one.");
        } catch (IOException e) {
            throw refusal("cannot be read as a jar: " + e.getMessage());
        }
    }

    private Path folder(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> packs =
                    paths.filter(path -> path.endsWith(PackYaml.FILE)).toList();
            if (packs.isEmpty()) {
                throw refusal("has no %s in it, so it holds no rule pack.");
            }
            if (packs.size() > 1) {
                throw refusal("holds several rule packs: %s. Maybe unpack it and give the folder of one."
                        .formatted(packs.stream()
                                .map(pack -> String.valueOf(pack.getParent()))
                                .sorted()
                                .collect(Collectors.joining(", "))));
            }
            return Objects.requireNonNullElse(packs.get(0).getParent(), root);
        }
    }

    private RulePackException refusal(String message) {
        return new RulePackException(List.of(PackProblem.at(jar.toString(), message.replace("%s", PackYaml.FILE))));
    }
}
