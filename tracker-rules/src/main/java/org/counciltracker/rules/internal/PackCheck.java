package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.rules.cases.CaseFiles;
import org.counciltracker.rules.internal.lint.Cases;
import org.counciltracker.rules.internal.lint.RuleLint;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackReading;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;

/** Gathers all that is wrong with a pack: what can't be read, what doesn't compile, what doesn't suit, what is unwise. */
public final class PackCheck {

    private static final Pattern LINE = Pattern.compile("^(.*):(\\d+)$");

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
        var problems = new LinkedHashSet<>(reading.problems());
        var over = new ArrayList<>(below);
        over.add(reading.pack());
        String scheme = reading.pack().scheme() == null
                ? BuiltInPacks.SCHEMES.get(0)
                : reading.pack().scheme();
        LaidPacks laid = LaidPacks.lay(scheme, over, loader, vetting);
        CaseFiles cases = cases(source, problems);
        problems.addAll(cases.problems());
        if (!DrlCompiler.isThere()
                || reading.pack().rules().isEmpty() && reading.pack().lexicon().isEmpty()) {
            problems.addAll(laid.problems());
        } else {
            problems.addAll(laid.problemsBesideForm());
            problems.addAll(DrlCheck.of(laid.packs().get(laid.packs().size() - 1), loader));
            problems.addAll(RuleLint.of(laid.packs(), StageAspects::of, shown(cases), loader));
        }
        if (laid.compiled()) {
            problems.addAll(CaseRules.unknown(cases.cases(), laid.rules()));
        }
        return ErrorsFirst.of(problems).stream()
                .map(problem -> laid.problems().isEmpty() && reading.problems().isEmpty() ? advice(problem) : problem)
                .map(problem -> fromItsFolder(problem, reading.pack()))
                .sorted(BY_PLACE)
                .toList();
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

    /** An engine takes a pack that was read, compiles and suits those below, whatever else is wrong with its rules. */
    private static PackProblem advice(PackProblem problem) {
        return PackProblem.advice(problem.place(), problem.rule(), problem.message());
    }

    private static CaseFiles cases(PackSource source, Set<PackProblem> problems) {
        try {
            return CaseFiles.read(source.cases());
        } catch (RulePackException e) {
            problems.addAll(e.problems());
            return new CaseFiles(List.of(), List.of());
        }
    }

    private static Cases shown(CaseFiles cases) {
        return new Cases(
                cases.cases().stream().flatMap(one -> one.fires().stream()).collect(Collectors.toSet()),
                cases.cases().stream()
                        .flatMap(one -> one.missesNearly().stream())
                        .collect(Collectors.toSet()));
    }

    private static final Comparator<PackProblem> BY_PLACE =
            Comparator.comparing((PackProblem problem) -> file(problem)).thenComparingInt(PackCheck::line);

    private static String file(PackProblem problem) {
        Matcher line = LINE.matcher(problem.place());
        return line.matches() ? line.group(1) : problem.place();
    }

    private static int line(PackProblem problem) {
        Matcher line = LINE.matcher(problem.place());
        return line.matches() ? Integer.parseInt(line.group(2)) : 0;
    }
}
