package org.counciltracker.rules.grammar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;
import org.jspecify.annotations.Nullable;

/** The verbs of one clause, found word by word from its beginning. Not thread-safe. */
final class ClauseParse {

    /** The furthest that a verb stands from the one whose auxiliaries it shares: "was drafted, checked and circulated". */
    private static final int SHARING_REACH = 8;

    private static final int NOWHERE = -1;

    private final List<Token> tokens;
    private final int from;
    private final int end;
    private final Words words;
    private final Verbs verbs;
    private final Surroundings around;
    private final List<VerbGroup> groups = new ArrayList<>();
    private boolean finite;

    ClauseParse(List<Token> tokens, int from, int end, Words words, Verbs verbs) {
        this.tokens = tokens;
        this.from = from;
        this.end = end;
        this.words = words;
        this.verbs = verbs;
        this.around = new Surroundings(tokens, end, words, verbs);
    }

    List<VerbGroup> groups() {
        for (int at = from; at < end; at++) {
            VerbGroup group = groupAt(at);
            if (group != null) {
                groups.add(group);
                finite |= group.finite();
            }
        }
        return groups;
    }

    private @Nullable VerbGroup groupAt(int at) {
        String form = form(at);
        if (is(Role.MODAL, at) || is(Role.FUTURE_MODAL, at) || is(Role.TO, at) || is(Role.MONTH, at)) {
            return null;
        }
        boolean auxiliary = is(Role.BE, at) || is(Role.HAVE, at) || is(Role.DO, at);
        if (auxiliary && around.helpsAnother(at)) {
            return null;
        }
        Set<Verbs.Reading> readings = verbs.readings(form);
        Auxiliaries helpers = Auxiliaries.before(at, from, tokens, words, verbs);
        return switch (helpers.nearest()) {
            case BE -> afterBe(at, readings, helpers);
            case HAVE -> afterHave(at, readings, helpers);
            case MODAL, DO -> afterModal(at, readings, helpers);
            case TO -> afterTo(at, readings, helpers);
            case NONE -> auxiliary ? copula(at, helpers) : alone(at, readings, helpers);
        };
    }

    // ---- with auxiliaries ----

    private @Nullable VerbGroup afterBe(int at, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        if (Surroundings.has(readings, VerbForm.PARTICIPLE)) {
            return group(at, readings, VerbForm.PARTICIPLE, helpers.passive(), helpers);
        }
        if (Surroundings.has(readings, VerbForm.ING) && !is(Role.NAMING, at)) {
            Tense tense = helpers.isFuture() ? Tense.FUTURE : Tense.ONGOING;
            return group(at, readings, VerbForm.ING, tense, helpers);
        }
        return null;
    }

    private @Nullable VerbGroup afterHave(int at, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        if (is(Role.BE, at)) {
            return group(at, Set.of("be"), Tense.PAST, helpers, true, false);
        }
        if (!Surroundings.has(readings, VerbForm.PARTICIPLE)) {
            return null;
        }
        return group(at, readings, VerbForm.PARTICIPLE, helpers.perfect(), helpers);
    }

    private @Nullable VerbGroup afterModal(int at, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        if (form(at).equals("be") || form(at).equals("have") || form(at).equals("do")) {
            return group(at, Set.of(form(at)), helpers.modal(), helpers, true, false);
        }
        if (Surroundings.has(readings, VerbForm.BASE)) {
            return group(at, readings, VerbForm.BASE, helpers.modal(), helpers);
        }
        boolean unknown =
                readings.isEmpty() && words.roles(form(at)).isEmpty() && !Character.isDigit(form(at).charAt(0));
        return unknown ? group(at, Set.of(form(at)), helpers.modal(), helpers, true, false) : null;
    }

    private @Nullable VerbGroup afterTo(int at, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        boolean auxiliary = is(Role.BE, at) || is(Role.HAVE, at) || is(Role.DO, at);
        if (!auxiliary && !Surroundings.has(readings, VerbForm.BASE)) {
            return null;
        }
        Set<String> infinitives = auxiliary ? Set.of(form(at)) : infinitives(readings, VerbForm.BASE);
        return infinitive(at, infinitives, false, helpers);
    }

