package org.counciltracker.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack on a class path, whose loader need only open streams: it may read nested jars, or memory.
 *
 * @param loader sees the folder
 * @param folder the folder's path, without slashes at its ends
 */
record ClasspathFiles(ClassLoader loader, String folder) implements PackFiles {

    @Override
    public Map<String, String> texts(Predicate<String> wanted, Problems problems) {
        byte[] index = bytes(PackIndex.FILE);
        if (index == null) {
            throw new RulePackException(List.of(PackProblem.at(
                    "classpath:" + folder,
                    "has no %s. A rule pack on the class path has one, which names its files, one to a line."
                            .formatted(PackIndex.FILE))));
        }
        List<PackIndex.Line> lines = PackIndex.read(PackFiles.text(index, PackIndex.FILE, problems), problems);
        var texts = new TreeMap<String, String>();
        Stream.concat(lines.stream().map(PackIndex.Line::file), PackReader.KNOWN_FILES.stream())
                .filter(wanted)
                .distinct()
                .forEach(name -> {
                    byte[] bytes = bytes(name);
                    if (bytes != null) {
                        texts.put(name, PackFiles.text(bytes, name, problems));
                    }
                });
        PackIndex.compare(lines, texts.keySet(), wanted, problems);
        return texts;
    }

    private byte @Nullable [] bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new RulePackException(List.of(
                    PackProblem.at("classpath:%s/%s".formatted(folder, name), "cannot be read: " + e.getMessage())));
        }
    }
}
