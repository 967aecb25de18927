package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Text that was read and found good. Run the tests with {@code -Dgolden.rewrite=true} to write what is said now.
 *
 * @param path where it stands
 */
public record GoldenFile(Path path) {

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /** Obtains a golden file by its name. */
    public static GoldenFile named(String name) {
        return new GoldenFile(Path.of("src/test/resources/golden", name));
    }

    /** Asserts that the text is the same as when it was last read and found good, hashes of rule packs aside. */
    public void matches(String printed) {
        String actual = withoutHashes(printed);
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

    /** Returns text without what changes with each change of a rule. */
    public static String withoutHashes(String text) {
        return HASH.matcher(text).replaceAll("...");
    }
}
