package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.internal.DrlBuild.Finding;
import org.counciltracker.rules.internal.DrlOutline.RuleSpan;
import org.counciltracker.rules.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of what is wrong in files that do not compile.
 *
 * <p>The compiler gives no line for an error of meaning and no name of the rule, and may leave errors out. So syntax is
 * told first; when that is sound each rule is compiled alone, and what is found is the rule's. Whatever the compiler
 * said of all files together and nobody claimed is told at the end, so that no error is swallowed.
 */
final class DrlDiagnosis {
    private final List<DrlOutline> outlines;
    private final ClassLoader loader;
    private final Set<PackProblem> problems = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    private DrlDiagnosis(List<DrlOutline> outlines, ClassLoader loader) {
        this.outlines = outlines;
        this.loader = loader;
    }

    /**
     * Returns the problems.
     *
     * @param sources the files
     * @param found what the compiler found in all of them together, not empty
     * @param loader the loader they were compiled with
     */
    static List<PackProblem> of(List<DrlSource> sources, List<Finding> found, ClassLoader loader) {
        DrlDiagnosis diagnosis =
                new DrlDiagnosis(sources.stream().map(DrlOutline::of).toList(), loader);
        diagnosis.tellSyntax();
        if (diagnosis.problems.isEmpty()) {
            diagnosis.tellOutsideRules();
            diagnosis.tellDoubles();
            diagnosis.tellRuleByRule();
            diagnosis.tellRest(found);
        }
        return List.copyOf(diagnosis.problems);
    }

    private void tellSyntax() {
        outlines.forEach(outline -> problems.addAll(outline.syntaxErrors()));
    }

    /** What is wrong with imports, functions and queries would be found again with each rule, so it is told once. */
    private void tellOutsideRules() {
        compileOnly(null).forEach(this::tell);
    }

    /** The compiler says that a name stands twice, but neither where. */
    private void tellDoubles() {
        var first = new HashMap<String, RuleSpan>();
        for (DrlOutline outline : outlines) {
            for (RuleSpan rule : outline.rules()) {
                RuleSpan earlier = first.putIfAbsent(outline.drlPackage() + "/" + rule.name(), rule);
                if (earlier != null) {
                    told.add("Duplicate rule name: " + rule.name());
                    problems.add(PackProblem.inRule(
                            rule.file() + ":" + rule.first(),
                            rule.id(),
                            "the rule stands twice; see %s:%s.".formatted(earlier.file(), earlier.first())));
                }
            }
        }
    }

    private void tellRuleByRule() {
        for (DrlOutline outline : outlines) {
            for (RuleSpan rule : outline.rules()) {
                List<Finding> findings = compileOnly(rule);
                findings.removeIf(finding -> told.contains(finding.text()));
                for (Finding finding : findings) {
                    int line = outline.lineOf(rule, finding);
                    problems.add(PackProblem.inRule(
                            outline.source().name() + ":" + line,
                            rule.id(),
                            DrlAdvice.of(outline.textOf(rule), finding.text())));
                }
                found.addAll(findings.stream().map(Finding::text).toList());
            }
        }
    }

    /** What only shows when all files are compiled together, such as a rule that stands twice. */
    private void tellRest(List<Finding> all) {
        for (Finding finding : all) {
            if (!told.contains(finding.text()) && !found.contains(finding.text())) {
                tell(finding);
            }
        }
    }

    private void tell(Finding finding) {
        told.add(finding.text());
        DrlOutline outline = outlineOf(finding);
        if (outline == null) {
            problems.add(PackProblem.at("", finding.text()));
            return;
        }
        int line = finding.line() > 0 ? finding.line() : outline.lineOf(finding.text());
        problems.add(PackProblem.at(outline.source().name() + ":" + line, finding.text()));
    }

    private @Nullable DrlOutline outlineOf(Finding finding) {
        return outlines.stream()
                .filter(outline -> outline.source().name().equals(finding.file()) || outline.made(finding.path()))
                .findFirst()
                .orElse(outlines.size() == 1 ? outlines.get(0) : null);
    }

    private List<Finding> compileOnly(@Nullable RuleSpan rule) {
        List<DrlSource> blanked = new ArrayList<>();
        for (DrlOutline outline : outlines) {
            blanked.add(new DrlSource(outline.source().name(), outline.withOnly(rule)));
        }
        return new ArrayList<>(DrlBuild.run(blanked, loader).findings());
    }
}
