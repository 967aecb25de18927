package org.counciltracker.io.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** The parts of a workbook, by name and by what other parts say of them. Not thread-safe. */
final class WorkbookParts {

    private final ZipParts zip;
    private final Budget budget;
    private final Map<String, String> names = new HashMap<>();

    WorkbookParts(ZipParts zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        zip.names().forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }

    Set<String> names() {
        return zip.names();
    }

    boolean has(String part) {
        return names.containsKey(part.toLowerCase(Locale.ROOT));
    }

    PartXml open(String part) throws UnreadableException {
        String name = names.getOrDefault(part.toLowerCase(Locale.ROOT), part);
        return PartXml.open(zip.open(name), name, budget);
    }

    /** Returns the name of the workbook's own part. */
    String workbook() throws UnreadableException {
        return first(relationships(""), "officeDocument")
                .filter(this::has)
                .or(() -> names.keySet().stream()
                        .filter(name -> name.startsWith("xl/") && name.endsWith("workbook.xml"))
                        .sorted()
                        .findFirst())
                .orElse("xl/workbook.xml");
    }

    static Optional<String> first(List<Relationship> relationships, String type) {
        return relationships.stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** Returns what a part says of others, in its order; an empty name stands for the package. */
    List<Relationship> relationships(String part) throws UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String listed = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relationship> found = new ArrayList<>();
        if (!has(listed)) {
            return found;
        }
        PartXml xml = open(listed);
        while (xml.next()) {
            if (xml.isStart("Relationship")) {
                String type = xml.attribute("Type");
                boolean external = xml.attribute("TargetMode").equals("External");
                String target = xml.attribute("Target");
                found.add(new Relationship(
                        xml.attribute("Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        external ? target : resolved(folder, target),
                        external));
            }
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
