package org.counciltracker.rules.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.grammar.Role;
import org.counciltracker.rules.grammar.VerbFinder;
import org.counciltracker.rules.grammar.VerbGroup;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes signals of the cues that stand in one text. Not thread-safe. */
final class SignalMaker {

    private final SignalReader.Place place;
    private final String text;
    private final List<Token> tokens;
    private final ClauseCutter clauses;
    private final VerbIndex verbs;
    private final VerbFinder finder;
    private final Topics topics;
    private final Ask ask;
    private final Quotations quotations;
    private final ClauseMood mood;
    private int countedFrom = -1;
    private int echoes;
    private int strangers;
    private int[] conditions = {};
    private int[] others = {};
    private int[] partials = {};
    private int[] lessers = {};

    SignalMaker(
            SignalReader.Place place,
            String text,
            List<Token> tokens,
            ClauseCutter clauses,
            VerbIndex verbs,
            VerbFinder finder,
            Topics topics,
            Ask ask) {
        this.place = place;
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.verbs = verbs;
        this.finder = finder;
        this.topics = topics;
        this.ask = ask;
        this.quotations = Quotations.of(text);
        this.mood = new ClauseMood(tokens);
    }

    List<Signal> signals(List<Hit<LexiconEntry>> cues) {
        others = countUpTo(cues, Modifier.OTHER);
        partials = countUpTo(cues, Modifier.PARTIAL);
        lessers = countUpTo(cues, Modifier.LESSER);
        conditions = countUpTo(cues, Modifier.CONDITIONAL);
        var signals = new ArrayList<Signal>();
        for (Hit<LexiconEntry> cue : CueOverlaps.settle(cues)) {
            mood.enter(clauses.clauseOf()[cue.first()], clauses.first(cue.first()));
            SignalKind kind = kindOf(cue.value());
            if (kind != null) {
                signals.add(signal(cue, kind));
            }
            cue.value().modifier().ifPresent(modifier -> mood.met(modifier, cue.first(), cue.last()));
        }
        return signals;
    }

    private Signal signal(Hit<LexiconEntry> cue, SignalKind kind) {
        int first = cue.first();
        int clauseStart = clauses.first(first);
        int clauseEnd = clauses.last(first);
        VerbGroup own = verbs.within(first, cue.last());
        VerbGroup verb = own == null ? verbs.before(first, clauseStart) : own;
        Tense tense = cue.value().modifier().isPresent()
                ? Tense.FUTURE
                : opensWithModal(cue) ? Tense.PRESENT : mood.tense(first, verb);
        int from = own == null ? clauseStart : phraseStart(own, clauseStart);
        int to = own == null ? clauseEnd : phraseEnd(own, clauseEnd);
        boolean aside = clauses.isAside(first)
                || quotations.contain(tokens.get(first).start())
                || own != null && !own.finite()
                || own == null && isName(cue)
                || within(others, from, to);
        countTopics(clauseStart, clauseEnd);
        return new Signal(
                place.item(),
                kind,
                negated(cue, own, clauseStart),
                hangs(first, clauseEnd, tense) ? Tense.CONDITIONAL : tense,
                aside,
                within(partials, from, to) || ask.asksForMore(tokens, clauseStart, clauseEnd, topics),
                within(lessers, from, to),
                own != null && ask.asksFor(topicsOf(own)),
                own != null && names(own, from, to)
                        || isOfTheItem(clauseStart, verb == null ? first : Math.min(first, verb.first())),
                verb != null && verb.history(),
                echoes,
                strangers,
                place.field(),
                place.update(),
                place.date(),
                clauses.sentenceOf(first),
                tokens.get(first).start(),
                cue.value().id(),
                clause(first));
    }

    /** A cue that begins before its verb has the verb's negation in itself; only what stands before it denies it. */
    private boolean negated(Hit<LexiconEntry> cue, @Nullable VerbGroup own, int clauseStart) {
        if (own != null && own.head() == cue.first()) {
            return own.negated();
        }
        return !deniesItself(cue) && mood.negates(cue.first(), verbs.before(cue.first(), clauseStart));
    }

