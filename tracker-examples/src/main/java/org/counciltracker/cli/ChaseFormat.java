package org.counciltracker.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form chasing lists are given. */
enum ChaseFormat {
    TEXT(".txt"),
    JSON(".json"),
    CSV(".csv"),
    MD(".md", ".markdown");

    private final ImmutableList<String> endings;

    ChaseFormat(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    /** Returns the format that a file's name tells; text where the name has no ending. */
    static Optional<ChaseFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains(".")
                ? Arrays.stream(values())
                        .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                        .findFirst()
                : Optional.of(TEXT);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
