package org.counciltracker.rules.internal.vet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.vet.ClassUses.RuleMethod;
import org.counciltracker.rules.internal.vet.WrittenRules.Spot;
import org.counciltracker.rules.pack.PackProblem;

/**
 * Holds the classes that rules were compiled to against the allow-list, before any of them is loaded.
 *
 * <p>Not thread-safe; each set of packs compiled together has one of its own.
 */
public final class PackVetting {

    private static final String CLASS = ".class";

    /** Describes the build to the engine's own tools. It is made by the compiler alone, and never loaded here. */
    private static final String OF_THE_BUILD = "org/drools/project/model/ProjectModel.class";

    /** Stands between a class and its method, where both are meant. */
    private static final String LAMBDA = "#";

    /** Classes made of parts of rules alone lie in packages of two digits below that of the rules. */
    private static final Pattern DRAWER = Pattern.compile("\\.P[0-9A-F]{2}$");

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, ClassUses> uses = new TreeMap<>();
    /** The rules for which a class, or a lambda in one, was made, by its name. */
    private final Map<String, Set<String>> rules = new HashMap<>();

    private final AllowList allowed;
    private final Ancestry ancestry;
    private final WrittenRules written;

    private PackVetting(Map<String, byte[]> files, List<DrlText> texts, ClassLoader loader, Set<String> alsoAllowed) {
        files.forEach((path, bytes) -> {
            if (path.endsWith(CLASS) && !path.equals(OF_THE_BUILD)) {
                classes.put(path, bytes);
                uses.put(name(path), ClassUses.of(bytes));
            }
        });
        allowed = AllowList.with(alsoAllowed);
        ancestry = new Ancestry(classes, loader);
        written = WrittenRules.of(texts);
        uses.forEach(this::noteRules);
    }

    /**
     * Vets what rules were compiled to.
     *
     * @param files the files the compiler made, by their path
     * @param texts what it made them of
     * @param loader sees all other classes that the rules speak of
     * @param alsoAllowed packages of the application whose classes rules may use whole
     * @return what the rules use without being allowed to, by file and line
     */
    public static List<PackProblem> problems(
            Map<String, byte[]> files, List<DrlText> texts, ClassLoader loader, Set<String> alsoAllowed) {
        return new PackVetting(files, texts, loader, alsoAllowed).problems();
    }

    private static String name(String path) {
        return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    }

    /** The method that makes a rule names the classes and the lambdas of its conditions and of its consequence. */
    private void noteRules(String name, ClassUses one) {
        for (RuleMethod method : one.rules()) {
            one.byMethod().getOrDefault(method.method(), Set.of()).stream()
                    .map(use -> use.owner().equals(name) ? name + LAMBDA + use.member() : use.owner())
                    .filter(made -> made.contains(LAMBDA) || isMadeOfRules(made))
                    .forEach(made ->
                            rules.computeIfAbsent(made, key -> new TreeSet<>()).add(method.rule()));
        }
    }

    private List<PackProblem> problems() {
        Map<Spot, Set<Use>> refused = new LinkedHashMap<>();
        uses.forEach((name, one) -> one.byMethod()
                .forEach((method, used) -> used.stream()
                        .filter(use -> !isAllowed(use))
                        .forEach(use -> spots(name, one, method, use)
                                .forEach(spot -> refused.computeIfAbsent(spot, key -> new LinkedHashSet<>())
                                        .add(use)))));
        Set<PackProblem> problems = new LinkedHashSet<>();
        refused.forEach((spot, used) -> used.stream()
                // A class that is named because something of it is used need not be told of as well.
                .filter(use -> use.kind() != Use.Kind.NAME
                        || used.stream()
                                .noneMatch(other -> other.kind() != Use.Kind.NAME
                                        && other.owner().equals(use.owner())))
                .forEach(use -> problems.add(problem(spot, use))));
        return problems.stream().sorted(PlaceOrder.BY_PLACE).toList();
    }

    private PackProblem problem(Spot spot, Use use) {
        List<String> declaring = ancestry.declaring(use);
        // The name of a class made of a rule says nothing to the rule's author.
        Use told = isOwn(use.owner()) && !declaring.isEmpty()
                ? new Use(use.kind(), declaring.get(0), use.member(), use.descriptor())
                : use;
        String message = Refusal.of(told, declaring);
        return spot.rule() == null
                ? PackProblem.at(spot.place(), message)
                : PackProblem.inRule(spot.place(), spot.rule(), message);
    }

    private List<Spot> spots(String name, ClassUses one, String method, Use use) {
        return partsOf(name, one, method).stream()
                .map(part -> written.find(packageOf(name), part, use))
                .toList();
    }

    /** Returns the names of the rules, or of the function, that a method of a class was made of. */
    private Set<String> partsOf(String name, ClassUses one, String method) {
        for (RuleMethod rule : one.rules()) {
            if (rule.method().equals(method)) {
                return Set.of(rule.rule());
            }
        }
        int inner = name.indexOf('$');
        String made = inner < 0 ? name : name.substring(0, inner);
        return rules.getOrDefault(made, rules.getOrDefault(name + LAMBDA + method, Set.of(method)));
    }

    private static boolean isMadeOfRules(String name) {
        return DRAWER.matcher(drawer(name)).find();
    }

    private static String packageOf(String name) {
        return DRAWER.matcher(drawer(name)).replaceFirst("");
    }

    private static String drawer(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private boolean isAllowed(Use use) {
        return switch (use.kind()) {
            case LOCK, NATIVE, KEEP -> false;
            case NAME -> isOwn(use.owner()) || allowed.allowsNaming(use.owner());
            case BIND -> allowed.lists(use.owner(), use.member());
            case WRITE -> isOwn(use.owner()) && ancestry.declaring(use).stream().allMatch(this::isOwn);
            case CALL, READ -> allowed.lists(use.owner(), use.member()) || comesFromAllowed(use);
        };
    }

    private boolean comesFromAllowed(Use use) {
        List<String> declaring = ancestry.declaring(use);
        return !declaring.isEmpty()
                && declaring.stream().allMatch(one -> isOwn(one) || allowed.allows(one, use.member()));
    }

    private boolean isOwn(String name) {
        return uses.containsKey(name);
    }
}