    private boolean deniesItself(Hit<LexiconEntry> cue) {
        for (int at = cue.first(); at <= cue.last(); at++) {
            if (finder.denies(tokens.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether what is to come hangs on something that its clause names after it: "will be sent once it is ready". A due cell
     * speaks of what is to come, whatever the form of its verb: "completed once signed".
     */
    private boolean hangs(int first, int clauseEnd, Tense tense) {
        boolean open = tense == Tense.FUTURE || is(Role.ABLE, first) || place.field() == EvidenceField.DUE;
        return open && within(conditions, first, clauseEnd);
    }

    /** Returns whether words are part of a name in what was asked, as "on hold" is of "the Hold-and-Treat pilot". */
    private boolean isName(Hit<LexiconEntry> cue) {
        for (int at = cue.first(); at <= cue.last(); at++) {
            boolean telling = !topics.of(tokens.get(at).form()).isEmpty();
            boolean withNext = at + 1 < tokens.size() && ask.names(tokens, at + 1);
            if (telling && (ask.names(tokens, at) || withNext)) {
                return true;
            }
        }
        return false;
    }

    /** A cue such as "can be read" says itself that it is so now; its "can" leaves nothing open. */
    private boolean opensWithModal(Hit<LexiconEntry> cue) {
        return cue.last() > cue.first() && is(Role.ABLE, cue.first());
    }

    private boolean is(Role role, int at) {
        return finder.roles(tokens.get(at).form()).contains(role);
    }

    /** Returns whether a clause speaks of the item itself, as in "this has been completed", "this action is complete". */
    private boolean isOfTheItem(int clauseStart, int end) {
        for (int at = clauseStart; at < end; at++) {
            if (!is(Role.ITEM, at)) {
                return false;
            }
        }
        // "Completed 30 September" leaves the item out.
        boolean alone = end == clauseStart || end == clauseStart + 1 && is(Role.PRONOUN, clauseStart);
        return alone || end > clauseStart + 1;
    }

    /** Returns whether what was to be done stands beside a verb, as a noun. */
    private boolean names(VerbGroup verb, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (at != verb.head() && ask.asksFor(topics.of(tokens.get(at).form()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the words that belong to a verb begin: after the verb before it. */
    private int phraseStart(VerbGroup verb, int clauseStart) {
        VerbGroup before = verbs.before(verb.head(), clauseStart);
        return before == null ? clauseStart : before.head() + 1;
    }

    private int phraseEnd(VerbGroup verb, int clauseEnd) {
        VerbGroup after = verbs.after(verb.head(), clauseEnd);
        return after == null ? clauseEnd : after.first() - 1;
    }

    private static boolean within(int[] countUpTo, int from, int to) {
        return countUpTo[to + 1] > countUpTo[from];
    }

    /** Counts the modifiers up to each word, but for those that what was asked has itself, as in "to circulate the draft". */
    private int[] countUpTo(List<Hit<LexiconEntry>> cues, Modifier modifier) {
        var count = new int[tokens.size() + 1];
        for (Hit<LexiconEntry> cue : cues) {
            boolean said = ask.says(tokens.get(cue.first()).form());
            if (!said && cue.value().modifier().filter(modifier::equals).isPresent()) {
                count[cue.first() + 1]++;
            }
        }
        for (int at = 1; at < count.length; at++) {
            count[at] += count[at - 1];
        }
        return count;
    }

    private Set<String> topicsOf(VerbGroup verb) {
        var about = new HashSet<String>();
        verb.infinitives().forEach(infinitive -> about.addAll(topics.of(infinitive)));
        about.addAll(topics.of(tokens.get(verb.head()).form()));
        return about;
    }

    /**
     * Counts the topics of a clause that what was asked has too, and the words that it hasn't; once for each clause. Its verbs are
     * left out: that something was withdrawn doesn't say that it is what was to be withdrawn.
     */
    private void countTopics(int from, int to) {
        if (from == countedFrom) {
            return;
        }
        countedFrom = from;
        strangers = 0;
        var about = new HashSet<String>();
        for (int at = from; at <= to; at++) {
            if (verbs.within(at, at) != null) {
                continue;
            }
            Set<String> ofWord = topics.of(tokens.get(at).form());
            about.addAll(ofWord);
            strangers += !ofWord.isEmpty() && ask.echoes(ofWord) == 0 ? 1 : 0;
        }
        echoes = ask.echoes(about);
    }

    /** A word of the future is a promise by itself; other modifiers signal nothing. */
    private static @Nullable SignalKind kindOf(LexiconEntry entry) {
        boolean future = entry.modifier().filter(Modifier.FUTURE::equals).isPresent();
        return future ? SignalKind.PROMISED : entry.signal().orElse(null);
    }

    private Quote clause(int token) {
        int first = tokens.get(clauses.first(token)).start();
        int last = tokens.get(clauses.last(token)).end();
        int end = last < text.length() && ".!?".indexOf(text.charAt(last)) >= 0 ? last + 1 : last;
        Integer update = place.update() < 0 ? null : place.update();
        return new Quote(place.field(), update, first, end, text.substring(first, end));
    }
}
