package org.counciltracker.parse.due;

import org.jspecify.annotations.Nullable;

/**
 * One way of writing a span of days, such as "Q3 2023/24". A new way of writing is a new shape in {@link DueShapes}.
 *
 * <p>Shapes see folded text: small letters, straight quotes, plain hyphens, single spaces.
 */
interface DueShape {

    /**
     * Reads the words that start at a position.
     *
     * @param text folded text
     * @param start the index of the first character
     * @return what stands there, or null where this shape doesn't
     */
    @Nullable
    Match at(String text, int start);

    /**
     * Words that have a shape.
     *
     * @param expression what they stand for, or null where the calendar has no such day
     * @param end the index after their last character
     */
    record Match(@Nullable DueExpression expression, int end) {}
}
