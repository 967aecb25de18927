package org.counciltracker.rules.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * Finds the verbs of a text, with what their auxiliaries make of them.
 *
 * <p>A word that may be a verb is one only where the words before it allow it: "the report" is a noun, "to report" isn't. Time
 * is linear in the length of the text. This class is immutable and thread-safe.
 */
public final class VerbFinder {

    private final Words words;
    private final Verbs verbs;

    private VerbFinder(Words words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /**
     * Obtains a finder.
     *
     * @param infinitives verbs that must be known beside the common ones, such as those of a lexicon
     * @return the finder
     */
    public static VerbFinder knowing(Collection<String> infinitives) {
        return new VerbFinder(Words.english(), Verbs.with(infinitives));
    }

    /**
     * Finds the verbs of a text.
     *
     * @param tokens its words
     * @param clauseOf the number of the clause that each word stands in
     * @return the verbs, in the order of their heads
     */
    public List<VerbGroup> find(List<Token> tokens, int[] clauseOf) {
        var found = new ArrayList<VerbGroup>();
        int from = 0;
        while (from < tokens.size()) {
            int end = from + 1;
            while (end < tokens.size() && clauseOf[end] == clauseOf[from]) {
                end++;
            }
            found.addAll(new ClauseParse(tokens, from, end, words, verbs).groups());
            from = end;
        }
        return List.copyOf(found);
    }

    /**
     * Returns what a word can do in a sentence.
     *
     * @param form the word in its matching form, see {@link Tokens}
     * @return its roles, empty for words of open classes
     */
    public Set<Role> roles(String form) {
        return words.roles(form);
    }

    /**
     * Returns whether a word denies what it stands with: "not", "nobody".
     *
     * @param form the word in its matching form
     * @return whether it denies
     */
    public boolean denies(String form) {
        return words.is(Role.NEGATION, form) || words.is(Role.NOBODY, form);
    }

    /**
     * Returns the verbs that a word may be a form of, wherever it stands.
     *
     * @param form the word in its matching form
     * @return their infinitives, empty for a word that is no listed verb
     */
    public Set<String> infinitives(String form) {
        return verbs.knows(form)
                ? verbs.readings(form).stream()
                        .map(Verbs.Reading::infinitive)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
