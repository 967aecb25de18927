package org.counciltracker.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** In which form verdicts are given. */
enum Format implements NamedByEnding {
    TABLE("", "txt"),
    JSON("json");

    private final ImmutableList<String> endings;

    Format(String... endings) {
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
