package org.counciltracker.rules.internal;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.internal.DrlBuild.Finding;
import org.counciltracker.rules.internal.DrlConditions.Part;
import org.counciltracker.rules.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of what is wrong in files that do not compile.
 *
 * <p>The compiler gives no line for an error of meaning and no name of the rule, stops at the first in a rule, and leaves
 * some out. So the files are read first, and what is found wrong is told and put right; what then still doesn't compile is
 * tried rule by rule, and its conditions one by one. A rule that is known to be good is not compiled again.
 */
final class DrlDiagnosis {

    /** Trying the conditions of a rule one by one costs a run of the compiler each. */
    private static final int TRIES = 24;

    private final DrlReading reading;
    private final ClassLoader loader;
    private final Set<PackProblem> problems = new LinkedHashSet<>();

    private DrlDiagnosis(DrlReading reading, ClassLoader loader) {
        this.reading = reading;
        this.loader = loader;
    }

    /**
     * Returns the problems, in the order of the files and their lines; at least one.
     *
     * @param sources the files
     * @param loader the loader they were compiled with
     * @param unloadable why what was compiled can't be loaded, or null where nothing was compiled
     */
    static List<PackProblem> of(List<DrlSource> sources, ClassLoader loader, @Nullable Throwable unloadable) {
        DrlReading reading = DrlReading.of(sources, loader);
        reading.readConclusions();
        var diagnosis = new DrlDiagnosis(reading, loader);
        diagnosis.problems.addAll(reading.problems());
        // Conclusions have been compiled by themselves, so here they cost time and tell little.
        boolean concluding = diagnosis.problems.isEmpty();
        if (!diagnosis.compile(null, concluding).isEmpty()) {
            diagnosis.tellRuleByRule(concluding);
        }
        if (diagnosis.problems.isEmpty()) {
            diagnosis.problems.add(PackProblem.at(
                    sources.get(0).name(),
                    unloadable == null
                            ? "the rules do not compile together, though each of them does. Maybe two of them bear almost the same name."
                            : "the rules compile, but cannot be made ready: %s. Maybe a value in one of them can't be read as what it must be."
                                    .formatted(
                                            Throwables.getRootCause(unloadable).getMessage())));
        }
        return reading.sorted(diagnosis.problems);
    }

    private void tellRuleByRule(boolean concluding) {
        for (DrlOutline outline : reading.outlines()) {
            for (DrlRule rule : outline.rules()) {
                if (reading.canBeMended(rule)) {
                    tell(rule, concluding);
                }
            }
        }
    }

    private void tell(DrlRule rule, boolean concluding) {
        List<Finding> findings = compile(rule, false);
        if (!findings.isEmpty()) {
            tellConditions(rule, findings);
        } else if (concluding) {
            List<Finding> concluded = compile(rule, true);
            if (!concluded.isEmpty()) {
                problems.add(DrlAdvice.ofConclusion(rule, concluded.get(0).text()));
            }
        }
    }

    /** Conditions are taken away until the rule compiles, and put back one by one; those that break it again are wrong. */
    private void tellConditions(DrlRule rule, List<Finding> findings) {
        List<Part> parts = DrlParts.of(rule);
        if (parts.size() > TRIES || !compile(rule, false, parts).isEmpty()) {
            problems.add(DrlAdvice.ofConditions(rule, findings.get(0).text()));
            return;
        }
        List<Part> out = new ArrayList<>(parts);
        for (Part part : parts) {
            out.remove(part);
            if (!compile(rule, false, out).isEmpty()) {
                out.add(part);
                problems.add(DrlAdvice.ofCondition(rule, part));
            }
        }
    }

    private List<Finding> compile(@Nullable DrlRule rule, boolean concluding) {
        return compile(rule, concluding, List.of());
    }

    private List<Finding> compile(@Nullable DrlRule rule, boolean concluding, List<Part> without) {
        List<DrlSource> mended = new ArrayList<>();
        for (DrlOutline outline : reading.outlines()) {
            boolean holds = rule == null || outline.source().name().equals(rule.file());
            if (holds) {
                mended.add(reading.mended(outline, rule, concluding, without));
            }
        }
        return DrlBuild.run(mended, loader).findings();
    }
}
