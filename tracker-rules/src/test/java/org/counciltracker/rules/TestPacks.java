package org.counciltracker.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.rules.pack.RulePack;

/** Packs for tests: those in {@code src/test/resources/packs}, and others written on the spot. */
public final class TestPacks {

    private TestPacks() {}

    /** Reads a pack of the test resources. */
    public static RulePack named(String name) {
        return RulePack.fromFolder(Path.of("src/test/resources/packs", name));
    }

    /** Builds an engine of the standard rules with packs of the test resources. */
    public static RulesEngine engineWith(String... names) {
        RulesEngine.Builder builder = RulesEngine.builder();
        for (String name : names) {
            builder.pack(named(name));
        }
        return builder.build();
    }

    /**
     * Writes a pack called "mine".
     *
     * @param folder where to
     * @param namesAndTexts the name of each file beside {@code pack.yaml}, each followed by its text
     * @return the folder
     */
    public static Path write(Path folder, String... namesAndTexts) {
        put(folder, "pack.yaml", "name: mine\nversion: 1\n");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            put(folder, namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return folder;
    }

    private static void put(Path folder, String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
