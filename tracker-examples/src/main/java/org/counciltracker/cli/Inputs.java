package org.counciltracker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.counciltracker.io.TrackerFolder;
import org.counciltracker.io.TrackerReadException;

/**
 * The files to read.
 *
 * @param files the files, in the order given, those of a folder in name order
 * @param faults what can't be read even before a file is opened
 * @param several whether more than one file may have been meant: several were named, or a folder was
 */
record Inputs(List<Path> files, List<String> faults, boolean several) {

    /**
     * Returns the files to read.
     *
     * @param given files and folders
     * @param others files that other options name: in a folder they are no trackers, nor is what an earlier run wrote
     */
    static Inputs of(List<Path> given, List<Path> others) {
        List<Path> files = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                addFilesOf(path, others, files, faults);
            } else {
                files.add(path);
            }
        }
        return new Inputs(eachOnce(files), faults, given.size() > 1 || Files.isDirectory(given.get(0)));
    }

    /** A file may be named and stand in a folder that is named as well. */
    private static List<Path> eachOnce(List<Path> files) {
        List<Path> once = new ArrayList<>();
        var seen = new HashSet<Path>();
        for (Path file : files) {
            if (seen.add(file.toAbsolutePath().normalize())) {
                once.add(file);
            }
        }
        return once;
    }

    private static void addFilesOf(Path folder, List<Path> others, List<Path> files, List<String> faults) {
        try {
            List<Path> trackers = TrackerFolder.files(folder).stream()
                    .filter(file -> others.stream().noneMatch(other -> Output.isSame(file, other)))
                    .toList();
            files.addAll(trackers);
            if (trackers.isEmpty()) {
                faults.add("%s: holds no file that could be a tracker. Name a file to have it read whatever it is."
                        .formatted(folder));
            }
        } catch (TrackerReadException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }
}
