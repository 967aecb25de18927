package org.counciltracker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counciltracker.rules.RulesEngine;

/** A small working rule pack to begin with: a number, a phrase, a rule, and the cases that prove them. */
final class NewPack {

    static final List<String> FILES =
            List.of("pack.yaml", "policy.csv", "lexicon.csv", "status/waiting.drl", "cases/waiting.yaml");

    /** Whoever looks for packs must not take these, whose names are still to be filled in, for one. */
    private static final String ENDING = ".txt";

    private static final String USUAL_NAME = "local";

    private NewPack() {}

    /**
     * Writes the pack.
     *
     * @param folder where to; it is made where it isn't there
     * @throws IOException if a file can't be written
     */
    static void write(Path folder) throws IOException {
        String name = name(folder);
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(
                    target, text(file).replace("${name}", name).replace("${ID}", name.toUpperCase(Locale.ROOT)));
        }
    }

    /** Makes a name for the pack of the folder's: letters and digits, with hyphens between. */
    static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = (last == null ? "" : last.toString())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        if (name.isEmpty()) {
            return USUAL_NAME;
        }
        boolean taken = name.equals("standard") || RulesEngine.schemes().contains(name);
        return taken ? "my-" + name : name;
    }

    private static String text(String file) {
        try (InputStream in = NewPack.class.getResourceAsStream("new-pack/" + file + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("new-pack/%s%s is missing.".formatted(file, ENDING));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
