package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of files of rules by reading them: their syntax, names that nothing answers to, values that can't be
 * compared. Each problem has its true line, and none hides another. Not thread-safe.
 */
final class DrlReading {

    private final List<DrlOutline> outlines;
    private final ClassLoader loader;
    private final Map<DrlOutline, DrlTypes> types = new LinkedHashMap<>();
    private final Map<DrlRule, DrlConditions> conditions = new LinkedHashMap<>();
    private final Set<DrlRule> concludingWrongly = new LinkedHashSet<>();
    private final Map<DrlOutline, List<Flaw>> outside = new LinkedHashMap<>();
    private final Set<PackProblem> problems = new LinkedHashSet<>();

    private DrlReading(List<DrlOutline> outlines, ClassLoader loader) {
        this.outlines = outlines;
        this.loader = loader;
    }

    /**
     * Reads files.
     *
     * @param sources the files, ready to be compiled
     * @param loader sees the facts that the rules speak of
     */
    static DrlReading of(List<DrlSource> sources, ClassLoader loader) {
        var reading = new DrlReading(sources.stream().map(DrlOutline::of).toList(), loader);
        reading.outlines.forEach(reading::read);
        reading.tellDoubles();
        return reading;
    }

    private void read(DrlOutline outline) {
        var imported = new DrlTypes(outline.text(), loader);
        types.put(outline, imported);
        List<Flaw> statements = new ArrayList<>(DrlStatements.flaws(outline));
        statements.addAll(imported.flaws());
        outside.put(outline, statements);
        statements.forEach(flaw -> problems.add(
                PackProblem.at(outline.source().name() + ":" + outline.text().lineOf(flaw.at()), flaw.message())));
        for (DrlRule rule : outline.rules()) {
            tell(rule, rule.flaws());
            if (rule.tree() != null) {
                tell(rule, DrlAnnotations.flaws(rule));
                DrlConditions read = DrlConditions.of(rule, rule.tree(), imported);
                conditions.put(rule, read);
                tell(rule, read.flaws());
            }
        }
    }

    private void tell(DrlRule rule, List<Flaw> flaws) {
        flaws.forEach(flaw -> problems.add(rule.problem(rule.text().lineOf(flaw.at()), flaw.message())));
    }

    /** The compiler says that a name stands twice, but neither where. */
    private void tellDoubles() {
        var first = new HashMap<String, DrlRule>();
        for (DrlOutline outline : outlines) {
            String drlPackage = outline.drlPackage();
            for (DrlRule rule : outline.rules()) {
                DrlRule earlier = first.putIfAbsent(drlPackage + "/" + rule.name(), rule);
                if (earlier != null) {
                    problems.add(rule.problem(
                            rule.first(),
                            "the id stands twice; see %s:%s.".formatted(earlier.file(), earlier.first())));
                    concludingWrongly.add(rule);
                }
            }
        }
    }

    /** Reads what the rules conclude as well, which needs the Java compiler. */
    void readConclusions() {
        var consequences = new DrlConsequences(loader);
        types.forEach((outline, imported) -> outline.rules().forEach(rule -> {
            DrlConditions read = conditions.get(rule);
            if (read != null && rule.flaws().isEmpty() && !DrlConsequences.changesFacts(rule)) {
                consequences.add(rule, read.bindings(), imported);
            }
        }));
        consequences.flaws().forEach((rule, flaws) -> {
            tell(rule, flaws);
            concludingWrongly.add(rule);
        });
    }

    /** Returns what is wrong, in the order of the files and their lines. */
    List<PackProblem> problems() {
        return sorted(problems);
    }

    /** Returns problems in the order of the files and their lines. */
    List<PackProblem> sorted(Set<PackProblem> told) {
        List<String> files =
                outlines.stream().map(outline -> outline.source().name()).toList();
        return told.stream()
                .sorted(Comparator.comparingInt((PackProblem problem) -> files.indexOf(file(problem)))
                        .thenComparingInt(DrlReading::line))
                .toList();
    }

    private static String file(PackProblem problem) {
        int colon = problem.place().lastIndexOf(':');
        return colon < 0 ? problem.place() : problem.place().substring(0, colon);
    }

    private static int line(PackProblem problem) {
        String line = problem.place().substring(problem.place().lastIndexOf(':') + 1);
        return line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
    }

    List<DrlOutline> outlines() {
        return outlines;
    }

    /** Returns whether nothing wrong was found in what a rule concludes. */
    boolean concludesWell(DrlRule rule) {
        return !concludingWrongly.contains(rule) && conditionsOf(rule).isEmpty();
    }

    /** Returns whether a rule can be compiled once the parts found wrong are replaced. */
    boolean canBeMended(DrlRule rule) {
        return conditions.containsKey(rule) && rule.flaws().isEmpty();
    }

    private List<DrlConditions.Part> conditionsOf(DrlRule rule) {
        DrlConditions read = conditions.get(rule);
        return read == null ? List.of() : read.faulty();
    }

    /**
     * Returns a file with everything found wrong blanked or replaced.
     *
     * @param outline the file
     * @param only the rule to keep, or null for all of them
     * @param concluding whether to keep conclusions in which nothing wrong was found
     * @param more parts to replace beside those
     */
    DrlSource mended(DrlOutline outline, @Nullable DrlRule only, boolean concluding, List<DrlConditions.Part> more) {
        var text = new StringBuilder(outline.text().text());
        List<DrlRule> rules = outline.rules();
        for (int i = rules.size() - 1; i >= 0; i--) {
            DrlRule rule = rules.get(i);
            if (!canBeMended(rule) || (only != null && !rule.equals(only))) {
                DrlOutline.blank(text, rule.start(), rule.close());
                continue;
            }
            if (!concluding || !concludesWell(rule)) {
                DrlOutline.blank(text, rule.then() + "then".length(), rule.end());
            }
            List<DrlConditions.Part> parts = new ArrayList<>(conditionsOf(rule));
            more.stream()
                    .filter(each ->
                            parts.stream().noneMatch(part -> part.from() < each.to() && each.from() < part.to()))
                    .toList()
                    .forEach(parts::add);
            parts.stream()
                    .sorted(Comparator.comparingInt(DrlConditions.Part::from).reversed())
                    .forEach(part -> replace(text, part));
        }
        if (!outside.getOrDefault(outline, List.of()).isEmpty()) {
            keepImports(outline, text);
        }
        return new DrlSource(outline.source().name(), text.toString());
    }

    /** Leaves nothing outside of rules but the package and the imports that name something. */
    private void keepImports(DrlOutline outline, StringBuilder text) {
        String mended = text.toString();
        DrlOutline left = DrlOutline.of(new DrlSource(outline.source().name(), mended));
        int from = 0;
        for (DrlRule rule : left.rules()) {
            DrlOutline.blank(text, from, rule.start());
            from = rule.close();
        }
        DrlOutline.blank(text, from, text.length());
        var head = new StringBuilder("package " + outline.drlPackage() + "; ");
        DrlTypes imported = new DrlTypes(outline.text(), loader);
        imported.packages().forEach(each -> head.append("import ").append(each).append(".*; "));
        imported.statements().forEach(each -> head.append(each).append(' '));
        text.insert(0, head);
    }

    private static void replace(StringBuilder text, DrlConditions.Part part) {
        String lines = text.substring(part.from(), part.to()).replaceAll("[^\n]", "");
        text.replace(part.from(), part.to(), part.instead() + lines);
    }
}
