package org.counciltracker.rules.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.rules.fact.Item;

/** Turns what the compiler says of names and values that don't fit into words that name the valid choices. */
final class DrlAdvice {

    private static final Pattern UNKNOWN_PROPERTY =
            Pattern.compile("^Unable to parse left part of expression: (([A-Za-z]\\w*).*)$", Pattern.DOTALL);
    private static final Pattern UNKNOWN_FACT = Pattern.compile("^Unable to find class: (\\w+)$");
    private static final Pattern UNKNOWN_CONSTANT = Pattern.compile("^Unknown field (\\w+) on class ([\\w.$]+)$");
    private static final Pattern NOT_A_NUMBER =
            Pattern.compile("^java\\.lang\\.NumberFormatException: For input string: (\".*\")$");
    private static final Pattern PATTERN_OPENS = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");

    private static final List<String> FACTS = List.of(
            "AsOfDate",
            "Dated",
            "Dependency",
            "Due",
            "Evidence",
            "Heading",
            "Item",
            "ItemStatus",
            "Legend",
            "Mention",
            "News",
            "Rating",
            "Reply",
            "Responsible",
            "Signal",
            "Standing",
            "Threshold");

    private DrlAdvice() {}

    /** Returns what the compiler said of a rule, in other words where there are better ones. */
    static String of(String rule, String message) {
        Matcher fact = UNKNOWN_FACT.matcher(message);
        if (fact.find()) {
            return "no fact %s. Facts are: %s. Others must be imported."
                    .formatted(fact.group(1), String.join(", ", FACTS));
        }
        Matcher number = NOT_A_NUMBER.matcher(message);
        if (number.find()) {
            return "%s stands where there must be a number.".formatted(number.group(1));
        }
        Matcher constant = UNKNOWN_CONSTANT.matcher(message);
        if (constant.find()) {
            return constants(constant.group(2))
                    .map(names -> "no %s in %s. Values are: %s."
                            .formatted(constant.group(1), simpleName(constant.group(2)), names))
                    .orElse(message);
        }
        Matcher property = UNKNOWN_PROPERTY.matcher(message);
        return property.find()
                ? unknownProperty(rule, property.group(1), property.group(2)).orElse(message)
                : message;
    }

    /** Finds the pattern that the expression stands in, which is the last one that opens before it. */
    private static Optional<String> unknownProperty(String rule, String expression, String property) {
        int at = rule.replaceAll("[\\s]", " ").indexOf(expression.replaceAll("[\\s]", " "));
        if (at < 0) {
            at = rule.indexOf(property);
        }
        if (at < 0) {
            return Optional.empty();
        }
        return PATTERN_OPENS
                .matcher(rule.substring(0, at))
                .results()
                .reduce((earlier, later) -> later)
                .flatMap(opens -> properties(opens.group(1))
                        .filter(names -> !names.contains(property))
                        .map(names -> "no property \"%s\" on %s. Properties are: %s."
                                .formatted(property, opens.group(1), String.join(", ", names))));
    }

    private static Optional<List<String>> properties(String fact) {
        return type(Item.class.getPackageName() + "." + fact)
                .filter(Class::isRecord)
                .map(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static Optional<String> constants(String type) {
        return type(type)
                .map(Class::getEnumConstants)
                .map(constants -> Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, DrlAdvice.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
