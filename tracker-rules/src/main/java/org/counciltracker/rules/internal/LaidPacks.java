package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.drools.model.Model;

/**
 * Packs laid over the standard one, compiled, with all that is wrong with them. Where something is wrong it is good for
 * looking at, not for judging.
 */
final class LaidPacks {

    private final List<RulePack> packs;
    private final CompiledDrl compiledDrl;
    private final boolean compiled;
    private final List<Model> standard;
    private final RuleLayers layers;
    private final List<PackProblem> problems = new ArrayList<>();

    private LaidPacks(String scheme, List<RulePack> given, ClassLoader loader, Vetting vetting) {
        List<RulePack> over = once(given);
        this.packs = inForce(scheme, over);
        var heritage = new Heritage(packs);
        problems.addAll(namesTaken(given));
        problems.addAll(heritage.problems());
        List<RulePack> own = packs.subList(packs.size() - over.size(), packs.size());
        standard = PrecompiledModels.load("org.counciltracker", "tracker-rules", LaidPacks.class.getClassLoader());
        compiledDrl = problems.isEmpty() ? compile(own, loader, vetting) : new CompiledDrl(List.of(), loader);
        compiled = problems.isEmpty();
        layers = new RuleLayers(heritage);
        for (RulePack pack : packs) {
            layers.lay(pack, ofPack(pack, pack.name().equals(BuiltInPacks.STANDARD) ? standard : compiledDrl.models()));
        }
        problems.addAll(layers.problems());
        problems.addAll(EntryConflicts.of(packs, heritage));
        problems.addAll(new PackLint(scheme, packs, layers.inForce()).problems());
    }

    /**
     * Lays packs over the standard one.
     *
     * @param scheme the rating scheme
     * @param over the packs, in the order in which they are laid
     * @param loader sees this library, and the facts that the packs' rules speak of
     * @return the packs, with what is wrong with them
     */
    static LaidPacks lay(String scheme, List<RulePack> over, ClassLoader loader) {
        return lay(scheme, over, loader, Vetting.NONE);
    }

    /**
     * Lays packs over the standard one, and vets their rules.
     *
     * @param scheme the rating scheme
     * @param over the packs, in the order in which they are laid
     * @param loader sees this library, and the facts that the packs' rules speak of
     * @param vetting whether to vet, and what else is allowed
     * @return the packs, with what is wrong with them
     */
    static LaidPacks lay(String scheme, List<RulePack> over, ClassLoader loader, Vetting vetting) {
        return new LaidPacks(scheme, over, loader, vetting);
    }

    private static List<RulePack> inForce(String scheme, List<RulePack> over) {
        var packs = new ArrayList<RulePack>();
        packs.add(BuiltInPacks.read(BuiltInPacks.STANDARD));
        if (BuiltInPacks.SCHEMES.contains(scheme)) {
            packs.add(BuiltInPacks.read(scheme));
        }
        over.stream()
                .map(pack -> forScheme(pack, scheme))
                .map(pack -> over.size() > 1 ? PlacedPack.of(pack) : pack)
                .forEach(packs::add);
        return packs;
    }

    /** The legend and the rating rules of another scheme than the one chosen stay out of force. */
    private static RulePack forScheme(RulePack pack, String scheme) {
        return pack.scheme() == null || pack.scheme().equals(scheme) ? pack : pack.withoutRatings();
    }

    private CompiledDrl compile(List<RulePack> own, ClassLoader loader, Vetting vetting) {
        try {
            return DrlCompiler.compile(
                    own.stream()
                            .flatMap(pack -> pack.rules().stream().map(file -> DrlPackage.complete(pack.name(), file)))
                            .toList(),
                    loader,
                    vetting);
        } catch (RulePackException e) {
            problems.addAll(e.problems());
            return new CompiledDrl(List.of(), loader);
        }
    }

    /** Of packs of the same name the last, so that nothing in them is told for each. */
    private static List<RulePack> once(List<RulePack> given) {
        var last = new LinkedHashMap<String, RulePack>();
        for (RulePack pack : given) {
            last.remove(pack.name());
            last.put(pack.name(), pack);
        }
        return List.copyOf(last.values());
    }

    private List<PackProblem> namesTaken(List<RulePack> given) {
        var taken = new ArrayList<PackProblem>();
        Map<String, RulePack> named = new HashMap<>();
        packs.subList(0, packs.size() - once(given).size()).forEach(pack -> named.put(pack.name(), pack));
        for (RulePack pack : given) {
            RulePack earlier = named.put(pack.name(), pack);
            if (earlier != null) {
                taken.add(PackProblem.at(
                        (given.size() > 1 ? PlacedPack.opening(pack) : "") + "pack.yaml",
                        !BuiltInPacks.ALL.contains(pack.name())
                                        && earlier.identity().equals(pack.identity())
                                ? "the pack is given twice. Give it once."
                                : "a pack named (%s) is in force already. Give this one a name of its own.%s"
                                        .formatted(pack.name(), ofLibrary(pack))));
            }
        }
        for (RulePack pack : packs) {
            for (DrlFile file : pack.rules()) {
                DrlPackage.problem(pack.name(), file).ifPresent(taken::add);
            }
        }
        return taken;
    }

    /** A pack of the library can't be laid over itself to be checked. */
    private static String ofLibrary(RulePack pack) {
        return BuiltInPacks.ALL.contains(pack.name())
                ? " The packs of the library itself are checked by its tests: ./mvnw -pl tracker-core,tracker-rules test -Dtest=PacksLintTest,StandardCasesTest -Dsurefire.failIfNoSpecifiedTests=false"
                : "";
    }

    private static List<Model> ofPack(RulePack pack, List<Model> models) {
        return models.stream()
                .filter(model -> DrlPackage.packOf(model.getPackageName()).equals(pack.name()))
                .toList();
    }

    /** Returns the packs in force, in the order in which they are laid over each other. */
    List<RulePack> packs() {
        return packs;
    }

    /** Returns the rules in force, sorted by stage and id; those of packs that don't compile are missing. */
    List<RuleInForce> rules() {
        return layers.inForce();
    }

    /** Returns whether the rules of all packs compile. */
    boolean compiled() {
        return compiled;
    }

    /** Returns all that is wrong. */
    List<PackProblem> problems() {
        return Stream.concat(layers.problemsOfForm().stream(), problems.stream())
                .toList();
    }

    /** Returns the rules, by their ids or names, that no engine takes for their form. */
    Set<String> misformed() {
        return layers.problemsOfForm().stream()
                .map(problem -> String.valueOf(problem.rule()))
                .collect(Collectors.toSet());
    }

    /** Returns what is wrong beside the form of single rules, for those who look at their source themselves. */
    List<PackProblem> problemsBesideForm() {
        return problems;
    }

    /** Joins the rules in force. */
    CompiledRules join() {
        return CompiledRules.join(staged(), compiledDrl.loader());
    }

    /** Makes what tries one rule in force alone. */
    RuleBench bench() {
        return new RuleBench(staged(), compiledDrl.loader());
    }

    private List<Model> staged() {
        return Stream.concat(standard.stream(), compiledDrl.models().stream())
                .<Model>map(model -> StagedModel.of(model, layers.leftOut(DrlPackage.packOf(model.getPackageName()))))
                .toList();
    }
}
