package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.ReadLimits;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Tracker;
import picocli.CommandLine.Option;

/** How much of a file is read before it is refused. */
final class ReadOptions {

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            converter = RaisedLimit.Converter.class,
            description = "Read files up to another size than usual. NAME is one of: bytes, unpacked, parts, pages,"
                    + " cells, depth, seconds.")
    private List<RaisedLimit> raised = new ArrayList<>();

    /** Reads a tracker within the limits. */
    Tracker read(Path file) {
        return TrackerFiles.read(file, limits()).tracker();
    }

    private ReadLimits limits() {
        ReadLimits limits = ReadLimits.STANDARD;
        for (RaisedLimit limit : raised) {
            limits = limits.with(limit.limit(), limit.most());
        }
        return limits;
    }
}
