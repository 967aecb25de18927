package org.counciltracker.rules.internal;

import com.google.common.primitives.Primitives;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.internal.DrlValue.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds comparisons that can't hold, and says what to write. The compiler takes some of them and turns one side into the
 * other's type by rules that no author knows, and the rule then never fires or fails when it runs.
 */
final class DrlComparison {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK));

    private final @Nullable Class<?> fact;
    private final DrlBindings bindings;

    DrlComparison(@Nullable Class<?> fact, DrlBindings bindings) {
        this.fact = fact;
        this.bindings = bindings;
    }

    /** Returns what is wrong with comparing two values, or empty. */
    Optional<Flaw> of(DrlValue one, String sign, DrlValue other) {
        boolean fixed = one.kind() != Kind.OTHER && other.kind() == Kind.OTHER;
        return fixed ? message(other, sign, one) : message(one, sign, other);
    }

    private Optional<Flaw> message(DrlValue one, String sign, DrlValue other) {
        Class<?> left = one.raw();
        if (left != null && other.kind() == Kind.NULL) {
            return left.isPrimitive()
                    ? Optional.of(new Flaw(
                            one.at(),
                            "%s is %s and always there, so it is never null. Leave the comparison out."
                                    .formatted(one.text(), DrlWords.of(left))))
                    : Optional.empty();
        }
        Class<?> right = other.raw();
        if (left == null || right == null || left == Object.class || right == Object.class) {
            return Optional.empty();
        }
        left = Primitives.wrap(left);
        right = Primitives.wrap(right);
        boolean orders = !sign.equals("==") && !sign.equals("!=");
        if (suit(left, right)) {
            return orders && !hasOrder(left)
                    ? Optional.of(new Flaw(
                            one.at(),
                            "%s is %s, which has no order. Only == and != can compare it."
                                    .formatted(one.text(), DrlWords.of(left))))
                    : Optional.empty();
        }
        return Optional.of(new Flaw(
                one.at(),
                "%s is %s, and %s is %s, so they cannot be compared.%s"
                        .formatted(
                                one.text(),
                                DrlWords.of(left),
                                other.text(),
                                DrlWords.of(right),
                                cure(one, left, sign, other, right))));
    }

    /** Returns whether a value of one type can be a value of another. */
    static boolean suit(Class<?> given, Class<?> other) {
        Class<?> left = Primitives.wrap(given);
        Class<?> right = Primitives.wrap(other);
        if (DrlWords.isNumber(left) && DrlWords.isNumber(right)) {
            return true;
        }
        if (left.isAssignableFrom(right) || right.isAssignableFrom(left)) {
            return true;
        }
        return (left.isInterface() && !Modifier.isFinal(right.getModifiers()))
                || (right.isInterface() && !Modifier.isFinal(left.getModifiers()));
    }

    private static boolean hasOrder(Class<?> type) {
        return DrlWords.isNumber(type) || Comparable.class.isAssignableFrom(type) && type != Boolean.class;
    }

    /** Returns what to write instead, behind a space, or nothing. */
    String cure(DrlValue one, Class<?> left, String sign, DrlValue other, Class<?> right) {
        String start = " Write %s %s ".formatted(one.text(), sign);
        String value = other.unquoted();
        if (left.isEnum()) {
            String near = constant(left, value);
            return near.isEmpty()
                    ? " Values are: %s.".formatted(String.join(", ", qualified(left)))
                    : start + near + ".";
        }
        if (DrlWords.isNumber(left) && other.kind() == Kind.TEXT) {
            return value.matches("-?\\d+")
                    ? start + value + ", without quotes."
                    : " Put a number there, without quotes.";
        }
        if (left == String.class && other.kind() == Kind.NUMBER) {
            return sign.matches("[<>]=?")
                    ? " Maybe its length is meant: %s.length() %s %s.".formatted(one.text(), sign, value)
                    : start + '"' + value + "\", in quotes.";
        }
        if (left == Boolean.class) {
            return " Write %s == true or %s == false.".formatted(one.text(), one.text());
        }
        if (left == LocalDate.class) {
            return other.kind() == Kind.TEXT
                    ? day(start, value)
                    : " Compare it with a day, such as $today of AsOfDate( $today : date ).";
        }
        if (other.kind() == Kind.TEXT) {
            return factory(left)
                    .map(name -> start + "%s.%s( %s ).".formatted(left.getName().replace('$', '.'), name, other.text()))
                    .orElseGet(() -> named(left, right));
        }
        return named(left, right);
    }

    private static String day(String start, String text) {
        for (DateTimeFormatter written : DAYS) {
            try {
                LocalDate day = LocalDate.parse(text.strip(), written);
                return start
                        + "java.time.LocalDate.of( %s, %s, %s )."
                                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            } catch (DateTimeParseException e) {
                // Maybe it is written in the next way.
            }
        }
        return " The last of May 2024 is written java.time.LocalDate.of( 2024, 5, 31 ).";
    }

    private static Optional<String> factory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && List.of("of", "parse").contains(method.getName())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .map(Method::getName)
                .sorted()
                .findFirst();
    }

    /** Names what would suit either side. */
    private String named(Class<?> left, Class<?> right) {
        var hints = new StringBuilder();
        List<String> variables = bindings.of(left);
        if (!variables.isEmpty()) {
            hints.append(" %s: %s."
                    .formatted(
                            variables.size() == 1 ? "Maybe this is meant" : "Bound as " + DrlWords.of(left),
                            String.join(", ", variables)));
        }
        if (fact != null) {
            List<String> properties = DrlMembers.properties(fact).stream()
                    .filter(name -> DrlMembers.property(fact, name)
                            .filter(type -> Primitives.wrap(DrlWords.raw(type)) == right)
                            .isPresent())
                    .toList();
            if (!properties.isEmpty()) {
                hints.append(" Of %s, these are %s: %s."
                        .formatted(fact.getSimpleName(), DrlWords.of(right), String.join(", ", properties)));
            }
        }
        return hints.length() == 0 ? " Compare it with %s.".formatted(DrlWords.of(left)) : hints.toString();
    }

    /** Returns the constant of an enum that a text stands for, or nothing. */
    private static String constant(Class<?> type, String text) {
        String name = text.substring(text.lastIndexOf('.') + 1)
                .strip()
                .replace(' ', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
        List<String> constants = DrlTypes.constants(type);
        String found = constants.contains(name)
                ? name
                : DrlNames.near(name, constants).stream().findFirst().orElse("");
        return found.isEmpty() ? "" : type.getSimpleName() + "." + found;
    }

    private static List<String> qualified(Class<?> type) {
        return DrlTypes.constants(type).stream()
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }

    /**
     * Returns what to say of a name in a condition that is no property.
     *
     * @param name the name
     * @param expected the type of what it is compared with, or null
     * @param types the types that can be named
     */
    String unknownName(String name, @Nullable Class<?> expected, DrlTypes types) {
        if (fact == null) {
            return "nothing is called %s.".formatted(name);
        }
        if (expected != null && expected.isEnum() && !constant(expected, name).isEmpty()) {
            return "%s is no property of %s. Write %s.".formatted(name, fact.getSimpleName(), constant(expected, name));
        }
        if (expected != null && name.equalsIgnoreCase("null")) {
            return "nothing is called %s. Write null, in small letters.".formatted(name);
        }
        if (bindings.get("$" + name) != null) {
            return "%s is no property of %s. Write $%s for what is bound.".formatted(name, fact.getSimpleName(), name);
        }
        List<String> properties = DrlMembers.properties(fact);
        String offer = DrlNames.offer(name, "Properties are", properties);
        List<String> others = DrlNames.near(name, properties).isEmpty() ? DrlMembers.factsWith(name) : List.of();
        String elsewhere = others.isEmpty() ? "" : " It is a property of %s.".formatted(String.join(", ", others));
        boolean constant =
                types.enums().stream().anyMatch(type -> DrlTypes.constants(type).contains(name));
        String quotes = expected == String.class && !constant ? " Text stands in quotes." : "";
        return "no property \"%s\" on %s.%s%s%s".formatted(name, fact.getSimpleName(), quotes, elsewhere, offer);
    }
}
