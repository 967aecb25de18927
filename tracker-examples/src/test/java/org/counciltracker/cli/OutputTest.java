package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");

        Output.file(file).print("new – in UTF-8");

        assertThat(file).hasContent("new – in UTF-8");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void leavesNothingPartlyWrittenAndTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");

        assertThatThrownBy(() -> Output.file(file).write(out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }))
                .isInstanceOf(Failure.class)
                .hasMessage("%s: cannot be written: no space left.", file);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void leavesNothingBehindWhereTheProgramItselfFails() throws IOException {
        assertThatThrownBy(() -> Output.file(folder.resolve("out.txt")).write(out -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Output.file(link).print("new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesToADeviceWithoutReplacingIt() {
        Path device = Path.of("/dev/null");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));

        Output.file(device).print("gone");

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
