package org.counciltracker.rules.grammar;

import java.util.List;
import java.util.Set;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;

/**
 * Tells from the words around it whether a word of a clause can be a verb: "the report" isn't, "to report" is.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Surroundings {

    private final List<Token> tokens;
    private final int end;
    private final Words words;
    private final Verbs verbs;

    Surroundings(List<Token> tokens, int end, Words words, Verbs verbs) {
        this.tokens = tokens;
        this.end = end;
        this.words = words;
        this.verbs = verbs;
    }

    String form(int at) {
        return tokens.get(at).form();
    }

    boolean is(Role role, int at) {
        return at >= 0 && at < tokens.size() && words.is(role, form(at));
    }

    /** Returns whether "is", "has" or "did" is followed by the verb that it helps, so that it is no verb of its own. */
    boolean helpsAnother(int at) {
        int next = at + 1;
        while (next < end && tokens.get(next).gap().compareTo(Gap.COMMA) <= 0 && words.isAdverb(form(next))) {
            next++;
        }
        if (next >= end || tokens.get(next).gap() != Gap.SPACE) {
            return false;
        }
        if (is(Role.HAVE, at) && is(Role.BE, next)) {
            return true;
        }
        if (is(Role.BE, at) && form(next).equals("being")) {
            return true;
        }
        Set<Verbs.Reading> readings = verbs.readings(form(next));
        boolean past = has(readings, VerbForm.PARTICIPLE);
        return is(Role.HAVE, at) && past
                || is(Role.BE, at) && (past || has(readings, VerbForm.ING) && !is(Role.NAMING, next))
                || is(Role.DO, at) && has(readings, VerbForm.BASE);
    }

    /** Returns whether a word like "rejects" or "plans" is a verb: after a noun, and before what a verb takes. */
    boolean takesPresent(int at, int before) {
        if (tokens.get(before + 1).gap() != Gap.SPACE
                || is(Role.PREPOSITION, before)
                || is(Role.NUMBER, before)
                || words.determines(form(before))) {
            return false;
        }
        int next = at + 1;
        return next < end
                && tokens.get(next).gap() == Gap.SPACE
                && (is(Role.DETERMINER, next)
                        || is(Role.PRONOUN, next)
                        || is(Role.TO, next)
                        || is(Role.NUMBER, next)
                        || words.isAdverb(form(next)));
    }

    /** Returns whether a word like "recommend" is a verb: after "we" or, before what a verb takes, after a noun in the plural. */
    boolean takesPlural(int at, int before) {
        if (is(Role.PRONOUN, before) && !is(Role.DETERMINER, before)) {
            return true;
        }
        boolean plural = form(before).endsWith("s")
                && words.roles(form(before)).stream().allMatch(role -> role == Role.STOP || role == Role.COMMITTED);
        return plural && takesPresent(at, before);
    }

    /** Returns whether what follows an -ing form is what a verb takes, and not the noun that it describes: "screening form". */
    boolean takesObject(int at) {
        int next = at + 1;
        return next >= end
                || tokens.get(next).gap() != Gap.SPACE
                || is(Role.DETERMINER, next)
                || is(Role.PRONOUN, next)
                || is(Role.PREPOSITION, next)
                || is(Role.TO, next)
                || is(Role.NUMBER, next)
                || is(Role.CONJUNCTION, next)
                || words.isAdverb(form(next));
    }

    /** Returns whether a participle that opens a clause only describes the noun after it: "Revised plan circulated". */
    boolean describes(int at) {
        int next = at + 1;
        if (next >= end || tokens.get(next).gap() != Gap.SPACE) {
            return false;
        }
        Set<Role> roles = words.roles(form(next));
        boolean noun = (roles.isEmpty() || roles.equals(Set.of(Role.STOP)) || roles.contains(Role.COMMITTED))
                && !words.isAdverb(form(next))
                && Character.isLetter(form(next).charAt(0));
        if (!noun) {
            return false;
        }
        for (int later = next + 1; later < end; later++) {
            Set<Verbs.Reading> readings = verbs.readings(form(later));
            boolean verb = is(Role.BE, later)
                    || is(Role.HAVE, later)
                    || is(Role.MODAL, later)
                    || is(Role.FUTURE_MODAL, later)
                    || is(Role.TO, later) && later + 1 < end && has(verbs.readings(form(later + 1)), VerbForm.BASE)
                    || has(readings, VerbForm.PARTICIPLE)
                            && !is(Role.DETERMINER, later - 1)
                            && !is(Role.PREPOSITION, later - 1);
            if (verb) {
                return true;
            }
        }
        return false;
    }

    static boolean has(Set<Verbs.Reading> readings, VerbForm form) {
        return readings.stream().anyMatch(reading -> reading.form() == form);
    }
}
