package org.counciltracker.rules.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.grammar.VerbGroup;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signals in a text: cues of the lexicon, with the tense and the negation of their verb, held against what was asked.
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
     * Returns what was asked, made ready to hold answers against.
     *
     * @param text what was asked
     * @return the ask
     */
    public Ask ask(String text) {
        List<Token> tokens = Tokens.of(text);
        List<VerbGroup> verbs = lexicon.verbs().find(tokens, clauses(tokens).clauseOf());
        return Ask.of(tokens, verbs, lexicon.verbs(), lexicon.topics());
    }

    /**
     * Reads a text.
     *
     * @param place where it stands
     * @param text the text
     * @param ask what was asked
     * @return its signals and sentences
     */
    public Reading read(Place place, String text, Ask ask) {
        List<Token> tokens = Tokens.of(text);
        ClauseCutter clauses = clauses(tokens);
        List<VerbGroup> verbs = lexicon.verbs().find(tokens, clauses.clauseOf());
        List<Hit<LexiconEntry>> cues = standing(tokens, clauses, verbs);
        var maker = new SignalMaker(
                place,
                text,
                tokens,
                clauses,
                new VerbIndex(verbs, tokens.size()),
                lexicon.verbs(),
                lexicon.topics(),
                ask);
        return new Reading(maker.signals(cues), tokens, clauses);
    }

    ClauseCutter clauses(List<Token> tokens) {
        FoundCues cuts = lexicon.cutting(tokens);
        ClauseCutter plain = ClauseCutter.cut(tokens, List.of());
        return ClauseCutter.cut(tokens, cuts.standing(plain.clauseOf()));
    }

    List<Hit<LexiconEntry>> standing(List<Token> tokens, ClauseCutter clauses, List<VerbGroup> verbs) {
        return lexicon.signalling(tokens, WordSymbols.of(tokens, verbs, lexicon.verbs()))
                .standing(clauses.clauseOf());
    }
}
