package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.Stage;
import org.counciltracker.rules.pack.SwitchedOff;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Which rules are in force when packs are laid over each other: a later pack's rule takes the place of an earlier one of
 * the same id, and a pack may switch rules below it off. Not thread-safe.
 */
final class RuleLayers {

    private final Heritage heritage;
    private final Map<String, RuleInForce> inForce = new LinkedHashMap<>();
    private final Map<String, Set<String>> leftOut = new LinkedHashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final List<PackProblem> ofForm = new ArrayList<>();

    RuleLayers(Heritage heritage) {
        this.heritage = heritage;
    }

    /** Lays a pack over those laid before. */
    void lay(RulePack pack, List<Model> models) {
        pack.switchedOff().forEach(off -> switchOff(pack, off));
        var own = new HashMap<String, Rule>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                List<String> gating = GatingAttributes.problems(rule);
                gating.forEach(problem -> ofForm.add(problem(pack, rule, problem)));
                String id = Annotations.read(rule.getMetaData(), Annotations.ID);
                if (id == null || id.isBlank()) {
                    ofForm.add(problem(
                            pack,
                            rule,
                            "has %s. Give it one that no other rule ever had, such as @id(\"LOCAL-010\")."
                                    .formatted(id == null ? "no @id" : "an empty @id")));
                } else {
                    Rule first = own.putIfAbsent(RuleRefs.id(rule), rule);
                    if (first == null) {
                        put(pack, rule);
                    } else {
                        tellDouble(pack, first, rule);
                    }
                }
            }
        }
    }

    /** The compiler hands rules out in no order; the one that stands further down is the one too many. */
    private void tellDouble(RulePack pack, Rule one, Rule other) {
        PackProblem first = problem(pack, one, "");
        PackProblem second = problem(pack, other, "");
        boolean swapped = PlaceOrder.BY_FILE_AND_LINE.compare(first, second) > 0;
        ofForm.add(problem(
                pack,
                swapped ? one : other,
                "the id stands twice; see %s.".formatted(swapped ? second.place() : first.place())));
    }

    private void tell(RulePack pack, Rule rule, String message) {
        problems.add(problem(pack, rule, message));
    }

    private static PackProblem problem(RulePack pack, Rule rule, String message) {
        String id = Annotations.read(rule.getMetaData(), Annotations.ID);
        String name = id != null && !id.isBlank() ? RuleRefs.id(rule) : "rule \"" + rule.getName() + "\"";
        return PackProblem.inRule(RulePlaces.of(pack, rule), name, message);
    }

    private void switchOff(RulePack pack, SwitchedOff off) {
        RuleInForce below = inForce.remove(off.rule());
        if (below == null && has(pack, off.rule())) {
            problems.add(PackProblem.at(
                    off.place(),
                    "rule (%s) is switched off here, and stands in this pack and none below. Leave it out here, or delete the rule."
                            .formatted(off.rule())));
            return;
        }
        if (below == null) {
            problems.add(PackProblem.at(
                    off.place(),
                    "no rule (%s) is in force that could be switched off. %s"
                            .formatted(off.rule(), Choices.of("rules", off.rule(), new TreeSet<>(inForce.keySet())))));
            return;
        }
        leaveOut(below);
        if (has(pack, off.rule())) {
            problems.add(PackProblem.at(
                    off.place(),
                    "rule (%s) is switched off here, and the pack has one of that id, which takes its place anyway. Maybe leave it out here."
                            .formatted(off.rule())));
        }
        if (!heritage.mayChange(pack.name(), below.pack())) {
            problems.add(Heritage.conflict(off.place(), "rule (" + off.rule() + ")", below.pack()));
        }
    }

    private void put(RulePack pack, Rule rule) {
        RuleRef ref;
        try {
            ref = RuleRefs.of(rule);
        } catch (IllegalArgumentException e) {
            tell(pack, rule, String.valueOf(e.getMessage()));
            return;
        }
        RuleInForce below = inForce.get(ref.id());
        if (below != null) {
            leaveOut(below);
            tellConflicts(pack, rule, ref, below);
        }
        inForce.put(
                ref.id(),
                new RuleInForce(
                        ref.id(),
                        ref.identity().title(),
                        ref.stage().folder(),
                        ref.identity().pack(),
                        ref.identity().basis(),
                        below == null ? null : below.pack()));
    }

    private void tellConflicts(RulePack pack, Rule rule, RuleRef ref, RuleInForce below) {
        if (!heritage.mayChange(pack.name(), below.pack())) {
            problems.add(Heritage.conflict(RulePlaces.of(pack, rule), "rule (" + ref.id() + ")", below.pack()));
        }
        if (!ref.stage().folder().equals(below.stage())) {
            tell(
                    pack,
                    rule,
                    "it replaces a rule of stage %s, but stands in the folder of stage %s. Maybe give it an id of its own."
                            .formatted(below.stage(), ref.stage().folder()));
        }
    }

    /** A rule that is replaced needs no switching off, and one switched off no replacement. One that doesn't compile is there. */
    private static boolean has(RulePack pack, String id) {
        return pack.rules().stream().anyMatch(file -> file.text().contains("@id(\"" + id + "\")"));
    }

    private void leaveOut(RuleInForce rule) {
        leftOut.computeIfAbsent(rule.pack(), pack -> new LinkedHashSet<>()).add(rule.id());
    }

    /** Returns the ids of a pack's rules that are replaced or switched off. */
    Set<String> leftOut(String pack) {
        return leftOut.getOrDefault(pack, Set.of());
    }

    /** Returns the rules in force, sorted by stage and id. */
    List<RuleInForce> inForce() {
        List<String> stages = Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.toList());
        return inForce.values().stream()
                .sorted(Comparator.comparing((RuleInForce rule) -> stages.indexOf(rule.stage()))
                        .thenComparing(RuleInForce::id))
                .toList();
    }

    /** Returns what is wrong with the form of single rules, which a check of the source tells with the true line. */
    List<PackProblem> problemsOfForm() {
        return ofForm;
    }

    /** Returns what is wrong with how rules suit each other. */
    List<PackProblem> problems() {
        return problems;
    }
}
