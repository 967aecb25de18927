package org.counciltracker.rules.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.counciltracker.rules.fact.FactTypes;

/** What can be read of a type: its properties and its methods. */
final class DrlMembers {

    /** Of the many methods of text, those that help in a rule. */
    private static final List<String> OF_TEXT = List.of(
            "contains",
            "endsWith",
            "equalsIgnoreCase",
            "isBlank",
            "isEmpty",
            "length",
            "startsWith",
            "strip",
            "toLowerCase");

    private DrlMembers() {}

    /** Returns the names of the facts that have a property of this name, sorted. */
    static List<String> factsWith(String property) {
        return FactTypes.all().stream()
                .filter(fact -> properties(fact).contains(property))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Returns the names of the properties that a rule may read, of a record in the order of its components. */
    static List<String> properties(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        var names = new TreeSet<String>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            boolean reads = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers());
            if (reads && name.matches("get[A-Z].*")) {
                names.add(name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4));
            } else if (reads && name.matches("is[A-Z].*")) {
                names.add(name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3));
            } else if (reads && !name.matches("hashCode|toString|clone")) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** Returns the type of a property, with its arguments, or empty if there is none. */
    static Optional<Type> property(Class<?> type, String name) {
        String tail = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String getter : List.of(name, "get" + tail, "is" + tail)) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(getter) && method.getParameterCount() == 0) {
                    return Optional.of(method.getGenericReturnType());
                }
            }
        }
        for (Field field : type.getFields()) {
            if (field.getName().equals(name)) {
                return Optional.of(field.getGenericType());
            }
        }
        return Optional.empty();
    }

    /** Returns the names of the methods of a type, sorted; those that every object has are left out. */
    static List<String> methods(Class<?> type) {
        if (type == String.class) {
            return OF_TEXT;
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the return type of a method with this many arguments, or empty where there is none or they differ. */
    static Optional<Type> method(Class<?> type, String name, int arguments) {
        List<Type> returned = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && (method.getParameterCount() == arguments || method.isVarArgs()))
                .map(Method::getGenericReturnType)
                .distinct()
                .toList();
        return returned.size() == 1 ? Optional.of(returned.get(0)) : Optional.empty();
    }

    /** Returns whether a type has a method of this name. */
    static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }
}
