package org.counciltracker.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads {@code pack.index}, which names the files of a pack, one to a line.
 *
 * <p>A class path can be asked for a file but not for the files in a folder, so a pack that is read from there needs one.
 * Where a pack in a folder has one it must be right there, so that its author is told before anybody misses a rule.
 */
final class PackIndex {

    static final String FILE = "pack.index";

    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.?(/|$)");

    private PackIndex() {}

    /** Returns the lines that name a file, in the order written. */
    static List<Line> read(String text, Problems problems) {
        var lines = new ArrayList<Line>();
        Set<String> seen = new TreeSet<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            String place = FILE + ":" + number;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!PackReader.isIndexed(line)
                    || line.startsWith("/")
                    || LEADS_OUT.matcher(line).find()) {
                problems.add(
                        place,
                        "file (%s) must be %s, or end in .drl or .csv, or be of cases in YAML, and lie in the pack's folder."
                                .formatted(line, PackYaml.FILE));
            } else if (!seen.add(line)) {
                problems.add(place, "file (%s) stands twice.".formatted(line));
            } else {
                lines.add(new Line(line, place));
            }
        }
        return lines;
    }

    /** Tells of each wanted file that is named and isn't there, or is there and isn't named. */
    static void compare(List<Line> lines, Set<String> there, Predicate<String> wanted, Problems problems) {
        for (Line line : lines) {
            if (wanted.test(line.file()) && !there.contains(line.file())) {
                problems.add(line.place(), "file (%s) is not in the pack.".formatted(line.file()));
            }
        }
        Set<String> unnamed = new TreeSet<>(there);
        lines.forEach(line -> unnamed.remove(line.file()));
        unnamed.forEach(file -> problems.add(
                FILE, "file (%s) is in the pack, but not named here. Maybe add a line with it.".formatted(file)));
    }

    /**
     * A line of the index.
     *
     * @param file the file named, from the pack's folder, with forward slashes
     * @param place where it is named
     */
    record Line(String file, String place) {}
}