    /** Makes a group of an infinitive, by what governs its "to": "agreed to", "unable to", "(officers) to". */
    private VerbGroup infinitive(int at, Set<String> infinitives, boolean participle, Auxiliaries helpers) {
        VerbGroup before = last();
        int governor = helpers.governor();
        boolean negated = helpers.negated() || before != null && before.head() == governor && before.negated();
        if (governor != NOWHERE && is(Role.UNACHIEVED, governor)) {
            return new VerbGroup(helpers.first(), at, infinitives, Tense.PRESENT, true, true, false, participle);
        }
        if (governor != NOWHERE && is(Role.ACHIEVED, governor)) {
            boolean future = before != null && before.tense() == Tense.FUTURE;
            return new VerbGroup(
                    helpers.first(),
                    at,
                    infinitives,
                    future ? Tense.FUTURE : Tense.PAST,
                    negated || before != null && before.negated(),
                    true,
                    false,
                    participle);
        }
        if (governor != NOWHERE && is(Role.CONTINUING, governor)) {
            return new VerbGroup(helpers.first(), at, infinitives, Tense.ONGOING, negated, true, false, participle);
        }
        boolean committed = governor != NOWHERE && is(Role.COMMITTED, governor);
        boolean main = committed || !hasFinite();
        return new VerbGroup(
                helpers.first(),
                at,
                infinitives,
                form(Math.max(governor, 0)).equals("had") && governor != NOWHERE ? Tense.PAST : Tense.FUTURE,
                negated || main && hasNegativeSubject(helpers.first()),
                main,
                false,
                participle);
    }

    private @Nullable VerbGroup copula(int at, Auxiliaries helpers) {
        String infinitive = is(Role.BE, at) ? "be" : is(Role.HAVE, at) ? "have" : "do";
        String form = form(at);
        boolean past = form.startsWith("was")
                || form.startsWith("were")
                || form.startsWith("had")
                || form.startsWith("did")
                || form.equals("been")
                || form.equals("done");
        boolean negated = is(Role.NEGATION, at) || negatedAfter(at);
        if (form.equals("being") || form.equals("having") || form.equals("doing") || form.equals("be")) {
            return null;
        }
        return new VerbGroup(
                at,
                at,
                Set.of(infinitive),
                past ? Tense.PAST : Tense.PRESENT,
                negated || helpers.negated() || hasNegativeSubject(at),
                true,
                past,
                false);
    }

    // ---- without auxiliaries ----

    private @Nullable VerbGroup alone(int at, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        if (readings.isEmpty() || form(at).equals("be")) {
            return null;
        }
        boolean opens = at == from;
        int before = opens ? NOWHERE : at - 1;
        while (before >= from && before != NOWHERE && words.isAdverb(form(before))) {
            before--;
        }
        if (before < from) {
            before = NOWHERE;
        }
        if (Surroundings.has(readings, VerbForm.PAST) || Surroundings.has(readings, VerbForm.PARTICIPLE)) {
            return past(at, before, readings, helpers);
        }
        if (Surroundings.has(readings, VerbForm.ING)) {
            return ing(at, before, readings, helpers);
        }
        boolean present = Surroundings.has(readings, VerbForm.PRESENT)
                        && before != NOWHERE
                        && around.takesPresent(at, before)
                || Surroundings.has(readings, VerbForm.BASE) && before != NOWHERE && around.takesPlural(at, before);
        if (!present) {
            return null;
        }
        VerbForm form = Surroundings.has(readings, VerbForm.PRESENT) ? VerbForm.PRESENT : VerbForm.BASE;
        return group(at, readings, form, Tense.PRESENT, helpers);
    }

