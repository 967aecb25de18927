package org.counciltracker.parties;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name that a wording may stand for: a hint for people, never a verdict. */
final class NearestName {

    /** Of a name's letters, at most one in this many differs. */
    private static final int ONE_IN = 5;

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private NearestName() {}

    /** Returns the nearest name, the first in alphabetical order where several are as near. */
    static Optional<String> to(String wording, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(wording, name) <= Math.max(1, name.length() / ONE_IN))
                .min(Comparator.comparingInt((String name) -> distance(wording, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the changes of single letters; a bracket at the end, as in "Head of Law (SCC)", may be missing. */
    private static int distance(String one, String other) {
        return Math.min(
                changes(key(one), key(other)), 1 + changes(key(withoutBracket(one)), key(withoutBracket(other))));
    }

    private static String key(String name) {
        return PartyKey.of(name).text();
    }

    private static String withoutBracket(String name) {
        return BRACKET.matcher(name).replaceFirst("");
    }

    /** Levenshtein's distance, one row at a time. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
