package org.counciltracker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A tracker that ships with the project.
 *
 * @param file its name in the folder of samples
 * @param asOf a day that suits it: that of the meeting it was published for
 */
record Sample(String file, LocalDate asOf) {

    static final List<Sample> ALL = List.of(
            new Sample("harrowmere-panel-february-2023.txt", LocalDate.of(2023, 2, 3)),
            new Sample("harrowmere-panel-november-2024.txt", LocalDate.of(2024, 11, 25)),
            new Sample("castlebeck-audit-actions.csv", LocalDate.of(2024, 9, 25)),
            new Sample("castlebeck-plan-actions.csv", LocalDate.of(2024, 9, 25)),
            new Sample("oxmoor-improvement-plan-june-2024.txt", LocalDate.of(2024, 6, 12)),
            new Sample("tallowmere-plan-progress.txt", LocalDate.of(2025, 3, 14)),
            new Sample("wexholme-harbour-measures.txt", LocalDate.of(2024, 12, 11)));

    Path in(Path home) {
        return home.resolve("samples").resolve(file);
    }
}
