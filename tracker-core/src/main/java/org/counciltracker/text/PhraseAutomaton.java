package org.counciltracker.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.counciltracker.text.Phrase.Step;
import org.counciltracker.text.Token.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass over a text.
 *
 * <p>All phrases are merged into one tree of words. From each word of the text the tree is followed no deeper than the
 * longest phrase, so time is linear in the length of the text, whatever its words. A phrase doesn't reach over the end of
 * a clause. This class is immutable and thread-safe.
 *
 * @param <T> what each phrase stands for; compared by {@code equals} at every hit, so it should be cheap to hash
 */
public final class PhraseAutomaton<T> {

    private final Node<T> anywhere = new Node<>();
    private final Node<T> atClauseStart = new Node<>();

    private PhraseAutomaton() {}

    /**
     * A phrase that was found.
     *
     * @param value what the phrase stands for
     * @param first the index of its first word among the tokens searched
     * @param last the index of its last word
     * @param <T> the type of the value
     */
    public record Hit<T>(T value, int first, int last) {}

    /**
     * Obtains an automaton.
     *
     * @param phrases the phrases with what they stand for; one phrase may stand for several things
     * @param <T> the type of what they stand for
     * @return the automaton
     */
    public static <T> PhraseAutomaton<T> of(Collection<Map.Entry<Phrase, T>> phrases) {
        var automaton = new PhraseAutomaton<T>();
        for (Map.Entry<Phrase, T> phrase : phrases) {
            automaton.add(phrase.getKey(), phrase.getValue());
        }
        return automaton;
    }

    /**
     * Finds all phrases.
     *
     * @param tokens the words of a text
     * @return what was found, by first word, then by last word; of the same value from the same word only the longest
     */
    public List<Hit<T>> search(List<Token> tokens) {
        return search(tokens, at -> Set.of());
    }

    /**
     * Finds all phrases, among them those with verbs and numbers in them.
     *
     * @param tokens the words of a text
     * @param symbols what the word at an index is, beside itself: such as {@code ~send}, and {@code ~*} as well
     * @return what was found, by first word, then by last word; of the same value from the same word only the longest
     */
    public List<Hit<T>> search(List<Token> tokens, IntFunction<Set<String>> symbols) {
        var hits = new ArrayList<Hit<T>>();
        for (int start = 0; start < tokens.size(); start++) {
            searchFrom(start, tokens, symbols, hits);
        }
        return List.copyOf(hits);
    }

    private void searchFrom(int start, List<Token> tokens, IntFunction<Set<String>> symbols, List<Hit<T>> hits) {
        Set<Node<T>> states =
                beginsClause(tokens, start) ? ImmutableSet.of(anywhere, atClauseStart) : ImmutableSet.of(anywhere);
        var found = new LinkedHashMap<T, Integer>();
        for (int at = start; at < tokens.size() && !states.isEmpty(); at++) {
            Token token = tokens.get(at);
            if (at > start && beginsClause(tokens, at)) {
                break;
            }
            var next = new LinkedHashSet<Node<T>>();
            for (Node<T> state : states) {
                state.follow(token.form(), symbols.apply(at), next);
            }
            boolean endsClause = at + 1 == tokens.size() || beginsClause(tokens, at + 1);
            for (Node<T> state : next) {
                for (T value : endsClause ? Iterables.concat(state.values, state.closing) : state.values) {
                    found.put(value, at);
                }
            }
            states = next;
        }
        found.forEach((value, last) -> hits.add(new Hit<>(value, start, last)));
    }

    private static boolean beginsClause(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at).gap().compareTo(Gap.CLAUSE) >= 0;
    }

    private void add(Phrase phrase, T value) {
        Set<Node<T>> ends = new LinkedHashSet<>(List.of(phrase.opens() ? atClauseStart : anywhere));
        for (Step step : phrase.steps()) {
            var next = new LinkedHashSet<Node<T>>();
            for (Node<T> node : ends) {
                node.extend(step, next);
            }
            if (step.optional()) {
                next.addAll(ends);
            }
            ends = next;
        }
        ends.forEach(node -> (phrase.closes() ? node.closing : node.values).add(value));
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<String, Node<T>> beginnings = new LinkedHashMap<>();
        private final Map<String, Node<T>> symbols = new HashMap<>();
        private final Set<T> values = new LinkedHashSet<>();
        private final Set<T> closing = new LinkedHashSet<>();
        private @Nullable Node<T> anyWord;

        void extend(Step step, Set<Node<T>> next) {
            if (step.gap()) {
                skip(next);
                return;
            }
            for (List<String> choice : step.choices()) {
                Node<T> node = this;
                for (String word : choice) {
                    node = node.words.computeIfAbsent(word, key -> new Node<>());
                }
                next.add(node);
            }
            for (String beginning : step.beginnings()) {
                next.add(beginnings.computeIfAbsent(beginning, key -> new Node<>()));
            }
            for (String symbol : step.symbols()) {
                next.add(symbols.computeIfAbsent(symbol, key -> new Node<>()));
            }
        }

        /** A gap is a chain of nodes that each take any word; the phrase may go on from every one of them. */
        private void skip(Set<Node<T>> next) {
            Node<T> node = this;
            next.add(node);
            for (int length = 0; length < Phrase.LONGEST_GAP; length++) {
                Node<T> following = node.anyWord == null ? new Node<>() : node.anyWord;
                node.anyWord = following;
                next.add(following);
                node = following;
            }
        }

        void follow(String form, Set<String> symbolsOfWord, Set<Node<T>> next) {
            Node<T> exact = words.get(form);
            if (exact != null) {
                next.add(exact);
            }
            beginnings.forEach((beginning, node) -> {
                if (form.startsWith(beginning)) {
                    next.add(node);
                }
            });
            if (!symbols.isEmpty()) {
                for (String symbol : symbolsOfWord) {
                    Node<T> node = symbols.get(symbol);
                    if (node != null) {
                        next.add(node);
                    }
                }
            }
            if (anyWord != null) {
                next.add(anyWord);
            }
        }
    }
}
