package org.counciltracker.rules.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;

/**
 * The document has no key that is understood, and rates by another one than the scheme in force: most items of a colour come to
 * one other rating. How many that takes is the policy's {@code ratings.other-key.items} and {@code ratings.other-key.percent}.
 * One for a tracker at most, about the first item concerned; after the rating stage.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param item the first of the items
 * @param translations which colour of the document is which rating here, by colour
 */
@Few
@SettledIn("rag")
public record OtherKey(ItemKey item, List<Translation> translations) implements AboutItem {

    /**
     * Copies the translations.
     *
     * @param item the first of the items
     * @param translations which colour of the document is which rating here, by colour
     */
    public OtherKey {
        translations = List.copyOf(translations);
    }

    /**
     * Most items of one colour come to one other rating.
     *
     * @param stated what the document says
     * @param rating what the rules say
     * @param items how many items are of both
     * @param of how many items are of that colour
     */
    public record Translation(RagRating stated, RagRating rating, int items, int of) {

        private String inWords() {
            return "its %s is %s here (%s of %s items)".formatted(name(stated), name(rating), items, of);
        }

        private static String name(RagRating rating) {
            return rating.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns whether two ratings differ only as the document's and the scheme's do.
     *
     * @param stated what the document says of an item
     * @param rating what the rules say
     * @return whether they do
     */
    public boolean covers(RagRating stated, RagRating rating) {
        return translations.stream()
                .anyMatch(translation -> translation.stated() == stated && translation.rating() == rating);
    }

    /**
     * Returns the translations for messages.
     *
     * @return such as {@code its amber is green here (12 of 13 items)}
     */
    public String inWords() {
        return translations.stream().map(Translation::inWords).collect(Collectors.joining(", "));
    }
}
