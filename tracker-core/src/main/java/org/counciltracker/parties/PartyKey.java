package org.counciltracker.parties;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when case, punctuation and the length of white space don't matter.
 *
 * @param text words with single spaces between; the name itself where it has no letters and digits
 */
record PartyKey(String text) {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PartyKey of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = APOSTROPHES.matcher(folded.replace("&", " and ")).replaceAll("");
        String key = BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
        return new PartyKey(key.isEmpty() ? folded.strip() : key);
    }
}
