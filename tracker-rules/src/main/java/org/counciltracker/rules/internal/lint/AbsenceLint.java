package org.counciltracker.rules.internal.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.lint.Calls.Call;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;
import org.counciltracker.rules.internal.lint.Part.Word;
import org.counciltracker.rules.pack.Stage;

/**
 * Finds rules that look too early: facts of the same or a later stage are not there yet. What is absent then says nothing,
 * and what is asked for never comes. Not thread-safe.
 */
final class AbsenceLint implements Lint {

    private static final Set<Word> ABSENT = Set.of(Word.NOT, Word.FORALL);

    private static final String ABSENT_CALL = "absent";

    private final Settling settling;
    private final Conclusions conclusions;

    AbsenceLint(Settling settling, Conclusions conclusions) {
        this.settling = settling;
        this.conclusions = conclusions;
    }

    @Override
    public void look(RuleText rule, Findings to) {
        rule.when().forEach(part -> look(part, Word.AND, rule, to));
        lookAtProof(rule, to);
    }

    private void look(Part part, Word under, RuleText rule, Findings to) {
        if (part instanceof Group group) {
            Word word = ABSENT.contains(under) || under == Word.ACCUMULATE ? under : group.word();
            group.parts().forEach(inner -> look(inner, word, rule, to));
        } else if (part instanceof Fact fact) {
            look(fact, under, rule, to);
        }
    }

    private void look(Fact fact, Word under, RuleText rule, Findings to) {
        List<Stage> settled = settling.of(fact, rule);
        String stages = settled.stream().map(Stage::folder).collect(Collectors.joining(", "));
        boolean none = !settled.isEmpty() && settled.stream().allMatch(stage -> stage.compareTo(rule.stage()) >= 0);
        boolean some = settled.stream().anyMatch(stage -> stage.compareTo(rule.stage()) >= 0);
        if (ABSENT.contains(under) && some) {
            to.advise(
                    rule,
                    fact.line(),
                    "%s must not be looked for with \"%s\" in stage %s, since it is settled only after stage %s: its absence says nothing yet.%s"
                            .formatted(fact.type(), lower(under), rule.stage().folder(), stages, later(settled)));
        } else if (under == Word.ACCUMULATE && some) {
            to.advise(
                    rule,
                    fact.line(),
                    "%s must not be counted in stage %s, since it is settled only after stage %s: the count is not complete yet.%s"
                            .formatted(fact.type(), rule.stage().folder(), stages, later(settled)));
        } else if (none) {
            to.advise(
                    rule,
                    fact.line(),
                    "the rule never fires: in stage %s there is no %s yet, since it is settled only after stage %s.%s"
                            .formatted(rule.stage().folder(), fact.type(), stages, later(settled)));
        }
    }

    private static String lower(Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Names the stages after the last that settles it, where there are any. */
    private static String later(List<Stage> settled) {
        Stage last = settled.stream().max(Stage::compareTo).orElse(Stage.CHASING);
        List<String> after = Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(last) > 0)
                .map(Stage::folder)
                .toList();
        return after.isEmpty() ? "" : " Maybe move the rule to: %s.".formatted(String.join(", ", after));
    }

    private void lookAtProof(RuleText rule, Findings to) {
        Group absence =
                rule.when().stream().flatMap(AbsenceLint::absences).findFirst().orElse(null);
        List<Call> calls = Calls.in(rule.then());
        List<Call> absent = calls.stream().filter(call -> call.is(ABSENT_CALL)).toList();
        if (absence == null) {
            boolean counts = rule.when().stream().anyMatch(AbsenceLint::counts);
            absent.stream()
                    .filter(call -> !counts)
                    .limit(1)
                    .forEach(
                            call -> to.advise(
                                    rule,
                                    rule.lineOf(call.name()),
                                    "the rule says what is absent, but looks for nothing with \"not\". Leave absent( … ) out, or add the condition."));
            return;
        }
        boolean held = rule.then().stream().anyMatch(token -> token.is("Absence"));
        for (Call call : calls) {
            boolean says = call.arguments().stream().flatMap(List::stream).anyMatch(token -> token.is(ABSENT_CALL));
            if (conclusions.isConclusion(call) && !says && !held) {
                to.advise(
                        rule,
                        rule.lineOf(call.name()),
                        "%s( … ) must say what the \"%s\" of line %s did not find, or the explanation leaves it out. Maybe add absent( \"…\" ) as its last argument."
                                .formatted(call.name().text(), lower(absence.word()), absence.line()));
            }
        }
    }

    private static Stream<Group> absences(Part part) {
        if (!(part instanceof Group group)) {
            return Stream.of();
        }
        return ABSENT.contains(group.word())
                ? Stream.of(group)
                : group.parts().stream().flatMap(AbsenceLint::absences);
    }

    private static boolean counts(Part part) {
        return part instanceof Group group
                && (group.word() == Word.ACCUMULATE || group.parts().stream().anyMatch(AbsenceLint::counts));
    }
}
