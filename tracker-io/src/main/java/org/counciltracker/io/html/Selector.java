package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says which elements a rule of a style sheet is for: names, classes and ids, one within another.
 *
 * @param steps from the outermost to the element itself
 */
record Selector(List<Step> steps) {

    private static final Pattern COMPOUND = Pattern.compile("([a-z][a-z0-9]*|\\*)?((?:[.#][\\w-]+)*)");
    private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");
    private static final int MOST_STEPS = 8;

    /**
     * One element of the way down.
     *
     * @param tag its name, or empty for any
     * @param classes classes it has
     * @param id its id, or empty for any
     * @param child whether it stands right below the one before
     */
    record Step(String tag, Set<String> classes, String id, boolean child) {

        boolean matches(Element element) {
            return (tag.isEmpty() || tag.equals(element.normalName()))
                    && (id.isEmpty() || id.equals(element.id()))
                    && classes.stream().allMatch(element::hasClass);
        }
    }

    Selector {
        steps = List.copyOf(steps);
    }

    /** Reads a selector, or returns empty where it says more than names, classes and ids. */
    static Optional<Selector> parse(String text) {
        List<Step> steps = new ArrayList<>();
        boolean child = false;
        for (String word : text.replace(">", " > ").strip().split("\\s+", MOST_STEPS * 2)) {
            if (word.equals(">")) {
                child = true;
                continue;
            }
            Matcher compound = COMPOUND.matcher(word);
            if (word.isEmpty() || !compound.matches() || steps.size() == MOST_STEPS) {
                return Optional.empty();
            }
            steps.add(step(compound, child));
            child = false;
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Selector(steps));
    }

    private static Step step(Matcher compound, boolean child) {
        String tag = compound.group(1) == null || compound.group(1).equals("*")
                ? ""
                : compound.group(1).toLowerCase(Locale.ROOT);
        Set<String> classes = new LinkedHashSet<>();
        String id = "";
        Matcher part = PART.matcher(compound.group(2));
        while (part.find()) {
            if (part.group(1).equals(".")) {
                classes.add(part.group(2));
            } else {
                id = part.group(2);
            }
        }
        return new Step(tag, Set.copyOf(classes), id, child);
    }

    /** Returns the word that an element must have for this to match at all: {@code #id}, {@code .class}, a name, or {@code *}. */
    String handle() {
        Step last = steps.get(steps.size() - 1);
        if (!last.id().isEmpty()) {
            return "#" + last.id();
        }
        return last.classes().stream()
                .min(String::compareTo)
                .map(name -> "." + name)
                .orElse(last.tag().isEmpty() ? "*" : last.tag());
    }

    int weight() {
        int weight = 0;
        for (Step step : steps) {
            weight += (step.id().isEmpty() ? 0 : 10_000)
                    + step.classes().size() * 100
                    + (step.tag().isEmpty() ? 0 : 1);
        }
        return weight;
    }

    boolean matches(Element element) {
        int at = steps.size() - 1;
        if (!steps.get(at).matches(element)) {
            return false;
        }
        boolean child = steps.get(at).child();
        at--;
        for (@Nullable Element above = element.parent(); above != null && at >= 0; above = above.parent()) {
            if (steps.get(at).matches(above)) {
                child = steps.get(at).child();
                at--;
            } else if (child) {
                return false;
            }
        }
        return at < 0;
    }
}
