package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that was read and found good. Run the tests with {@code -Dgolden.rewrite=true} to write what is said now.
 *
 * @param path where it stands
 */
public record GoldenFile(Path path) {

    /** Obtains a golden file by its name. */
    public static GoldenFile named(String name) {
        return new GoldenFile(Path.of("src/test/resources/golden", name));
    }

    /** Asserts that the text is the same as when it was last read and found good. */
    public void matches(String actual) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).as("compared with %s", path).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
