package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that was read and found good. Run the tests with {@code -Dgolden.rewrite=true} to write what is said now. */
record GoldenFile(Path path) {

    static GoldenFile named(String name) {
        return new GoldenFile(Path.of("src/test/resources/org/counciltracker/io/json", name));
    }

    void matches(String actual) {
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
