package org.counciltracker.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.rules.Absence;
import org.counciltracker.rules.Conclude;

/** The methods of {@link Conclude} in words, for messages. */
final class DrlConclusions {

    private static final String DROOLS = "drools";

    private DrlConclusions() {}

    /** Returns the names of the methods that conclude something, sorted. */
    static List<String> names() {
        return methods()
                .filter(DrlConclusions::concludes)
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the names of all methods, sorted. */
    static List<String> allNames() {
        return methods().map(Method::getName).distinct().sorted().toList();
    }

    /**
     * Returns how a method is written, such as {@code propose( drools, an ItemKey, a ClosureReason or a Status )}.
     *
     * @param name its name
     * @param stage the folder of the stage that it is to be written in, or anything else for all of them
     */
    static String form(String name, String stage) {
        List<Method> forms = methods()
                .filter(method -> method.getName().equals(name))
                .filter(method -> !name.equals("propose") || proposes(method, stage))
                .sorted(Comparator.comparingInt(Method::getParameterCount)
                        .reversed()
                        .thenComparing(Method::toString))
                .toList();
        boolean alike = forms.stream().map(Method::getParameterCount).distinct().count() == 1;
        if (!alike) {
            return forms.stream().map(form -> form(List.of(form))).collect(Collectors.joining(", or "));
        }
        return form(forms);
    }

    private static String form(List<Method> forms) {
        Method first = forms.get(0);
        Parameter[] parameters = first.getParameters();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            int at = i;
            if (i == 0 && concludes(first)) {
                words.add(DROOLS);
            } else if (parameters[i].getType() != Absence[].class) {
                words.add(forms.stream()
                        .map(form -> DrlWords.of(form.getParameterTypes()[at]))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" or ")));
            }
        }
        return "%s( %s )".formatted(first.getName(), String.join(", ", words));
    }

    /** Returns whether any form of a method takes the word {@code drools} first. */
    static boolean takesDrools(String name) {
        return methods().anyMatch(method -> method.getName().equals(name) && concludes(method));
    }

    /** What is proposed differs by stage. */
    private static boolean proposes(Method method, String stage) {
        Class<?> value = method.getParameterTypes()[2];
        return switch (stage) {
            case "evidence" -> value == SignalKind.class;
            case "status" -> value == Status.class || value == ClosureReason.class;
            case "rag" -> value == RagRating.class;
            default -> true;
        };
    }

    private static boolean concludes(Method method) {
        return method.getReturnType() == void.class;
    }

    private static Stream<Method> methods() {
        return Arrays.stream(Conclude.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }
}
