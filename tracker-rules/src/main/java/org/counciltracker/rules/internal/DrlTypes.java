package org.counciltracker.rules.internal;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.fact.FactTypes;
import org.counciltracker.rules.internal.DrlText.Flaw;

/** The types that a file of rules can name: what it imports, and what every rule sees. Not thread-safe. */
final class DrlTypes {

    private static final Pattern IMPORT = Pattern.compile(
            "(?:^|;|(?<=\\n))[ \\t]*import\\s+(static\\s+|function\\s+)?([\\w$]+(?:\\.[\\w$]+)*)(\\.\\*)?");

    private static final Pattern DECLARED =
            Pattern.compile("(?m)(?:^|;)[ \\t]*declare\\s+(?:enum\\s+|trait\\s+)?(\\w+)");

    private final ClassLoader loader;
    private final Map<String, Class<?>> single = new HashMap<>();
    private final List<String> packages = new ArrayList<>();
    private final List<Class<?>> statics = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Optional<Class<?>>> known = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    /**
     * Reads the imports of a file.
     *
     * @param text the file's text
     * @param loader sees what may be imported
     */
    DrlTypes(DrlText text, ClassLoader loader) {
        this.loader = loader;
        Matcher declared = DECLARED.matcher(text.bare());
        while (declared.find()) {
            missing.add(declared.group(1));
        }
        Matcher imports = IMPORT.matcher(text.bare());
        while (imports.find()) {
            read(imports.start(2), imports.group(1) != null, imports.group(2), imports.group(3) != null);
        }
    }

    private void read(int at, boolean isStatic, String name, boolean all) {
        if (isStatic) {
            String owner = all ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
            Optional<Class<?>> type = load(owner);
            type.ifPresent(statics::add);
            if (type.isEmpty()) {
                flaws.add(new Flaw(at, "no class %s to import from.%s".formatted(owner, nearest(owner))));
                return;
            }
        } else if (all) {
            packages.add(name);
        } else {
            Optional<Class<?>> type = load(name);
            if (type.isEmpty()) {
                flaws.add(new Flaw(at, "no class %s to import.%s".formatted(name, nearest(name))));
                missing.add(lastPart(name));
                return;
            }
            single.put(type.get().getSimpleName(), type.get());
        }
        if (isStatic || !all) {
            statements.add("import " + (isStatic ? "static " : "") + name + (all ? ".*" : "") + ";");
        }
    }

    private static String nearest(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith(FactTypes.PACKAGE + ".")) {
            List<String> near = DrlNames.near(simple, FactTypes.names());
            return (near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".")
                    + " Facts of this library need no import.";
        }
        if (FactTypes.named(simple).isPresent()) {
            return " %s is a fact of this library, and needs no import.".formatted(simple);
        }
        List<String> near = DrlNames.near(simple, FactTypes.names());
        return near.isEmpty()
                ? " Maybe its jar is not on the class path, or the name is written otherwise."
                : " Maybe the fact %s is meant, which needs no import.".formatted(String.join(" or ", near));
    }

    private Optional<Class<?>> load(String name) {
        String binary = name;
        while (true) {
            try {
                return Optional.of(Class.forName(binary, false, loader));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0
                        || !Character.isUpperCase(
                                lastPart(binary.substring(0, dot)).charAt(0))) {
                    return Optional.empty();
                }
                binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
            }
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.isEmpty() ? " " : last;
    }

    /** Returns what is wrong with the imports. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** Returns the imports that name something, as Java would have them. */
    List<String> statements() {
        return statements;
    }

    /** Returns the packages all of whose types can be named. */
    List<String> packages() {
        return packages;
    }

    /** Returns the classes whose static methods can be called without their name. */
    List<Class<?>> statics() {
        return statics;
    }

    /** Returns the type of a name, as simple or as full as it is written. */
    Optional<Class<?>> type(String name) {
        Optional<Class<?>> type = known.get(name);
        if (type == null) {
            type = find(name);
            known.put(name, type);
        }
        return type;
    }

    /** Returns whether a name is imported from nowhere, or declared; that is told once, at its place. */
    boolean isMissing(String name) {
        return missing.contains(name);
    }

    private Optional<Class<?>> find(String name) {
        Class<?> imported = single.get(name);
        if (imported != null) {
            return Optional.of(imported);
        }
        if (name.contains(".")) {
            int dot = name.indexOf('.');
            Optional<Class<?>> outer = type(name.substring(0, dot));
            return outer.isPresent()
                    ? load(outer.get().getName() + "$" + name.substring(dot + 1).replace('.', '$'))
                    : load(name);
        }
        for (String each : Iterables.concat(packages, List.of("java.lang"))) {
            Optional<Class<?>> type = load(each + "." + name);
            if (type.isPresent() && type.get().getSimpleName().equals(name)) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** Returns the names of the types that a condition may be about: the facts, and what the file imports beside them. */
    List<String> factNames() {
        var names = new TreeSet<>(FactTypes.names());
        single.values().stream()
                .filter(type -> !type.isEnum())
                .map(Class::getSimpleName)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Returns the enums that can be named, sorted by name. */
    List<Class<?>> enums() {
        return single.values().stream()
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** Returns the names of the constants of an enum, as they are declared. */
    static List<String> constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }
}
