package org.counciltracker.parse.due;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shape told by a pattern.
 *
 * @param pattern what the words look like; every repetition in it is bounded
 * @param reading what they stand for, or null where they fit no date
 * @param misfit what it means where they fit none
 */
record PatternShape(Pattern pattern, Function<Matcher, @Nullable DueExpression> reading, Misfit misfit)
        implements DueShape {

    /** What it means that the words look right but stand for no date. */
    enum Misfit {
        /** Nothing: another shape may fit. */
        TRY_OTHERS,
        /** The words name a day that doesn't exist, and are to be read as nothing else. */
        IMPOSSIBLE
    }

    static DueShape of(String regex, Function<Matcher, @Nullable DueExpression> reading) {
        return of(regex, Misfit.TRY_OTHERS, reading);
    }

    static DueShape of(String regex, Misfit misfit, Function<Matcher, @Nullable DueExpression> reading) {
        return new PatternShape(Pattern.compile("(?:" + regex + ")(?![\\p{L}\\p{N}])"), reading, misfit);
    }

    @Override
    public @Nullable Match at(String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        DueExpression expression = reading.apply(matcher);
        return expression == null && misfit == Misfit.TRY_OTHERS ? null : new Match(expression, matcher.end());
    }
}
