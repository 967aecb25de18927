package org.counciltracker.rules.internal;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.rules.cases.CaseFiles;
import org.counciltracker.rules.internal.lint.Cases;
import org.counciltracker.rules.internal.lint.RuleLint;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackProblem.Weight;
import org.counciltracker.rules.pack.PackReading;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong with a pack: what can't be read, what doesn't compile, what doesn't suit, what is unwise. */
public final class PackCheck {

    private PackCheck() {}

    /**
     * Checks a pack.
     *
     * @param source where it lies
     * @param below the packs that it is laid over, above the standard one
     * @param loader sees this library, and the facts that the packs' rules speak of
     * @param vetting whether its rules are vetted
     * @return the problems, by file and line
     */
    public static List<PackProblem> of(PackSource source, List<RulePack> below, ClassLoader loader, Vetting vetting) {
        PackReading reading;
        try {
            reading = source.read();
        } catch (RulePackException e) {
            return e.problems();
        }
        LaidPacks laid = laid(reading.pack(), below, loader, vetting);
        var refusals = new LinkedHashSet<>(reading.problems());
        var findings = new LinkedHashSet<PackProblem>();
        CaseFiles cases = cases(source);
        findings.addAll(cases.problems());
        if (DrlCompiler.isThere() && hasRulesOrCues(reading.pack())) {
            List<PackProblem> form = DrlCheck.of(laid.packs().get(laid.packs().size() - 1), loader);
            refusals.addAll(laid.problemsBesideForm());
            // What is wrong with the form is told in better words than the compiler's, and more of it: an engine
            // refuses
            // the pack for it only where the compiler has found something too.
            (laid.compiled() ? findings : refusals).addAll(form);
            for (PackProblem found : RuleLint.of(laid.packs(), StageAspects::of, shown(cases), loader)) {
                boolean refused =
                        found.weight() == Weight.ERROR && laid.misformed().contains(found.rule());
                (refused ? refusals : findings).add(found);
            }
        } else {
            refusals.addAll(laid.problems());
        }
        if (laid.compiled()) {
            findings.addAll(CaseRules.unknown(cases.cases(), laid, loader));
        }
        findings.removeAll(refusals);
        return ErrorsFirst.of(Sets.union(refusals, findings)).stream()
                .map(problem -> refusals.contains(problem) ? problem : advice(problem))
                .map(problem -> fromItsFolder(problem, reading.pack()))
                .sorted(PlaceOrder.BY_FILE_AND_LINE)
                .toList();
    }

    private static LaidPacks laid(RulePack pack, List<RulePack> below, ClassLoader loader, Vetting vetting) {
        String scheme = pack.scheme() == null ? BuiltInPacks.SCHEMES.get(0) : pack.scheme();
        var over = new ArrayList<>(below);
        over.add(pack);
        return LaidPacks.lay(scheme, over, loader, vetting);
    }

    private static boolean hasRulesOrCues(RulePack pack) {
        return !pack.rules().isEmpty() || !pack.lexicon().isEmpty();
    }

    /** Where several packs are laid places name their pack; the one that is checked needs no name. */
    private static PackProblem fromItsFolder(PackProblem problem, RulePack pack) {
        String opening = PlacedPack.opening(pack);
        return problem.place().startsWith(opening)
                ? new PackProblem(
                        problem.place().substring(opening.length()),
                        problem.rule(),
                        problem.message(),
                        problem.weight())
                : problem;
    }

    private static PackProblem advice(PackProblem problem) {
        return PackProblem.advice(problem.place(), problem.rule(), problem.message());
    }

    private static CaseFiles cases(PackSource source) {
        try {
            return CaseFiles.read(source.cases());
        } catch (RulePackException e) {
            return new CaseFiles(List.of(), e.problems());
        }
    }

    /** Of cases that can't all be read it isn't known which rules they would show. */
    private static @Nullable Cases shown(CaseFiles cases) {
        if (!cases.problems().isEmpty()) {
            return null;
        }
        return new Cases(
                cases.cases().stream().flatMap(one -> one.fires().stream()).collect(Collectors.toSet()),
                cases.cases().stream()
                        .flatMap(one -> one.missesNearly().stream())
                        .collect(Collectors.toSet()));
    }
}
