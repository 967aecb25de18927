package org.counciltracker.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** In which form chasing lists are given. */
enum ChaseFormat implements NamedByEnding {
    TEXT("", "txt"),
    JSON("json"),
    CSV("csv"),
    MD("md", "markdown");

    private final ImmutableList<String> endings;

    ChaseFormat(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    @Override
    public ImmutableList<String> endings() {
        return endings;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
