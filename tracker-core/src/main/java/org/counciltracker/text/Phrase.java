package org.counciltracker.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of words, as a lexicon writes it.
 *
 * <p>Words stand one after another, as in {@code no further action}. A word may be
 *
 * <ul>
 *   <li>a choice: {@code was/were circulated}, where underscores join several words into one choice: {@code by/at_the};
 *   <li>a beginning: {@code complet*} matches "complete" and "completed";
 *   <li>left out: {@code will be? provided} matches "will provided" too;
 *   <li>a gap: {@code put ... on hold} lets up to {@value #LONGEST_GAP} words stand between;
 *   <li>a verb in any of its forms, named by its infinitive: {@code ~send/circulate} matches "sent" and "is circulating";
 *       {@code ~*} is any verb;
 *   <li>a number: {@code # days}.
 * </ul>
 *
 * <p>Which words are verbs, and of which infinitive, is for the one who searches to say: see {@link PhraseAutomaton#search}.
 *
 * <p>{@code ^} in front holds the phrase to the beginning of a clause, {@code $} behind it to the end of one.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the pattern as written
 * @param steps its words
 * @param opens whether it must begin a clause
 * @param closes whether it must end a clause
 */
public record Phrase(String text, List<Step> steps, boolean opens, boolean closes) {

    /** The most words that a gap spans. */
    public static final int LONGEST_GAP = 6;

    /** The symbol of a word that is a number. */
    public static final String NUMBER = "#";

    /** What begins the symbol of a verb; its infinitive follows. */
    public static final String VERB = "~";

    /** The symbol of any verb. */
    public static final String ANY_VERB = "~*";

    /**
     * Copies the steps.
     *
     * @param text the pattern as written
     * @param steps its words
     * @param opens whether it must begin a clause
     * @param closes whether it must end a clause
     */
    public Phrase {
        steps = List.copyOf(steps);
    }

    /**
     * One word of a phrase.
     *
     * @param choices what may stand here, in matching form; a choice may be several words
     * @param beginnings the beginnings of words that may stand here
     * @param symbols what a word that may stand here is: {@code ~send} a form of that verb, {@code #} a number
     * @param optional whether the word may be missing
     * @param gap whether this is a gap, which has no words
     */
    public record Step(
            List<List<String>> choices, List<String> beginnings, List<String> symbols, boolean optional, boolean gap) {

        private static final Step GAP = new Step(List.of(), List.of(), List.of(), false, true);

        /**
         * Copies the lists.
         *
         * @param choices what may stand here, in matching form; a choice may be several words
         * @param beginnings the beginnings of words that may stand here
         * @param symbols what a word that may stand here is: {@code ~send} a form of that verb, {@code #} a number
         * @param optional whether the word may be missing
         * @param gap whether this is a gap, which has no words
         */
        public Step {
            choices = choices.stream().map(List::copyOf).toList();
            beginnings = List.copyOf(beginnings);
            symbols = List.copyOf(symbols);
        }
    }

    /**
     * Obtains a phrase from its text.
     *
     * @param text the pattern
     * @return the phrase
     * @throws IllegalArgumentException if there is no word in it, or it begins or ends with a gap or a word left out
     */
    public static Phrase parse(String text) {
        String pattern = text.strip();
        boolean opens = pattern.startsWith("^");
        boolean closes = pattern.endsWith("$");
        String words = pattern.substring(opens ? 1 : 0, pattern.length() - (closes ? 1 : 0));
        List<Step> steps = Splitter.on(CharMatcher.whitespace())
                .omitEmptyStrings()
                .splitToStream(words)
                .map(Phrase::step)
                .toList();
        if (steps.isEmpty() || isLoose(steps.get(0)) || isLoose(steps.get(steps.size() - 1))) {
            throw new IllegalArgumentException(
                    "phrase (%s) must begin and end with a word that can't be left out.".formatted(pattern));
        }
        return new Phrase(pattern, steps, opens, closes);
    }

    private static boolean isLoose(Step step) {
        return step.gap() || step.optional();
    }

    private static Step step(String word) {
        if (word.equals("...")) {
            return Step.GAP;
        }
        boolean optional = word.endsWith("?");
        String bare = optional ? word.substring(0, word.length() - 1) : word;
        if (bare.length() > 1 && bare.startsWith(VERB)) {
            return new Step(List.of(), List.of(), verbs(bare.substring(VERB.length())), optional, false);
        }
        var choices = new ArrayList<List<String>>();
        var beginnings = new ArrayList<String>();
        var symbols = new ArrayList<String>();
        for (String choice : Splitter.on('/').split(bare)) {
            if (choice.equals(NUMBER)) {
                symbols.add(NUMBER);
                continue;
            }
            if (choice.length() > 1 && choice.endsWith("*")) {
                beginnings.add(Tokens.form(choice.substring(0, choice.length() - 1)));
                continue;
            }
            List<String> forms = Tokens.of(choice.replace('_', ' ')).stream()
                    .map(Token::form)
                    .toList();
            if (forms.isEmpty()) {
                throw new IllegalArgumentException(
                        "\"%s\" must be a word, or words with slashes between.".formatted(word));
            }
            choices.add(forms);
        }
        return new Step(choices, beginnings, symbols, optional, false);
    }

    private static List<String> verbs(String infinitives) {
        return Splitter.on('/')
                .splitToStream(infinitives)
                .map(infinitive -> VERB + (infinitive.equals("*") ? infinitive : Tokens.form(infinitive)))
                .toList();
    }

    /** Returns the pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
