package org.counciltracker.rules.internal.vet;

import java.util.List;
import java.util.Set;

/** Says in words what a rule uses without being allowed to. This class has no state, and is thread-safe. */
final class Refusal {

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault");

    /** The type of the word drools. */
    private static final String DROOLS = "org.drools.model.Drools";

    /** What the compiler makes of it where a rule calls something of it. */
    private static final String HELPER = "org.drools.core.rule.consequence.KnowledgeHelper";

    private Refusal() {}

    /**
     * Returns the message.
     *
     * @param use what is used
     * @param declaring the classes it comes from, where they are known
     */
    static String of(Use use, List<String> declaring) {
        return switch (use.kind()) {
            case LOCK -> "locks an object, which other work may wait for. Leave the word synchronized out.";
            case NATIVE ->
                "the method %s is native, so nobody can see what it does. Write it in Java.".formatted(use.member());
            case KEEP ->
                "keeps something in the static field %s from one firing to the next. A rule knows no more than its facts."
                        .formatted(use.member());
            default -> "%s, which is not on the allow-list. %s".formatted(what(use, declaring), advice(use, declaring));
        };
    }

    private static String what(Use use, List<String> declaring) {
        String owner = use.owner().equals(DROOLS) || use.owner().equals(HELPER)
                ? "drools"
                : use.owner().replace('$', '.');
        String name = owner + "." + use.member();
        return switch (use.kind()) {
            case CALL ->
                use.member().equals(Use.CONSTRUCTOR) ? "makes a new " + owner : "calls " + name + from(use, declaring);
            case READ -> "reads " + name + from(use, declaring);
            case WRITE -> "sets " + name + from(use, declaring);
            case BIND -> "has calls bound by " + name;
            default -> "names " + owner;
        };
    }

    private static String from(Use use, List<String> declaring) {
        List<String> others =
                declaring.stream().filter(one -> !one.equals(use.owner())).toList();
        return others.isEmpty() || isOfEngine(use.owner())
                ? ""
                : " (from %s)".formatted(String.join(", ", others).replace('$', '.'));
    }

    private static String advice(Use use, List<String> declaring) {
        if (CLOCKS.contains(use.member())) {
            return "Take the day judged at from AsOfDate( $today : date ).";
        }
        if (isOfEngine(use.owner())) {
            return "Hand drools on to what the rule concludes, and do nothing else with it.";
        }
        if (use.owner().startsWith("org.counciltracker.rules.internal.")) {
            return "Rules read facts, and conclude by the functions of Conclude.";
        }
        if (use.kind() == Use.Kind.WRITE) {
            return "A rule changes nothing; it concludes.";
        }
        boolean ofApplication = !isOfPlatform(use.owner()) && declaring.stream().noneMatch(Refusal::isOfPlatform);
        return ofApplication
                ? "Maybe allow the package (%s) as well, if it holds facts of yours."
                        .formatted(
                                use.owner().substring(0, Math.max(0, use.owner().lastIndexOf('.'))))
                : "Maybe bring what the rule needs as a fact of the application.";
    }

    private static boolean isOfEngine(String name) {
        return name.startsWith("org.drools.") || name.startsWith("org.kie.");
    }

    private static boolean isOfPlatform(String name) {
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("com.sun.");
    }
}
