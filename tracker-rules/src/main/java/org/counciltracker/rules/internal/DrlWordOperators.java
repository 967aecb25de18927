package org.counciltracker.rules.internal;

import com.google.common.primitives.Primitives;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.internal.DrlValue.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with comparisons in words: {@code contains}, {@code memberOf}, {@code matches}, {@code str[...]}. The compiler
 * takes a value of any kind behind them, and the rule then never fires or fails when it runs.
 */
final class DrlWordOperators {

    /** The words. */
    static final Set<String> WORDS = Set.of("contains", "excludes", "memberOf", "matches", "soundslike");

    private static final List<String> OF_STR = List.of("startsWith", "endsWith", "length");

    private final DrlComparison comparison;

    DrlWordOperators(DrlComparison comparison) {
        this.comparison = comparison;
    }

    /** Returns what is wrong with two values on either side of a word, or empty. */
    Optional<Flaw> of(DrlValue one, String word, DrlValue other) {
        return switch (word) {
            case "memberOf" -> memberOf(one, other);
            case "contains", "excludes" -> contains(one, word, other);
            default -> asText(one, word, other);
        };
    }

    /** Returns what is wrong with {@code one str[word] other}, or empty. */
    Optional<Flaw> ofStr(DrlValue one, String word, int at, DrlValue other) {
        if (!OF_STR.contains(word)) {
            return Optional.of(new Flaw(
                    at,
                    "str[%s] means nothing.%s"
                            .formatted(word, DrlNames.offer(word, "Within brackets may stand", OF_STR))));
        }
        String sign = "str[" + word + "]";
        return word.equals("length") ? length(one, sign, other) : asText(one, sign, other);
    }

    private static Optional<Flaw> length(DrlValue one, String sign, DrlValue other) {
        Class<?> type = known(other);
        if (type != null && !DrlWords.isNumber(type)) {
            return Optional.of(new Flaw(
                    one.at(),
                    "\"%s\" asks a number of letters, and %s is %s.".formatted(sign, other.text(), DrlWords.of(type))));
        }
        return mustBeText(one, sign);
    }

    private Optional<Flaw> asText(DrlValue one, String word, DrlValue other) {
        Optional<Flaw> left = mustBeText(one, word);
        if (left.isPresent()) {
            return left;
        }
        Class<?> type = known(other);
        if (type != null && !isText(type)) {
            return Optional.of(notText(one, word, other, type));
        }
        return word.equals("matches") && other.kind() == Kind.TEXT
                ? DrlRegex.flaw(other.text()).map(message -> new Flaw(other.at(), message))
                : Optional.empty();
    }

    private static Optional<Flaw> mustBeText(DrlValue one, String word) {
        Class<?> type = known(one);
        return type == null || isText(type)
                ? Optional.empty()
                : Optional.of(new Flaw(
                        one.at(), "\"%s\" asks text, and %s is %s.".formatted(word, one.text(), DrlWords.of(type))));
    }

    private Optional<Flaw> contains(DrlValue one, String word, DrlValue other) {
        Class<?> list = known(one);
        if (list == null) {
            return Optional.empty();
        }
        Class<?> type = known(other);
        if (isText(list)) {
            return type == null || isText(type) ? Optional.empty() : Optional.of(notText(one, word, other, type));
        }
        if (!isMany(list)) {
            return Optional.of(new Flaw(
                    one.at(),
                    "\"%s\" asks a list or text, and %s is %s.".formatted(word, one.text(), DrlWords.of(list))));
        }
        Class<?> element = element(one);
        if (element == null || type == null || DrlComparison.suit(element, type)) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                one.at(),
                "%s holds values each of which is %s, and %s is %s, so it is never among them.%s"
                        .formatted(
                                one.text(),
                                DrlWords.of(element),
                                other.text(),
                                DrlWords.of(type),
                                comparison.cure(one, element, word, other, type))));
    }

    private static Optional<Flaw> memberOf(DrlValue one, DrlValue other) {
        Class<?> list = known(other);
        if (list == null) {
            return Optional.empty();
        }
        if (!isMany(list)) {
            return Optional.of(new Flaw(
                    one.at(),
                    "\"memberOf\" asks a list, and %s is %s.%s"
                            .formatted(
                                    other.text(),
                                    DrlWords.of(list),
                                    isText(list) && other.kind() != Kind.TEXT
                                            ? " Write %s contains %s to look for words."
                                                    .formatted(
                                                            other.text(),
                                                            one.kind() == Kind.NUMBER
                                                                    ? '"' + one.text() + '"'
                                                                    : one.text())
                                            : "")));
        }
        Class<?> element = element(other);
        Class<?> type = known(one);
        return element == null || type == null || DrlComparison.suit(element, type)
                ? Optional.empty()
                : Optional.of(new Flaw(
                        one.at(),
                        "%s is %s, and %s holds values each of which is %s, so it is never among them."
                                .formatted(one.text(), DrlWords.of(type), other.text(), DrlWords.of(element))));
    }

    private static Flaw notText(DrlValue one, String word, DrlValue other, Class<?> type) {
        String cure = other.kind() == Kind.NUMBER || other.kind() == Kind.TRUTH
                ? " Write %s %s \"%s\", in quotes.".formatted(one.text(), word, other.text())
                : "";
        return new Flaw(
                one.at(),
                "\"%s\" looks for text in text, and %s is %s.%s"
                        .formatted(word, other.text(), DrlWords.of(type), cure));
    }

    /** Returns the type of a value, of a number such as {@code int} its class, or null where it isn't known. */
    private static @Nullable Class<?> known(DrlValue value) {
        Class<?> type = value.raw();
        return type == null || type == Object.class ? null : Primitives.wrap(type);
    }

    private static boolean isText(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type) || type == Character.class;
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray() || type.isInterface();
    }

    private static @Nullable Class<?> element(DrlValue list) {
        Type type = list.type();
        if (type instanceof ParameterizedType of
                && of.getActualTypeArguments().length == 1
                && of.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element == Object.class ? null : element;
        }
        return null;
    }
}
