package org.counciltracker.io.interpret;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Section;

/** Recognises headings such as "Completed Actions/To be Deleted", by the words of {@code sections.csv}. */
final class SectionHeadings {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 120;
    private static final Map<String, Meaning> MEANINGS = load();

    private SectionHeadings() {}

    private enum Meaning {
        COMPLETED,
        OPEN,
        NEGATES,
        NEUTRAL,
        TITLE
    }

    /** Returns the section that a heading opens, if it is such a heading and nothing else. */
    static Optional<Section> find(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(bare.toLowerCase(Locale.ROOT));
        boolean open = false;
        boolean completed = false;
        boolean negated = false;
        int count = 0;
        while (words.find()) {
            Meaning meaning = MEANINGS.get(words.group());
            if (meaning == null || meaning == Meaning.TITLE || ++count > MOST_WORDS) {
                return Optional.empty();
            }
            open |= meaning == Meaning.OPEN;
            completed |= meaning == Meaning.COMPLETED;
            negated |= meaning == Meaning.NEGATES;
        }
        if (open == completed && !negated) {
            return Optional.empty();
        }
        return open || negated ? Optional.of(Section.OPEN) : Optional.of(Section.COMPLETED);
    }

    private static Map<String, Meaning> load() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (CsvRecord line : WordData.records("sections.csv")) {
            meanings.put(line.getField(0), Meaning.valueOf(line.getField(1)));
        }
        return Map.copyOf(meanings);
    }
}
