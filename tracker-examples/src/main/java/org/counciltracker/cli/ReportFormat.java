package org.counciltracker.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** In which form a report is given. */
enum ReportFormat implements NamedByEnding {
    TABLE("", "txt"),
    JSON("json"),
    MD("md", "markdown");

    private final ImmutableList<String> endings;

    ReportFormat(String... endings) {
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
