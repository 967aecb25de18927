package org.counciltracker.rules.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.grammar.Role;
import org.counciltracker.rules.grammar.VerbFinder;
import org.counciltracker.rules.grammar.VerbGroup;
import org.counciltracker.text.Token;

/**
 * What was asked, as the words that an answer can be held against.
 *
 * <p>Words are compared by their stems, verbs by their infinitives too, and words that the lexicon calls the same count as one:
 * "the letter was sent" echoes "to write to the Minister". This class is immutable and thread-safe.
 */
public final class Ask {

    /** Nothing was asked, so nothing echoes it. */
    public static final Ask NOTHING =
            new Ask(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), Counts.NONE);

    private final ImmutableSet<String> topics;
    private final ImmutableSet<String> deeds;
    private final ImmutableSet<String> words;
    private final ImmutableSet<String> pairs;
    private final Counts counts;

    private Ask(
            ImmutableSet<String> topics,
            ImmutableSet<String> deeds,
            ImmutableSet<String> words,
            ImmutableSet<String> pairs,
            Counts counts) {
        this.topics = topics;
        this.deeds = deeds;
        this.words = words;
        this.pairs = pairs;
        this.counts = counts;
    }

    /** Takes what was asked for from its verbs; where it has none, as in "Trial of school streets", from all its words. */
    static Ask of(List<Token> tokens, List<VerbGroup> verbs, VerbFinder finder, Topics topics) {
        Set<String> all = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            all.addAll(topics.of(tokens.get(at).form()));
            words.add(tokens.get(at).form());
            if (at > 0) {
                pairs.add(pair(tokens, at));
            }
        }
        Set<String> deeds = new HashSet<>();
        for (VerbGroup verb : verbs) {
            if (verb.finite()) {
                verb.infinitives().forEach(infinitive -> deeds.addAll(topics.of(infinitive)));
            }
        }
        if (opensWithDeed(tokens, finder)) {
            deeds.addAll(topics.of(tokens.get(0).form()));
        }
        return new Ask(
                ImmutableSet.copyOf(all),
                ImmutableSet.copyOf(deeds.isEmpty() ? all : deeds),
                ImmutableSet.copyOf(words),
                ImmutableSet.copyOf(pairs),
                Counts.of(tokens, topics));
    }

    /** "Review the policy" asks for a review, though its first word may be a noun as well. */
    private static boolean opensWithDeed(List<Token> tokens, VerbFinder finder) {
        if (tokens.size() < 2) {
            return false;
        }
        Set<Role> second = finder.roles(tokens.get(1).form());
        return second.contains(Role.DETERMINER) || second.contains(Role.QUESTION);
    }

    /** Returns whether one of the topics given is what was to be done. */
    boolean asksFor(Set<String> others) {
        return !Sets.intersection(others, deeds).isEmpty();
    }

    /** Returns whether words tell of fewer of some thing than were asked for. */
    boolean asksForMore(List<Token> tokens, int from, int to, Topics topics) {
        return counts.exceed(tokens, from, to, topics);
    }

    /** Returns whether a word stands in it, in this very form. */
    boolean says(String form) {
        return words.contains(form);
    }

    /** Returns whether a word and the one before it stand in it side by side, as the words of a name do. */
    boolean names(List<Token> tokens, int at) {
        return at > 0 && pairs.contains(pair(tokens, at));
    }

    /** Returns how many of the topics given were asked about. */
    int echoes(Set<String> others) {
        return Sets.intersection(others, topics).size();
    }

    private static String pair(List<Token> tokens, int at) {
        return tokens.get(at - 1).form() + ' ' + tokens.get(at).form();
    }
}
