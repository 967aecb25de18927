package org.counciltracker.rules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pack in a folder, on disk or of an open archive.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) implements PackFiles {

    /** What systems and editors hang on a name, or that nobody sees. */
    private static final Pattern MISNAMED = Pattern.compile("(?<=\\.(?:drl|csv|yaml|yml))\\.txt$");

    @Override
    public Map<String, String> texts(Predicate<String> wanted, Problems problems) {
        requireFolder();
        var texts = new TreeMap<String, String>();
        try {
            var there = new TreeSet<String>();
            for (String name : names()) {
                if (PackReader.isIndexed(name)) {
                    there.add(name);
                }
                if (wanted.test(name)) {
                    texts.put(name, text(name, problems));
                }
                tellStray(name, wanted, problems);
            }
            if (Files.isRegularFile(folder.resolve(PackIndex.FILE))) {
                there.removeIf(wanted.negate());
                PackIndex.compare(PackIndex.read(text(PackIndex.FILE, problems), problems), there, wanted, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RulePackException(
                    List.of(PackProblem.at(folder.toString(), "cannot be read: " + e.getMessage())));
        }
        return texts;
    }

    /** A file that is nearly named like one that is wanted would count for nothing, without a word. */
    private static void tellStray(String name, Predicate<String> wanted, Problems problems) {
        String meant = MISNAMED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (wanted.test(meant) && PackReader.isRead(meant) && !PackReader.isRead(name)) {
            problems.add(name, "is not read. Maybe its name should be: %s".formatted(meant));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private String text(String name, Problems problems) throws IOException {
        return PackFiles.text(Files.readAllBytes(folder.resolve(name)), name, problems);
    }

    private void requireFolder() {
        if (!Files.isDirectory(folder)) {
            throw new RulePackException(List.of(PackProblem.at(
                    folder.toString(),
                    "is not a folder. A rule pack is a folder with a %s in it.".formatted(PackYaml.FILE))));
        }
        if (!Files.isRegularFile(folder.resolve(PackYaml.FILE))) {
            throw new RulePackException(List.of(PackProblem.at(
                    folder.toString(),
                    "is not a rule pack, since it has no %s. Maybe give the folder that holds one."
                            .formatted(PackYaml.FILE))));
        }
    }
}
