package org.counciltracker.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The colour that a document gives an item, before anyone says what it means.
 *
 * <p>Either a colour that trackers use ({@code RED}, {@code AMBER}, {@code GREEN}, {@code BLUE}, {@code GREY}) or another
 * one as {@code #RRGGBB}. This record is immutable and thread-safe.
 *
 * @param colour the colour's name or its code
 */
public record Shading(String colour) {

    /**
     * Checks the form.
     *
     * @param colour the colour's name or its code
     * @throws IllegalArgumentException if {@code colour} is neither a rating's name nor {@code #RRGGBB}
     */
    public Shading {
        if (!colour.matches("RED|AMBER|GREEN|BLUE|GREY|#[0-9A-F]{6}")) {
            throw new IllegalArgumentException(
                    "colour (%s) must be RED, AMBER, GREEN, BLUE, GREY or #RRGGBB.".formatted(colour));
        }
    }

    /**
     * Obtains a shading from its text.
     *
     * @param text a name or a code, in any case
     * @return the shading
     */
    public static Shading parse(String text) {
        return new Shading(text.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the rating of the same name.
     *
     * @return the rating, or empty for a colour that no rating is named after
     */
    public Optional<RagRating> rating() {
        return colour.startsWith("#") ? Optional.empty() : Optional.of(RagRating.valueOf(colour));
    }

    /** Returns the colour's name or code. */
    @Override
    public String toString() {
        return colour;
    }
}
