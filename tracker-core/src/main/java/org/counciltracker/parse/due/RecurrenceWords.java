package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.text.WordList;

/**
 * Reads how often something comes round: "quarterly", "every six months", "Annual review in May".
 *
 * <p>The words stand in {@code recurrence-words.csv}. All functions are pure and thread-safe.
 */
public final class RecurrenceWords {

    private static final int LONGEST = 1000;

    private static final List<Entry> ENTRIES = WordList.lines(RecurrenceWords.class, "recurrence-words.csv").stream()
            .map(line -> line.split(",", 2))
            .map(parts -> new Entry(WordPattern.wholeWords(WordPattern.of(parts[1])), Period.parse(parts[0])))
            .collect(ImmutableList.toImmutableList());

    private RecurrenceWords() {}

    private record Entry(Pattern words, Period every) {}

    /**
     * Returns how often something comes round.
     *
     * @param words the words of a due cell
     * @return the time from one occurrence to the next, or empty where the words don't tell it, such as "regularly"
     */
    public static Optional<Period> every(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = words.replace('-', ' ').replace('\u2011', ' ');
        return ENTRIES.stream()
                .filter(entry -> entry.words().matcher(plain).find())
                .map(Entry::every)
                .findFirst();
    }
}
