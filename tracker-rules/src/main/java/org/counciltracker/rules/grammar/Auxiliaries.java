package org.counciltracker.rules.grammar;

import java.util.List;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The words that help a verb, read from the verb towards the beginning of its clause: "has not yet been".
 *
 * @param first the index of the first of them, or of the verb where it has none
 * @param nearest the kind of the one nearest to the verb
 * @param be the form of "be" nearest to the verb, or empty
 * @param have the form of "have" among them, or empty
 * @param future whether one of them is like "will"
 * @param modalVerb whether one of them is like "could"
 * @param did whether one of them is "did"
 * @param infinitive whether one of them is "to"
 * @param governor the index of what stands before that "to", or -1
 * @param negated whether one of them denies the verb
 */
record Auxiliaries(
        int first,
        Kind nearest,
        String be,
        String have,
        boolean future,
        boolean modalVerb,
        boolean did,
        boolean infinitive,
        int governor,
        boolean negated) {

    /** More words than this don't stand between a verb and its first auxiliary. */
    private static final int REACH = 9;

    enum Kind {
        BE,
        HAVE,
        MODAL,
        DO,
        TO,
        NONE
    }

    static Auxiliaries before(int verb, int from, List<Token> tokens, Words words, Verbs verbs) {
        int first = verb;
        Kind nearest = Kind.NONE;
        String be = "";
        String have = "";
        boolean future = false;
        boolean modal = false;
        boolean did = false;
        boolean to = false;
        boolean negated = false;
        int governor = -1;
        for (int at = verb - 1; at >= from && verb - at <= REACH; at--) {
            String form = tokens.get(at).form();
            boolean adverb = words.isAdverb(form);
            Gap gap = tokens.get(at + 1).gap();
            if (gap != Gap.SPACE
                    && !(gap == Gap.COMMA
                            && (adverb || words.isAdverb(tokens.get(at + 1).form())))) {
                break;
            }
            if (words.is(Role.TO, form)) {
                to = true;
                first = at;
                nearest = nearest == Kind.NONE ? Kind.TO : nearest;
                governor = governor(at, from, tokens, words);
                negated |= deniedBetween(governor, at, tokens, words);
                break;
            }
            Kind kind = kind(form, words);
            if (words.is(Role.MONTH, form) && !helpsAsModal(at, from, verbs, tokens, words)) {
                break;
            }
            if (kind == Kind.NONE) {
                if (isNoLonger(at, from, tokens)) {
                    negated = true;
                    at--;
                    continue;
                }
                if (!adverb) {
                    break;
                }
                negated |= words.is(Role.NEGATION, form);
                continue;
            }
            if (nearest != Kind.NONE && first < verb && startsAnother(kind, first, tokens, words)) {
                break;
            }
            first = at;
            nearest = nearest == Kind.NONE ? kind : nearest;
            be = kind == Kind.BE && be.isEmpty() ? form : be;
            have = kind == Kind.HAVE && have.isEmpty() ? form : have;
            future |= words.is(Role.FUTURE_MODAL, form);
            modal |= words.is(Role.MODAL, form);
            did |= form.startsWith("did");
            negated |= words.is(Role.NEGATION, form);
        }
        return new Auxiliaries(first, nearest, be, have, future, modal, did, to, governor, negated);
    }

    /** Returns whether a word ends "no longer", which stands between an auxiliary and its verb as "not" does. */
    private static boolean isNoLonger(int at, int from, List<Token> tokens) {
        return at > from
                && tokens.get(at).form().equals("longer")
                && tokens.get(at - 1).form().equals("no")
                && tokens.get(at).gap() == Gap.SPACE;
    }

    /** Returns whether "may" is an auxiliary and no month: before a bare infinitive, and not after "in" or a number. */
    private static boolean helpsAsModal(int at, int from, Verbs verbs, List<Token> tokens, Words words) {
        String next = tokens.get(at + 1).form();
        boolean infinitive = words.isAdverb(next)
                || words.is(Role.BE, next)
                || words.is(Role.HAVE, next)
                || verbs.readings(next).stream().anyMatch(reading -> reading.form() == VerbForm.BASE);
        String before = at == from ? "" : tokens.get(at - 1).form();
        boolean dated = words.is(Role.PREPOSITION, before)
                || words.determines(before)
                || words.is(Role.ADVERB, before)
                || !before.isEmpty() && Character.isDigit(before.charAt(0));
        return infinitive && !dated;
    }

    /** Returns whether a word of this kind can't stand before the auxiliary found: "is will". */
    private static boolean startsAnother(Kind kind, int first, List<Token> tokens, Words words) {
        Kind next = kind(tokens.get(first).form(), words);
        return next == Kind.MODAL || next == Kind.DO || kind == Kind.DO && next != Kind.NONE;
    }

    private static Kind kind(String form, Words words) {
        if (words.is(Role.BE, form)) {
            return Kind.BE;
        }
        if (words.is(Role.HAVE, form)) {
            return Kind.HAVE;
        }
        if (words.is(Role.FUTURE_MODAL, form) || words.is(Role.MODAL, form)) {
            return Kind.MODAL;
        }
        return words.is(Role.DO, form) ? Kind.DO : Kind.NONE;
    }

    private static int governor(int to, int from, List<Token> tokens, Words words) {
        int at = to - 1;
        while (at >= from && words.is(Role.NEGATION, tokens.get(at).form())) {
            at--;
        }
        return at >= from && tokens.get(at + 1).gap().compareTo(Gap.COMMA) < 0 ? at : -1;
    }

    private static boolean deniedBetween(int governor, int to, List<Token> tokens, Words words) {
        for (int at = Math.max(governor, 0); at < to && at >= to - 2; at++) {
            if (at != governor && words.is(Role.NEGATION, tokens.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether they put the verb in a past that need not last: "was paused", "had been paused". */
    boolean isHistory() {
        return be.startsWith("was") || be.startsWith("were") || have.startsWith("had");
    }

    boolean isFuture() {
        return future || modalVerb || infinitive;
    }

    /** Returns when a participle after a form of "be" happens, or null where the "to" before it decides. */
    @Nullable
    Tense passive() {
        if (be.equals("being")) {
            return Tense.ONGOING;
        }
        if (!have.isEmpty() && (modalVerb || infinitive)) {
            return Tense.CONDITIONAL;
        }
        if (infinitive) {
            return null;
        }
        if (future || modalVerb || be.equals("be")) {
            return Tense.FUTURE;
        }
        boolean past = !have.isEmpty() || be.startsWith("was") || be.startsWith("were") || be.equals("been");
        return past ? Tense.PAST : Tense.PRESENT;
    }

    /** Returns when a participle after a form of "have" happens: what "should have" happened has not. */
    Tense perfect() {
        return modalVerb || infinitive ? Tense.CONDITIONAL : future ? Tense.FUTURE : Tense.PAST;
    }

    /** Returns when a bare infinitive happens. */
    Tense modal() {
        if (nearest == Kind.DO) {
            return did ? Tense.PAST : Tense.PRESENT;
        }
        return Tense.FUTURE;
    }

    /** Returns whether the verb only describes: "having been circulated". */
    boolean describes() {
        return have.equals("having");
    }
}
