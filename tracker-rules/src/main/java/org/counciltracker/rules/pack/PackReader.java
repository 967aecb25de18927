package org.counciltracker.rules.pack;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counciltracker.assessment.PackIdentity;

/**
 * Reads a pack from wherever its folder lies: on disk, or inside a jar.
 *
 * <p>Line ends don't count, so that a pack has the same hash on every machine.
 */
final class PackReader {

    private PackReader() {}

    static RulePack read(Path folder) {
        requirePack(folder);
        var problems = new Problems();
        Map<String, String> files = files(folder, problems);
        PackYaml head = PackYaml.read(files.getOrDefault(PackYaml.FILE, ""), problems);
        List<DrlFile> rules = rules(files, problems);
        var pack = new RulePack(
                new PackIdentity(head.name(), head.version(), hash(files)),
                head.scheme(),
                head.switchedOff(),
                rules,
                LexiconFile.read(files.getOrDefault(LexiconFile.NAME, ""), problems),
                PolicyFile.read(files.getOrDefault(PolicyFile.NAME, ""), problems),
                LegendFile.read(files.getOrDefault(LegendFile.NAME, ""), problems));
        problems.throwIfAny();
        return pack;
    }

    private static void requirePack(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RulePackException(List.of(
                    "%s: is not a folder. A rule pack is a folder with a %s in it.".formatted(folder, PackYaml.FILE)));
        }
        if (!Files.isRegularFile(folder.resolve(PackYaml.FILE))) {
            throw new RulePackException(
                    List.of("%s: is not a rule pack, since it has no %s. Maybe give the folder that holds one."
                            .formatted(folder, PackYaml.FILE)));
        }
    }

    /** Returns the texts of all files that make up a pack, by their name with forward slashes. */
    private static Map<String, String> files(Path folder, Problems problems) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".drl") || name.endsWith(".csv") || name.equals(PackYaml.FILE)) {
                    files.put(name, read(path, name, problems));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RulePackException(List.of("%s: cannot be read: %s".formatted(folder, e.getMessage())));
        }
        return files;
    }

    private static String read(Path path, String name, Problems problems) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (MalformedInputException e) {
            problems.add(name, "is not UTF-8. Maybe save it again with that encoding.");
            return "";
        }
    }

    private static List<DrlFile> rules(Map<String, String> files, Problems problems) {
        var rules = new ArrayList<DrlFile>();
        for (Stage stage : Stage.values()) {
            files.forEach((name, text) -> {
                if (name.endsWith(".drl") && name.startsWith(stage.folder() + "/")) {
                    rules.add(new DrlFile(stage, name, text));
                }
            });
        }
        for (String name : files.keySet()) {
            if (name.endsWith(".drl")
                    && rules.stream().noneMatch(rule -> rule.name().equals(name))) {
                problems.add(
                        name, "stands in no stage's folder. Maybe move it into one of: %s.".formatted(Stage.folders()));
            }
        }
        return rules;
    }

    private static String hash(Map<String, String> files) {
        Hasher hasher = Hashing.sha256().newHasher();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putString(name, StandardCharsets.UTF_8)
                    .putByte((byte) 0)
                    .putInt(bytes.length)
                    .putBytes(bytes);
        });
        return hasher.hash().toString();
    }
}
