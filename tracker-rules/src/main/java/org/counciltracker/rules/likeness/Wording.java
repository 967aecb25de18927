package org.counciltracker.rules.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * How an item is worded: the words and signals by which it is held against examples.
 *
 * <p>Of the last update with news each word and each pair of words counts, and each signal with its tense and with how it meets
 * what was asked; addresses of pages are left out; of earlier updates and of what was asked the words alone, with less weight. Numbers count as one word. The
 * weights are of length one together, so that long updates weigh no more than short ones. This class is immutable.
 */
public final class Wording {

    private static final String NUMBER = "0";
    private static final float EARLIER = 0.5f;
    private static final float ASKED = 0.3f;
    private static final float SIGNAL = 0.7f;

    /** Of a longer update the last words count, since the later clause decides. */
    private static final int MOST_WORDS = 400;

    /** Words with more letters than this are taken by their beginning too: "circulating" and "circulated". */
    private static final int BEGINNING = 5;

    private final String last;
    private final List<Token> tokens;
    private final Map<String, Float> weights;

    private Wording(String last, List<Token> tokens, Map<String, Float> weights) {
        this.last = last;
        this.tokens = List.copyOf(tokens);
        this.weights = Map.copyOf(weights);
    }

    /**
     * Obtains the wording of an item.
     *
     * @param asked what was asked
     * @param asks the signals in it
     * @param news the updates with news, in the order in which they count; not empty
     * @param said the signals in the last of them
     * @return the wording
     */
    public static Wording of(String asked, List<Signal> asks, List<String> news, List<Signal> said) {
        Map<String, Float> weights = new HashMap<>();
        String last = news.get(news.size() - 1);
        List<Token> tokens = words(last);
        addPairs(tokens, weights);
        for (String update : news) {
            words(update).forEach(token -> weights.put("U" + form(token), EARLIER));
        }
        words(asked).forEach(token -> weights.put("A" + form(token), ASKED));
        addSignals(asks, said, weights);
        return new Wording(last, tokens, ofLengthOne(weights));
    }

    /**
     * Returns whether the last update has no words but the addresses of pages.
     *
     * @return whether there is nothing to hold against examples
     */
    public boolean isMute() {
        return tokens.isEmpty();
    }

    String last() {
        return last;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Returns the features with their weights. */
    Map<String, Float> weights() {
        return weights;
    }

    /** Returns the feature of a word of the last update, alone or with the one after it. */
    static String feature(List<Token> tokens, int first, int last) {
        return first == last
                ? "L" + form(tokens.get(first))
                : "L" + form(tokens.get(first)) + ' ' + form(tokens.get(last));
    }

    private static List<Token> words(String text) {
        return Tokens.of(text).stream()
                .filter(token ->
                        !token.form().startsWith("http") && !token.form().startsWith("www."))
                .limit(MOST_WORDS)
                .toList();
    }

    private static void addPairs(List<Token> tokens, Map<String, Float> to) {
        for (int at = 0; at < tokens.size(); at++) {
            to.put(feature(tokens, at, at), 1f);
            if (at + 1 < tokens.size()) {
                to.put(feature(tokens, at, at + 1), 1f);
            }
            String form = form(tokens.get(at));
            if (form.length() > BEGINNING) {
                to.put("p" + form.substring(0, BEGINNING), SIGNAL);
            }
        }
        if (!tokens.isEmpty()) {
            to.put("L^ " + form(tokens.get(0)), 1f);
            to.put("L" + form(tokens.get(tokens.size() - 1)) + " $", 1f);
        }
    }

    private static void addSignals(List<Signal> asks, List<Signal> said, Map<String, Float> to) {
        for (Signal ask : asks) {
            if (ask.kind().compareTo(SignalKind.DEPENDS) > 0) {
                to.put("T" + ask.kind(), SIGNAL);
            }
        }
        var met = new ArrayList<String>();
        for (Signal signal : said) {
            String way = signal.kind() + "|" + signal.tense() + "|" + (signal.negated() ? "N" : "")
                    + (signal.aside() ? "A" : "") + (signal.partial() ? "P" : "") + (signal.lesser() ? "L" : "");
            String point = way + "|" + (signal.asked() ? "K" : signal.named() ? "M" : "");
            to.merge("K" + way, SIGNAL, Float::sum);
            to.put("k" + signal.kind(), SIGNAL);
            to.put("Q" + point, SIGNAL);
            met.add(point);
        }
        if (!met.isEmpty()) {
            to.put("Z" + met.get(met.size() - 1), 1f);
        }
    }

    private static String form(Token token) {
        return Character.isDigit(token.form().charAt(0)) ? NUMBER : token.form();
    }

    private static Map<String, Float> ofLengthOne(Map<String, Float> weights) {
        double square =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        float length = (float) Math.sqrt(square);
        Map<String, Float> scaled = new HashMap<>();
        weights.forEach((feature, weight) -> scaled.put(feature, weight / length));
        return scaled;
    }
}
