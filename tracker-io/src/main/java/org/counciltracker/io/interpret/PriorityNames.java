package org.counciltracker.io.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises headings that say themselves what they name, such as "Priority 2: Safer streets" or "Theme A". */
final class PriorityNames {

    private static final int LONGEST = 200;
    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>\\p{L}+(?: \\p{L}+)??) ?(?:(?:no\\.? ?)?(?<number>\\d{1,2}(?:\\.\\d{1,2})?|[A-Z]|[IVX]{1,4}|(?i:one|two|three|four|five|six|seven))\\b)?\\s*(?<rest>[:–—-].*)?",
            Pattern.DOTALL);

    private PriorityNames() {}

    /** Returns the label of such a heading, in the form in which labels are compared. */
    static Optional<String> label(String text) {
        String bare = text.strip();
        Matcher matcher = LABELLED.matcher(bare);
        if (bare.length() > LONGEST
                || bare.endsWith(".")
                || !matcher.matches()
                || (matcher.group("number") == null && matcher.group("rest") == null)) {
            return Optional.empty();
        }
        return HeaderLabels.find(matcher.group("label"))
                .filter(known -> known.fields().equals(List.of(Field.PRIORITY)))
                .map(known -> MatchKey.of(known.text()));
    }
}
