package org.counciltracker.rules;

import java.util.List;
import java.util.Set;
import org.counciltracker.rules.internal.PackCheck;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;

/**
 * Looks a rule pack through for its author: reads it, compiles its rules and looks at what the compiler lets pass.
 *
 * <p>An engine refuses a pack that has errors; advice, such as a rule without a case, is told here alone. This class has no
 * state, and its functions are thread-safe.
 */
public final class RulePackCheck {

    private RulePackCheck() {}

    /**
     * Checks a pack as laid over the standard one.
     *
     * @param source where the pack lies
     * @return all that is wrong with it, by file and line; empty where nothing is
     */
    public static List<PackProblem> of(PackSource source) {
        return of(source, List.of());
    }

    /**
     * Checks a pack as laid over others.
     *
     * @param source where the pack lies
     * @param below the packs that it is laid over, in their order, above the standard one; they are taken to be sound
     * @return all that is wrong with it, by file and line; empty where nothing is
     */
    public static List<PackProblem> of(PackSource source, List<RulePack> below) {
        return of(source, below, false);
    }

    /**
     * Checks a pack as laid over others, and vets its rules if asked to, as {@link RulesEngine.Builder#vet(boolean)} does.
     *
     * @param source where the pack lies
     * @param below the packs that it is laid over, in their order, above the standard one; they are taken to be sound
     * @param vet whether its rules are vetted
     * @return all that is wrong with it, by file and line; empty where nothing is
     */
    public static List<PackProblem> of(PackSource source, List<RulePack> below, boolean vet) {
        return PackCheck.of(source, below, RulePackCheck.class.getClassLoader(), new Vetting(vet, Set.of()));
    }
}
