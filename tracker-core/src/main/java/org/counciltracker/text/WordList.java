package org.counciltracker.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the lists of words that stand beside a package: one entry a line, {@code #} for remarks.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class WordList {

    private WordList() {}

    /**
     * Reads a list.
     *
     * @param reader the class whose package the list stands beside
     * @param name the list's file name, such as {@code months.csv}
     * @return its entries in order, without remarks and blank lines
     * @throws IllegalStateException if there is no such list
     * @throws UncheckedIOException if the list can't be read
     */
    public static List<String> lines(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("name (%s) names no word list of this library.".formatted(name));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list (%s).".formatted(name), e);
        }
    }
}
