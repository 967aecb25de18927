package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that was read and found good. Run the tests with {@code -Dgolden.rewrite=true} to write what is said now. */
public record GoldenFile(Path path) {

    static GoldenFile named(String name) {
        return named("json", name);
    }

    /** Obtains a golden file by its name in a folder beside that of the JSON. */
    public static GoldenFile named(String folder, String name) {
        return new GoldenFile(Path.of("src/test/resources/org/counciltracker/io", folder, name));
    }

    /** Asserts that the text is the same as when it was last read and found good. */
    public void matches(String actual) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).as("compared with %s", path).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
