package org.counciltracker.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Words that the lexicon knows, with what their clause makes of them.
 *
 * <p>Updates after the as-of date give no signals.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param kind what the words signal by themselves
 * @param negated whether their clause denies them
 * @param tense when their clause says that it happens
 * @param aside whether they only describe something, such as "which are ongoing", or speak of another thing than what was asked,
 *     such as "the previous contract"
 * @param partial whether they speak of a part or an early stage, such as "the draft" or "phase 1"
 * @param lesser whether they speak of less than what was asked, such as "a summary"
 * @param asked whether their verb is one that what was asked has too, such as "to meet" where a meeting was asked for
 * @param named whether what was asked for stands beside their verb, such as "the review" in "the review was completed" where a
 *     review was asked for
 * @param history whether their verb is put in a past that need not last, as by "was" or "had been"
 * @param echoes how many topics of their clause, its verbs left out, what was asked has too
 * @param strangers how many words of their clause, its verbs left out, are of topics that what was asked doesn't have
 * @param field the field that they stand in
 * @param update the index of the update, -1 for other fields
 * @param date the date of the update, or null
 * @param sentence the number of the sentence in its field, from 0
 * @param position the offset of the words in their field
 * @param cue the id of the lexicon's entry
 * @param clause the clause that they stand in
 */
public record Signal(
        ItemKey item,
        SignalKind kind,
        boolean negated,
        Tense tense,
        boolean aside,
        boolean partial,
        boolean lesser,
        boolean asked,
        boolean named,
        boolean history,
        int echoes,
        int strangers,
        EvidenceField field,
        int update,
        @Nullable LocalDate date,
        int sentence,
        int position,
        String cue,
        Quote clause)
        implements Proven {

    @Override
    public List<Quote> proof() {
        return List.of(clause);
    }

    @Override
    public int relevance() {
        if (field != EvidenceField.UPDATE) {
            return 1;
        }
        boolean theVeryThing = asked || named && (kind == SignalKind.DONE || kind == SignalKind.DELIVERED);
        if (theVeryThing || kind.tellsFate() && !history) {
            return 2;
        }
        return kind == SignalKind.HAPPENED ? 0 : 1;
    }

    /**
     * Returns whether words of this kind say nothing of how far an item has come.
     *
     * @return whether they stand beside the status
     */
    public boolean isBeside() {
        return kind.standsBesideStatus();
    }

    /**
     * Returns the clause that the words stand in.
     *
     * @return the clause's text
     */
    public String quote() {
        return clause.quote();
    }

    /**
     * Returns this signal in another tense.
     *
     * @param other when it happens
     * @return the signal, otherwise unchanged
     */
    public Signal withTense(Tense other) {
        return new Signal(
                item, kind, negated, other, aside, partial, lesser, asked, named, history, echoes, strangers, field,
                update, date, sentence, position, cue, clause);
    }

    /**
     * Returns this signal as standing in another clause.
     *
     * @param other the clause, such as the words "as above" that the signal's own were taken over by
     * @return the signal, otherwise unchanged
     */
    public Signal withClause(Quote other) {
        return new Signal(
                item, kind, negated, tense, aside, partial, lesser, asked, named, history, echoes, strangers, field,
                update, date, sentence, position, cue, other);
    }
}
