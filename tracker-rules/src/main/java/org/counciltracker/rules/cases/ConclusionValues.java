package org.counciltracker.rules.cases;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Conclusion.Counts;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.Conclusion.IsChased;
import org.counciltracker.assessment.Conclusion.IsRated;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.Conclusion.Travels;
import org.counciltracker.text.Excerpt;

/** Tells whether a conclusion is the one that a test names by one of its values. */
final class ConclusionValues {

    private ConclusionValues() {}

    /** Returns whether a conclusion has a value: a constant of its own type, a reference, or words in its message. */
    static boolean has(Conclusion conclusion, Object value) {
        if (value instanceof Conclusion whole) {
            return whole.equals(conclusion);
        }
        if (value instanceof CharSequence words) {
            return names(conclusion).stream().anyMatch(name -> Claim.contains(name, words.toString()));
        }
        return typed(conclusion).anyMatch(value::equals);
    }

    private static Stream<Object> typed(Conclusion conclusion) {
        if (conclusion instanceof HasStatus one) {
            return one.closure() == null ? Stream.of(one.status()) : Stream.of(one.status(), one.closure());
        }
        if (conclusion instanceof IsRated one) {
            return Stream.of(one.rating());
        }
        if (conclusion instanceof IsTimely one) {
            return Stream.of(one.timeliness());
        }
        if (conclusion instanceof Travels one) {
            return Stream.of(one.direction());
        }
        if (conclusion instanceof Counts one) {
            return Stream.of(one.kind());
        }
        if (conclusion instanceof IsChased one) {
            return Stream.of(one.level());
        }
        if (conclusion instanceof DependsOn one) {
            return Stream.of(one.reference());
        }
        return conclusion instanceof IsBlocked one ? Stream.of(one.by()) : Stream.of();
    }

    /** Returns all that a case may call a conclusion by. */
    static Set<String> names(Conclusion conclusion) {
        Stream<String> more = Stream.of();
        if (conclusion instanceof Conclusion.IsStale) {
            more = Stream.of("STALE");
        } else if (conclusion instanceof Conclusion.Exempt) {
            more = Stream.of("EXEMPT");
        } else if (conclusion instanceof Conclusion.Recurs) {
            more = Stream.of("RECURRING");
        } else if (conclusion instanceof Conclusion.Finding one) {
            more = Stream.of(one.kind());
        } else if (conclusion instanceof Conclusion.OwesReply one) {
            more = Stream.of(one.clock().id());
        } else if (conclusion instanceof Conclusion.Checked one) {
            more = Stream.of(one.agrees() ? "AGREES" : "DISAGREES");
        } else if (conclusion instanceof IsChased one) {
            more = Stream.of(one.reason());
        }
        return Stream.of(Stream.of(conclusion.value()), typed(conclusion).map(Object::toString), more)
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a value that a test gives, with its type where that tells something. */
    static String inWords(Object value) {
        if (value instanceof Conclusion conclusion) {
            return typed(conclusion)
                    .findFirst()
                    .map(ConclusionValues::inWords)
                    .orElseGet(() -> Excerpt.of(ProposalWords.inWords(conclusion)));
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof CharSequence words ? "\"" + words + "\"" : value.toString();
    }
}
