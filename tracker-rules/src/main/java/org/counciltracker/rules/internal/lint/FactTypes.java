package org.counciltracker.rules.internal.lint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.fact.Few;

/** What is known of the types of facts that rules speak of. This class is thread-safe. */
final class FactTypes {

    private static final String OURS = AboutItem.class.getPackageName();

    private final ClassLoader loader;
    private final Map<String, Optional<Class<?>>> byName = new ConcurrentHashMap<>();

    FactTypes(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the class of a type as a rule writes it, or empty where it can't be found. */
    Optional<Class<?>> of(String type, RuleText rule) {
        var names = new ArrayList<String>();
        names.add(type);
        for (String target : rule.imports()) {
            if (target.endsWith("." + type)) {
                names.add(target);
            } else if (target.endsWith(".*")) {
                names.add(target.substring(0, target.length() - 1) + type);
            }
        }
        names.add(OURS + "." + type);
        names.add("java.lang." + type);
        return names.stream().map(this::load).flatMap(Optional::stream).findFirst();
    }

    private Optional<Class<?>> load(String name) {
        return byName.computeIfAbsent(name, this::find);
    }

    private Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Returns whether a tracker may have many facts of a type, as of all that an application gives. */
    boolean areMany(String type, RuleText rule) {
        return of(type, rule)
                .map(known -> !known.isAnnotationPresent(Few.class))
                .orElse(true);
    }

    /** Returns the type of a property, or empty where there is none of this name. */
    static Optional<Class<?>> property(Class<?> owner, String name) {
        String capital = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> List.of(name, "get" + capital, "is" + capital).contains(method.getName()))
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
    }
}
