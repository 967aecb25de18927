package org.counciltracker.rules.lexicon;

import java.util.List;
import org.counciltracker.rules.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the verb at, before and after a word. */
final class VerbIndex {

    private final List<VerbGroup> verbs;
    private final int[] countUpTo;

    VerbIndex(List<VerbGroup> verbs, int words) {
        this.verbs = verbs;
        this.countUpTo = new int[words + 1];
        int count = 0;
        for (int at = 0; at < words; at++) {
            while (count < verbs.size() && verbs.get(count).head() <= at) {
                count++;
            }
            countUpTo[at + 1] = count;
        }
    }

    /** Returns the first verb whose head stands from the first to the last word given, or null. */
    @Nullable
    VerbGroup within(int first, int last) {
        int index = countUpTo[first];
        return index < countUpTo[last + 1] ? verbs.get(index) : null;
    }

    /** Returns the last verb whose head stands before a word and not before another, or null. */
    @Nullable
    VerbGroup before(int word, int notBefore) {
        int index = countUpTo[word] - 1;
        return index >= 0 && verbs.get(index).head() >= notBefore ? verbs.get(index) : null;
    }

    /** Returns the first verb whose head stands after a word and not after another, or null. */
    @Nullable
    VerbGroup after(int word, int notAfter) {
        int index = countUpTo[word + 1];
        return index < verbs.size() && verbs.get(index).head() <= notAfter ? verbs.get(index) : null;
    }
}
