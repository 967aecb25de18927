package org.counciltracker.text;

/**
 * One word of a text, in the form that cues are matched on, with its place.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param form the word in its matching form, see {@link Tokens}
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 * @param gap what separates it from the word before
 */
public record Token(String form, int start, int end, Gap gap) {

    /** What stands between two words, from the weakest to the strongest. */
    public enum Gap {
        /** White space, a hyphen or a slash. */
        SPACE,
        /** A bracket: what stands in it goes on with the clause. */
        BRACKET,
        /** A comma: a phrase may end here, a condition that opens its clause does. */
        COMMA,
        /** A dash, a colon or a semicolon: a clause ends here. */
        CLAUSE,
        /** The end of a sentence or of a paragraph. */
        SENTENCE;

        Gap max(Gap other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
