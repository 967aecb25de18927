package org.counciltracker.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The good files that are damaged: all real ones of the project, and those that may stand beside it. */
final class Corpus {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "test", "resources", "formats"),
            Path.of("src", "test", "resources", "trackers"),
            Path.of("src", "test", "resources", "org", "counciltracker", "io", "json"),
            Path.of("..", "tracker-examples", "src", "test", "resources", "formats"),
            Path.of("..", "tracker-examples", "samples"),
            Path.of("..", "..", "shared", "seeds"));

    private final Map<Kind, List<Sample>> samples = new EnumMap<>(Kind.class);

    /** A good file. */
    static final class Sample {

        private final Path file;
        private final byte[] bytes;

        Sample(Path file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        Path file() {
            return file;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private Corpus() {}

    static Corpus read() {
        Corpus corpus = new Corpus();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    corpus.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return corpus;
    }

    /** Returns the good files of a kind, in the same order always. */
    List<Sample> of(Kind kind) {
        return samples.getOrDefault(kind, List.of());
    }

    private void add(Path file) throws IOException {
        Optional<Kind> kind = kind(file);
        if (kind.isPresent()) {
            samples.computeIfAbsent(kind.get(), same -> new ArrayList<>())
                    .add(new Sample(file, Files.readAllBytes(file)));
        }
    }

    private static Optional<Kind> kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean laidOut = name.contains("layout") || file.toString().contains("formats/text");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> Optional.of(Kind.DOCX);
            case "xlsx" -> Optional.of(Kind.XLSX);
            case "pdf" -> Optional.of(Kind.PDF);
            case "html" -> Optional.of(Kind.HTML);
            case "json" -> Optional.of(Kind.JSON);
            case "csv", "tsv" -> Optional.of(Kind.CSV);
            case "txt" -> Optional.of(laidOut ? Kind.LAYOUT : Kind.TEXT);
            case "md" -> Optional.of(Kind.TEXT);
            default -> Optional.empty();
        };
    }
}
