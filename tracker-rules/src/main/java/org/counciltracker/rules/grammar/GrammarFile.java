package org.counciltracker.rules.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that stand beside this package: a header line, then a row a line, {@code #} for remarks. */
final class GrammarFile {

    private GrammarFile() {}

    /** Returns the rows below the header. */
    static List<String> lines(String name) {
        try (InputStream in = GrammarFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("name (%s) names no word list of this library.".formatted(name));
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list (%s).".formatted(name), e);
        }
    }
}
