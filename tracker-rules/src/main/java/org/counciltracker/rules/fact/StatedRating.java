package org.counciltracker.rules.fact;

import java.util.List;
import java.util.Locale;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;
import org.jspecify.annotations.Nullable;

/**
 * A colour that the document gives an item, by a fill or in words. What it means is the document's own affair: see
 * {@link KeyMeaning}. An item with both has two such facts.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the item
 * @param colour the colour's name or its code, as {@link org.counciltracker.model.Shading} has it
 * @param field {@code SHADING} for a fill, {@code STATUS} for words
 * @param rating the rating that may be held against that of a scheme where the document has no key; null for a colour that no rating
 *     is named after, and for a fill that needs no rating to be explained
 * @param position the offset of the words in their field
 * @param proof the colour or the words; none where an application states a rating without words
 */
public record StatedRating(
        ItemKey item,
        String colour,
        EvidenceField field,
        @Nullable RagRating rating,
        int position,
        List<Quote> proof) implements Proven {

    /**
     * Copies the proof.
     *
     * @param item the item
     * @param colour the colour's name or its code
     * @param field {@code SHADING} for a fill, {@code STATUS} for words
     * @param rating the rating that may be held against that of a scheme, or null
     * @param position the offset of the words in their field
     * @param proof the colour or the words
     */
    public StatedRating {
        proof = List.copyOf(proof);
    }

    /**
     * Returns the colour for messages.
     *
     * @return such as {@code amber} or {@code #92D050}
     */
    public String inWords() {
        return colour.startsWith("#") ? colour : colour.toLowerCase(Locale.ROOT);
    }
}
