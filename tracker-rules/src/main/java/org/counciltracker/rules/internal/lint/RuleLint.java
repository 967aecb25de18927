package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;
import org.counciltracker.rules.pack.SwitchedOff;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is doubtful in a pack that may well compile.
 *
 * <p>Files that the parser gives up are left to those who tell of syntax. The parser is on the class path only for those who
 * need it, so this is for checks and not for engines. This class has no state and is thread-safe.
 */
public final class RuleLint {

    private RuleLint() {}

    /**
     * Looks at the last of several packs.
     *
     * @param packs the packs in the order in which they are laid over each other; the last is looked at, the others tell what
     *     it stands on
     * @param settledBy the aspects that each stage settles
     * @param cases what the cases show of the rules, or null to leave that out
     * @param loader sees the facts that the rules speak of
     * @return what was found, by file and line
     * @throws IllegalArgumentException if there is no pack
     */
    public static List<PackProblem> of(
            List<RulePack> packs, Function<Stage, Set<Aspect>> settledBy, @Nullable Cases cases, ClassLoader loader) {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("packs (%s) must not be empty.".formatted(packs));
        }
        RulePack pack = packs.get(packs.size() - 1);
        List<RuleText> own = RuleReader.rulesOf(pack);
        List<RuleText> inForce = inForce(packs, own);
        var types = new FactTypes(loader);
        var conclusions = new Conclusions(types, settledBy);
        var kinds = new FoundKinds(inForce);
        var lexicon = new LexiconLint(packs, inForce);
        List<Lint> lints = List.of(
                new Duties(cases),
                new ForbiddenWords(),
                conclusions,
                new AbsenceLint(new Settling(types, kinds), conclusions),
                new NameLint(kinds, lexicon.ids()),
                new JoinLint(types),
                new ContradictionLint(types),
                new RepeatLint(inForce, types, conclusions),
                new BindingLint(types));
        var findings = new Findings();
        own.forEach(rule -> lints.forEach(lint -> lint.look(rule, findings)));
        Doubles.look(own, findings);
        lexicon.look(findings);
        return findings.sorted();
    }

    /** Returns the rules of the packs below that the last one leaves in force, then its own. */
    private static List<RuleText> inForce(List<RulePack> packs, List<RuleText> own) {
        List<RuleText> inForce = new ArrayList<>();
        for (RulePack pack : packs.subList(0, packs.size() - 1)) {
            lay(pack, RuleReader.rulesOf(pack), inForce);
        }
        lay(packs.get(packs.size() - 1), own, inForce);
        return inForce;
    }

    /** Returns the rules that packs laid over each other leave in force. */
    static List<RuleText> inForce(List<RulePack> packs) {
        return inForce(packs, RuleReader.rulesOf(packs.get(packs.size() - 1)));
    }

    private static void lay(RulePack pack, List<RuleText> rules, List<RuleText> inForce) {
        Set<String> gone = new HashSet<>();
        pack.switchedOff().stream().map(SwitchedOff::rule).forEach(gone::add);
        rules.forEach(rule -> gone.add(rule.id()));
        inForce.removeIf(rule -> gone.contains(rule.id()));
        inForce.addAll(rules);
    }
}
