package org.counciltracker.rules.internal.lint;

import java.util.List;
import java.util.stream.IntStream;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.Phrase.Step;

/** Compares phrases by the words that they match. */
final class Phrases {

    private Phrases() {}

    static boolean anyCovers(List<Phrase> phrases, Phrase other) {
        return phrases.stream().anyMatch(phrase -> covers(phrase, other));
    }

    /** Returns whether a phrase surely matches all words that another matches, and just those; gaps must be alike. */
    static boolean covers(Phrase phrase, Phrase other) {
        return phrase.steps().size() == other.steps().size()
                && (!phrase.opens() || other.opens())
                && (!phrase.closes() || other.closes())
                && IntStream.range(0, phrase.steps().size())
                        .allMatch(
                                i -> covers(phrase.steps().get(i), other.steps().get(i)));
    }

    private static boolean covers(Step step, Step other) {
        return step.gap() == other.gap()
                && (step.optional() || !other.optional())
                && step.symbols().containsAll(other.symbols())
                && other.beginnings().stream()
                        .allMatch(theirs -> step.beginnings().stream().anyMatch(theirs::startsWith))
                && other.choices().stream().allMatch(choice -> matches(step, choice));
    }

    private static boolean matches(Step step, List<String> choice) {
        return step.choices().contains(choice)
                || choice.size() == 1 && step.beginnings().stream().anyMatch(choice.get(0)::startsWith);
    }
}
