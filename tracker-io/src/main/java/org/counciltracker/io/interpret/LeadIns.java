package org.counciltracker.io.interpret;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises lines such as "We will:" that lead into a list and name nothing, by the last words of {@code lead-ins.csv}. */
final class LeadIns {

    private static final int MOST_WORDS = 12;
    private static final Pattern BREAKS = Pattern.compile("[\\s.…:-]+");
    private static final Set<String> LAST_WORDS = WordData.records("lead-ins.csv").stream()
            .map(line -> line.getField(0))
            .collect(Collectors.toUnmodifiableSet());

    private LeadIns() {}

    static boolean is(String text) {
        String bare = text.strip();
        boolean open = bare.endsWith(":") || bare.endsWith("…") || bare.endsWith("...") || bare.endsWith(":-");
        List<String> words = Splitter.on(BREAKS).omitEmptyStrings().splitToList(bare.toLowerCase(Locale.ROOT));
        return open
                && !words.isEmpty()
                && words.size() <= MOST_WORDS
                && LAST_WORDS.contains(words.get(words.size() - 1));
    }
}
