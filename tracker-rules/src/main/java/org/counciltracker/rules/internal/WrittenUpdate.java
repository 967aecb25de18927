package org.counciltracker.rules.internal;

import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.Update;

/**
 * Tells by which words of an update as written something is proved.
 *
 * @param update the update
 * @param index its index
 */
record WrittenUpdate(Update update, int index) {

    /** Returns a quote of what the update says; of words taken over, "as above" is quoted, with the words it stands for. */
    Quote quote(Quote said) {
        Inherited from = update.inherited();
        if (from == null) {
            return said;
        }
        String text = update.text();
        return new Quote(
                EvidenceField.UPDATE, index, 0, text.length(), text, new Quote.Source(from.reference(), said.quote()));
    }
}
