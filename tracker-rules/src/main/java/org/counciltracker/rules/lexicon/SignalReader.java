package org.counciltracker.rules.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signals in a text: cues of the lexicon, with the tense and the negation of their clause.
 *
 * <p>Of cues that overlap, the one that contains the other is taken, so that "no further action" isn't also "no". Time is
 * linear in the length of the text. This class is immutable and thread-safe.
 */
public final class SignalReader {

    private final Lexicon lexicon;

    /**
     * Makes a reader.
     *
     * @param lexicon the cues
     */
    public SignalReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Where a text stands.
     *
     * @param item the item
     * @param field the field
     * @param update the index of the update, -1 for other fields
     * @param date the date of the update, or null
     */
    public record Place(
            ItemKey item,
            EvidenceField field,
            int update,
            @Nullable LocalDate date) {}

    /** What was read in one text. This class is immutable. */
    public static final class Reading {

        private final List<Signal> signals;
        private final List<Token> tokens;
        private final ClauseCutter clauses;

        private Reading(List<Signal> signals, List<Token> tokens, ClauseCutter clauses) {
            this.signals = List.copyOf(signals);
            this.tokens = tokens;
            this.clauses = clauses;
        }

        /**
         * Returns the signals.
         *
         * @return the signals, in the order of their words
         */
        public List<Signal> signals() {
            return signals;
        }

        /**
         * Returns the number of the sentence at an offset.
         *
         * @param offset an offset in the text, in UTF-16 units
         * @return the sentence's number, from 0, as in {@link Signal#sentence()}
         */
        public int sentenceAt(int offset) {
            int low = 0;
            int high = tokens.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (tokens.get(middle).start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return tokens.isEmpty() ? 0 : clauses.sentenceOf(low);
        }
    }

    /**
     * Reads a text.
     *
     * @param place where it stands
     * @param text the text
     * @return its signals and sentences
     */
    public Reading read(Place place, String text) {
        List<Token> tokens = Tokens.of(text);
        Lexicon.Found found = lexicon.find(tokens);
        ClauseCutter plain = ClauseCutter.cut(tokens, List.of());
        ClauseCutter clauses = ClauseCutter.cut(tokens, found.standing(plain.clauseOf()));
        Quotations quotations = Quotations.of(text);
        var mood = new ClauseMood(tokens);
        var signals = new ArrayList<Signal>();
        for (Hit<LexiconEntry> cue : withoutContained(found.standing(clauses.clauseOf()))) {
            mood.enter(clauses.clauseOf()[cue.first()]);
            SignalKind kind = kindOf(cue.value());
            if (kind != null) {
                signals.add(new Signal(
                        place.item(),
                        kind,
                        mood.negates(cue.first()),
                        cue.value().modifier().isPresent() ? Tense.FUTURE : mood.tense(cue.first()),
                        clauses.isAside(cue.first())
                                || quotations.contain(tokens.get(cue.first()).start()),
                        place.field(),
                        place.update(),
                        place.date(),
                        clauses.sentenceOf(cue.first()),
                        tokens.get(cue.first()).start(),
                        cue.value().id(),
                        clause(place, text, tokens, clauses, cue.first())));
            }
            cue.value().modifier().ifPresent(modifier -> mood.met(modifier, cue.last()));
        }
        return new Reading(signals, tokens, clauses);
    }

    /** A word of the future is a promise by itself; other modifiers signal nothing. */
    private static @Nullable SignalKind kindOf(LexiconEntry entry) {
        boolean future = entry.modifier().filter(Modifier.FUTURE::equals).isPresent();
        return future ? SignalKind.PROMISED : entry.signal().orElse(null);
    }

    private static Quote clause(Place place, String text, List<Token> tokens, ClauseCutter clauses, int token) {
        int first = tokens.get(clauses.first(token)).start();
        int last = tokens.get(clauses.last(token)).end();
        int end = last < text.length() && ".!?".indexOf(text.charAt(last)) >= 0 ? last + 1 : last;
        Integer update = place.update() < 0 ? null : place.update();
        return new Quote(place.field(), update, first, end, text.substring(first, end));
    }

    /** Drops the cues that a longer one contains; sorts the others by first word, the longer ones first. */
    private static List<Hit<LexiconEntry>> withoutContained(List<Hit<LexiconEntry>> cues) {
        List<Hit<LexiconEntry>> sorted = cues.stream()
                .sorted(Comparator.<Hit<LexiconEntry>>comparingInt(Hit::first)
                        .thenComparing(Hit::last, Comparator.reverseOrder()))
                .toList();
        var kept = new ArrayList<Hit<LexiconEntry>>();
        Hit<LexiconEntry> widest = null;
        for (Hit<LexiconEntry> cue : sorted) {
            if (standsAlone(cue.value())) {
                kept.add(cue);
                continue;
            }
            boolean contained = widest != null
                    && cue.last() <= widest.last()
                    && cue.last() - cue.first() < widest.last() - widest.first();
            if (!contained) {
                kept.add(cue);
                widest = cue;
            }
        }
        return kept;
    }

    /**
     * Returns whether a cue neither hides others nor is hidden: what stands beside the status says nothing of it, and what
     * cuts clauses ("and will") has done its work.
     */
    private static boolean standsAlone(LexiconEntry entry) {
        boolean beside = entry.signal().filter(SignalKind::standsBesideStatus).isPresent();
        boolean cuts = entry.modifier()
                .filter(modifier -> modifier == Modifier.BREAK || modifier == Modifier.ASIDE)
                .isPresent();
        return beside || cuts;
    }
}