    private @Nullable VerbGroup past(int at, int before, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        VerbForm form = Surroundings.has(readings, VerbForm.PAST) ? VerbForm.PAST : VerbForm.PARTICIPLE;
        VerbGroup last = last();
        boolean joined = before != NOWHERE && (is(Role.CONJUNCTION, before) || followsComma(at));
        if (joined && last != null && last.participle() && at - last.head() <= SHARING_REACH) {
            return new VerbGroup(
                    at,
                    at,
                    infinitives(readings, form),
                    last.tense(),
                    last.negated() || helpers.negated(),
                    last.finite(),
                    last.history(),
                    true);
        }
        if (before == NOWHERE || tokens.get(before + 1).gap() != Gap.SPACE) {
            if (around.describes(at)) {
                return null;
            }
            return group(at, readings, form, Tense.PAST, helpers);
        }
        if (words.determines(form(before)) || is(Role.PREPOSITION, before)) {
            return null;
        }
        boolean main = !(hasFinite() && !joined);
        return new VerbGroup(
                at,
                at,
                infinitives(readings, form),
                Tense.PAST,
                helpers.negated() || hasNegativeSubject(at),
                main,
                false,
                true);
    }

    private @Nullable VerbGroup ing(int at, int before, Set<Verbs.Reading> readings, Auxiliaries helpers) {
        if (is(Role.NAMING, at) || !verbs.knows(form(at))) {
            return null;
        }
        boolean opens = before == NOWHERE || tokens.get(before + 1).gap() != Gap.SPACE;
        boolean goesOn = before != NOWHERE && is(Role.CONTINUING, before);
        boolean inNounPhrase =
                !opens && (words.determines(form(before)) || is(Role.PREPOSITION, before) || is(Role.NUMBER, before));
        if (inNounPhrase || !goesOn && (opens ? around.describes(at) : !around.takesObject(at))) {
            return null;
        }
        return new VerbGroup(
                at,
                at,
                infinitives(readings, VerbForm.ING),
                Tense.ONGOING,
                helpers.negated() || hasNegativeSubject(at) || goesOn && wasNegated(before),
                goesOn || !hasFinite(),
                false,
                false);
    }

    private boolean wasNegated(int head) {
        VerbGroup last = last();
        return last != null && last.head() == head && last.negated();
    }

    // ---- helpers ----

    private VerbGroup group(
            int at, Set<Verbs.Reading> readings, VerbForm form, @Nullable Tense tense, Auxiliaries helpers) {
        boolean participle = form == VerbForm.PARTICIPLE || form == VerbForm.PAST;
        Set<String> infinitives = infinitives(readings, form);
        if (tense == null) {
            return infinitive(at, infinitives, participle, helpers);
        }
        return group(at, infinitives, tense, helpers, !helpers.describes(), participle);
    }

    private VerbGroup group(
            int at,
            Set<String> infinitives,
            @Nullable Tense tense,
            Auxiliaries helpers,
            boolean finite,
            boolean participle) {
        if (tense == null) {
            return infinitive(at, infinitives, participle, helpers);
        }
        return new VerbGroup(
                helpers.first(),
                at,
                infinitives,
                tense,
                helpers.negated() || hasNegativeSubject(helpers.first()),
                finite,
                helpers.isHistory(),
                participle);
    }

    private Set<String> infinitives(Set<Verbs.Reading> readings, VerbForm form) {
        return readings.stream()
                .filter(reading ->
                        reading.form() == form || form == VerbForm.PAST && reading.form() == VerbForm.PARTICIPLE)
                .map(Verbs.Reading::infinitive)
                .collect(toUnmodifiableSet());
    }

    private boolean followsComma(int at) {
        return tokens.get(at).gap() == Gap.COMMA;
    }

    /** Returns whether "is" or "has" is followed by "not". */
    private boolean negatedAfter(int at) {
        for (int next = at + 1; next < end && next <= at + 2; next++) {
            if (is(Role.NEGATION, next)) {
                return true;
            }
            if (!words.isAdverb(form(next))) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether what stands between the verb before and this one denies it all: "nothing has", "no reply was". */
    private boolean hasNegativeSubject(int verb) {
        VerbGroup last = last();
        int start = last == null ? from : last.head() + 1;
        for (int at = start; at < verb; at++) {
            boolean number =
                    at + 1 < tokens.size() && Character.isDigit(form(at + 1).charAt(0));
            if (is(Role.NOBODY, at) && !number) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite() {
        return finite;
    }

    private @Nullable VerbGroup last() {
        return groups.isEmpty() ? null : groups.get(groups.size() - 1);
    }

    private String form(int at) {
        return around.form(at);
    }

    private boolean is(Role role, int at) {
        return around.is(role, at);
    }
}
