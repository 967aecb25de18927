package org.example.importer;

import java.nio.file.Path;
import org.counciltracker.io.ReadTracker;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerFormat;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.model.TrackerException;

/** Reads a file, and one that isn't there. */
public final class Importer {

    private Importer() {}

    /** Fails with a message where a value isn't as expected. */
    public static void main(String[] args) {
        ReadTracker read = TrackerFiles.read(Path.of(args[0]));

        require(TrackerFormat.CSV, read.format());
        require(3, read.tracker().items().size());
        require(true, AssessmentJsonWriter.schema().contains("\"$schema\""));
        require(true, TrackerFiles.class.getModule().isNamed());
        try {
            TrackerFiles.read(Path.of("no-such.csv"));
            require("an exception", "none");
        } catch (TrackerException e) {
            require("no-such.csv: there is no such file. Maybe check the spelling and the folder.", e.getMessage());
        }
        System.out.println("importer: as expected, as " + Importer.class.getModule());
    }

    private static void require(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            System.err.printf("importer: (%s) was expected, but is (%s).%n", expected, actual);
            System.exit(1);
        }
    }
}
