package org.counciltracker.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fetches the texts of the files that make up a pack, by their name with forward slashes. */
final class PackFiles {

    private PackFiles() {}

    /** Fetches them from a folder on disk. */
    static Map<String, String> ofFolder(Path folder, Problems problems) {
        requireFolder(folder);
        var files = new TreeMap<String, String>();
        String index = null;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (PackReader.isOfPack(name)) {
                    files.put(name, text(Files.readAllBytes(path), name, problems));
                } else if (name.equals(PackIndex.FILE)) {
                    index = text(Files.readAllBytes(path), name, problems);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RulePackException(
                    List.of(PackProblem.at(folder.toString(), "cannot be read: " + e.getMessage())));
        }
        if (index != null) {
            PackIndex.compare(PackIndex.read(index, problems), files.keySet(), problems);
        }
        return files;
    }

    private static void requireFolder(Path folder) {
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

    /** Fetches them through a class loader, which need only open streams: it may read nested jars, or memory. */
    static Map<String, String> ofClasspath(ClassLoader loader, String folder, Problems problems) {
        byte[] index = bytes(loader, folder, PackIndex.FILE);
        if (index == null) {
            throw new RulePackException(List.of(PackProblem.at(
                    "classpath:" + folder,
                    "has no %s. A rule pack on the class path has one, which names its files, one to a line."
                            .formatted(PackIndex.FILE))));
        }
        List<PackIndex.Line> lines = PackIndex.read(text(index, PackIndex.FILE, problems), problems);
        var files = new TreeMap<String, String>();
        Stream.concat(lines.stream().map(PackIndex.Line::file), PackReader.KNOWN_FILES.stream())
                .distinct()
                .forEach(name -> {
                    byte[] bytes = bytes(loader, folder, name);
                    if (bytes != null) {
                        files.put(name, text(bytes, name, problems));
                    }
                });
        PackIndex.compare(lines, files.keySet(), problems);
        return files;
    }

    private static byte @Nullable [] bytes(ClassLoader loader, String folder, String name) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new RulePackException(List.of(
                    PackProblem.at("classpath:%s/%s".formatted(folder, name), "cannot be read: " + e.getMessage())));
        }
    }

    private static String text(byte[] bytes, String name, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8. Maybe save it again with that encoding.");
            return "";
        }
    }
}
