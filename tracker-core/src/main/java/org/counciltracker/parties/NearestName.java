package org.counciltracker.parties;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.text.EditDistance;

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
                EditDistance.between(key(one), key(other)),
                1 + EditDistance.between(key(withoutBracket(one)), key(withoutBracket(other))));
    }

    private static String key(String name) {
        return PartyKey.of(name).text();
    }

    private static String withoutBracket(String name) {
        return BRACKET.matcher(name).replaceFirst("");
    }
}
