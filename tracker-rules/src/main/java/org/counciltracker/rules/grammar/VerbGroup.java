package org.counciltracker.rules.grammar;

import java.util.Set;
import org.counciltracker.rules.fact.Tense;

/**
 * A verb with its auxiliaries, such as "has not yet been circulated".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param first the index of its first word
 * @param head the index of the verb itself
 * @param infinitives the verbs that the head may be a form of
 * @param tense when it happens
 * @param negated whether it is denied, by a word in it or by its subject
 * @param finite whether it can be the verb of a sentence, and not only describes or gives a purpose
 * @param history whether it is put in a past that need not last, as by "was" or "had been"
 * @param participle whether the head is a past or a past participle, which a following verb may share auxiliaries with
 */
public record VerbGroup(
        int first,
        int head,
        Set<String> infinitives,
        Tense tense,
        boolean negated,
        boolean finite,
        boolean history,
        boolean participle) {

    /**
     * Copies the set.
     *
     * @param first the index of its first word
     * @param head the index of the verb itself
     * @param infinitives the verbs that the head may be a form of
     * @param tense when it happens
     * @param negated whether it is denied, by a word in it or by its subject
     * @param finite whether it can be the verb of a sentence, and not only describes or gives a purpose
     * @param history whether it is put in a past that need not last, as by "was" or "had been"
     * @param participle whether the head is a past or a past participle, which a following verb may share auxiliaries with
     */
    public VerbGroup {
        infinitives = Set.copyOf(infinitives);
    }
}
