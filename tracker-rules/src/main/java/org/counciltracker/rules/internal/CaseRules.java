package org.counciltracker.rules.internal;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.cases.Expectation;
import org.counciltracker.rules.cases.PackCase;
import org.counciltracker.rules.internal.lint.ConcludedByRules;
import org.counciltracker.rules.pack.Choices;
import org.counciltracker.rules.pack.ClockEntry;
import org.counciltracker.rules.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in cases that nothing in force answers to: rules, clocks, schemes, and values that a rule can't conclude. A near
 * miss of what isn't there always passes. Not thread-safe.
 */
final class CaseRules {

    private static final String NOTHING = "none";

    private final Set<String> rules;
    private final Set<String> clocks = new TreeSet<>();
    private final List<String> schemes;
    private final Supplier<ConcludedByRules> concluded;

    private CaseRules(LaidPacks laid, ClassLoader loader) {
        rules = laid.rules().stream().map(RuleInForce::id).collect(Collectors.toCollection(TreeSet::new));
        schemes = RuleBase.schemes(laid.packs());
        laid.packs()
                .forEach(pack -> pack.clocks().stream()
                        .filter(clock -> !clock.off())
                        .map(ClockEntry::id)
                        .forEach(clocks::add));
        // Few cases ask for it, and it reads the source of every rule.
        concluded = Suppliers.memoize(() -> new ConcludedByRules(laid.packs(), StageAspects::of, loader));
    }

    static List<PackProblem> unknown(Collection<PackCase> cases, LaidPacks laid, ClassLoader loader) {
        var names = new CaseRules(laid, loader);
        return cases.stream()
                .flatMap(one -> names.unknown(one).stream())
                .distinct()
                .toList();
    }

    private List<PackProblem> unknown(PackCase one) {
        var problems = new ArrayList<PackProblem>();
        if (one.scheme() != null && !schemes.contains(one.scheme())) {
            problems.add(PackProblem.at(
                    one.place(),
                    "scheme (%s) must be %s.".formatted(one.scheme(), Choices.oneOf(one.scheme(), schemes))));
        }
        if (one.rule() != null && !rules.contains(one.rule())) {
            problems.add(noRule(one.place(), one.rule()));
        }
        for (Expectation expected : one.expectations()) {
            unknown(one, expected).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<PackProblem> unknown(PackCase one, Expectation expected) {
        String value = expected.value();
        if (value.equals(NOTHING)) {
            return Optional.empty();
        }
        return switch (expected.claim()) {
            case FIRE, DECIDE ->
                rules.contains(value) ? Optional.empty() : Optional.of(noRule(expected.place(), value));
            case CLOCK ->
                clocks.contains(value)
                        ? Optional.empty()
                        : Optional.of(PackProblem.at(
                                expected.place(),
                                "no clock (%s) is in force. %s".formatted(value, Choices.of("clocks", value, clocks))));
            case FINDING -> finding(expected);
            case CONCLUDE -> conclude(one.rule(), expected);
            default -> Optional.empty();
        };
    }

    private PackProblem noRule(String place, String id) {
        return PackProblem.at(place, "no rule (%s) is in force. %s".formatted(id, Choices.of("rules", id, rules)));
    }

    private Optional<PackProblem> finding(Expectation expected) {
        Set<String> kinds = DrlCompiler.isThere() ? concluded.get().kindsFound() : Set.of();
        return kinds.isEmpty() || kinds.contains(expected.value())
                ? Optional.empty()
                : Optional.of(PackProblem.at(
                        expected.place(),
                        "no rule finds (%s). %s"
                                .formatted(expected.value(), Choices.of("kinds found", expected.value(), kinds))));
    }

    private Optional<PackProblem> conclude(@Nullable String rule, Expectation expected) {
        if (rule == null || !rules.contains(rule) || !DrlCompiler.isThere()) {
            return Optional.empty();
        }
        Set<Aspect> aspects = concluded.get().aspects(rule).orElse(Set.of());
        List<String> values = aspects.stream().flatMap(CaseRules::valuesOf).toList();
        boolean known =
                aspects.stream().allMatch(aspect -> valuesOf(aspect).findAny().isPresent());
        String name = expected.value()
                .replaceFirst(" \\(.*", "")
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_');
        return !known || values.isEmpty() || values.contains(name)
                ? Optional.empty()
                : Optional.of(PackProblem.at(
                        expected.place(),
                        "%s cannot conclude (%s). %s"
                                .formatted(rule, expected.value(), Choices.of("values", expected.value(), values))));
    }

    /** Returns what a case may call a conclusion of an aspect; nothing where that may be any words. */
    private static Stream<String> valuesOf(Aspect aspect) {
        return switch (aspect) {
            case STATUS -> Stream.concat(names(Status.values()), names(ClosureReason.values()));
            case RAG -> names(RagRating.values());
            case TIMELINESS -> names(Timeliness.values());
            case DIRECTION -> names(Direction.values());
            case EVIDENCE -> names(SignalKind.values());
            case RECURRING -> Stream.of("RECURRING", "TRUE");
            case STALE -> Stream.of("STALE", "TRUE");
            default -> Stream.of();
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }
}
