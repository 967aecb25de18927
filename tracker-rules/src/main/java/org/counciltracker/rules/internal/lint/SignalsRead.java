package org.counciltracker.rules.internal.lint;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.internal.lint.Part.Fact;

/** Tells in which cells each kind of signal is read, by rules or where facts are made. */
final class SignalsRead {

    /** What the facts about keys and news are made of, before any rule reads them. */
    private static final Set<SignalKind> BY_FACTS = EnumSet.of(SignalKind.OPEN, SignalKind.NO_NEWS);

    private static final String KIND = "kind";

    private final Map<SignalKind, Set<EvidenceField>> fields = new EnumMap<>(SignalKind.class);

    private SignalsRead() {}

    static SignalsRead by(List<RuleText> rules) {
        var read = new SignalsRead();
        read.add(BY_FACTS, EnumSet.allOf(EvidenceField.class));
        rules.stream()
                .flatMap(RuleText::facts)
                .filter(fact -> fact.type().equals(Signal.class.getSimpleName()))
                .forEach(fact -> read.add(kinds(fact), fields(fact)));
        return read;
    }

    private void add(Set<SignalKind> kinds, Set<EvidenceField> where) {
        kinds.forEach(kind -> fields.computeIfAbsent(kind, any -> EnumSet.noneOf(EvidenceField.class))
                .addAll(where));
    }

    boolean reads(SignalKind kind) {
        return fields.containsKey(kind);
    }

    /** Returns whether some text is read for both of two kinds. */
    boolean readsTogether(SignalKind one, SignalKind other) {
        return fields.getOrDefault(one, Set.of()).stream().anyMatch(fields.getOrDefault(other, Set.of())::contains);
    }

    /** A pattern that names cells reads those, any other all. */
    private static Set<EvidenceField> fields(Fact fact) {
        Set<EvidenceField> fields = constants(EvidenceField.class, about(fact, "field"));
        return fields.isEmpty() ? EnumSet.allOf(EvidenceField.class) : fields;
    }

    /** A pattern that names kinds reads those; one that names none reads all, if it is about kinds at all. */
    private static Set<SignalKind> kinds(Fact fact) {
        List<Constraint> about = about(fact, KIND);
        Set<SignalKind> kinds = constants(
                SignalKind.class,
                about.stream()
                        .filter(constraint -> !constraint.text().contains("!="))
                        .toList());
        boolean others = about.isEmpty()
                ? fact.constraints().stream()
                        .flatMap(constraint -> constraint.bindings().stream())
                        .anyMatch(binding -> binding.term().text().equals(KIND))
                : kinds.isEmpty();
        // What must not be there, whatever it is, makes no kind a thing that is read.
        boolean denied = fact.label().startsWith(Part.Word.NOT.name());
        return others && !denied ? others(fact) : kinds;
    }

    private static Set<SignalKind> others(Fact fact) {
        boolean notBeside = about(fact, "beside").stream()
                .anyMatch(constraint -> constraint.text().equals("beside == false"));
        return EnumSet.allOf(SignalKind.class).stream()
                .filter(kind -> !notBeside || !kind.standsBesideStatus())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignalKind.class)));
    }

    private static List<Constraint> about(Fact fact, String property) {
        return fact.constraints().stream()
                .filter(constraint ->
                        constraint.terms().anyMatch(term -> term.roots().anyMatch(root -> root.is(property))))
                .toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<Constraint> about) {
        Set<String> named = about.stream()
                .flatMap(Constraint::terms)
                .map(Term::path)
                .filter(path -> path.size() > 1 && path.get(path.size() - 2).equals(type.getSimpleName()))
                .map(path -> path.get(path.size() - 1))
                .collect(Collectors.toSet());
        return EnumSet.allOf(type).stream()
                .filter(constant -> named.contains(constant.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
