package org.counciltracker.rules.pack;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.counciltracker.assessment.PackIdentity;

/**
 * Reads a pack from wherever its folder lies: on disk, or on a class path.
 *
 * <p>Line ends don't count, so that a pack has the same hash on every machine.
 */
final class PackReader {

    /** The files that a pack may have once, at its root. */
    static final List<String> KNOWN_FILES =
            List.of(PackYaml.FILE, LexiconFile.NAME, PolicyFile.NAME, LegendFile.NAME, ClockFile.NAME, KeyFile.NAME);

    private static final String CASES = "cases/";

    private PackReader() {}

    /** Returns whether a file of this name, with forward slashes, is part of a pack and counts for its hash. */
    static boolean isOfPack(String name) {
        return !name.startsWith(CASES)
                && (name.endsWith(".drl") || name.endsWith(".csv") || name.equals(PackYaml.FILE));
    }

    /** Returns whether a file of this name holds cases, which prove a pack and change no verdict. */
    static boolean isCases(String name) {
        return name.startsWith(CASES) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /** Returns whether a file of this name holds rules of a stage. */
    static boolean isRules(String name) {
        return name.endsWith(".drl")
                && Arrays.stream(Stage.values()).anyMatch(stage -> name.startsWith(stage.folder() + "/"));
    }

    /** Returns whether a file of this name counts for anything. */
    static boolean isRead(String name) {
        return KNOWN_FILES.contains(name) || isRules(name) || isCases(name);
    }

    /** Returns whether an index must name a file. */
    static boolean isIndexed(String name) {
        return isOfPack(name) || isCases(name);
    }

    /** Reads what can be read of the texts. */
    static RulePack read(Map<String, String> files, Problems problems) {
        PackYaml head = PackYaml.read(files.getOrDefault(PackYaml.FILE, ""), problems);
        List<DrlFile> rules = rules(files, problems);
        return new RulePack(
                new PackIdentity(head.name(), head.version(), hash(files)),
                head.scheme(),
                head.buildsOn(),
                head.switchedOff(),
                rules,
                LexiconFile.read(files.get(LexiconFile.NAME), problems),
                PolicyFile.read(files.get(PolicyFile.NAME), problems),
                LegendFile.read(files.get(LegendFile.NAME), problems),
                ClockFile.read(files.get(ClockFile.NAME), problems),
                KeyFile.read(files.get(KeyFile.NAME), problems));
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
