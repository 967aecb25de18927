package org.counciltracker.rules.grammar;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.text.WordList;

/**
 * The verbs known, with their forms.
 *
 * <p>A regular verb forms its past with -ed. A word that isn't known and ends like a past or an -ing form is taken for one.
 * This class is immutable and thread-safe.
 */
final class Verbs {

    private static final CharMatcher VOWEL = CharMatcher.anyOf("aeiou");

    private static final Map<String, Irregular> IRREGULAR = irregular();

    private final ImmutableSetMultimap<String, Reading> readings;

    private Verbs(ImmutableSetMultimap<String, Reading> readings) {
        this.readings = readings;
    }

    /**
     * What a word may be as a verb.
     *
     * @param infinitive the verb
     * @param form its form
     */
    record Reading(String infinitive, VerbForm form) {}

    private record Irregular(String past, String participle) {}

    /**
     * Obtains the verbs of the language, and those given.
     *
     * @param others infinitives of one word each, such as those of a lexicon
     */
    static Verbs with(Collection<String> others) {
        var readings = ImmutableSetMultimap.<String, Reading>builder();
        IRREGULAR.keySet().forEach(infinitive -> inflect(infinitive, readings));
        for (String line : rows("verbs.csv")) {
            Splitter.on(' ').omitEmptyStrings().split(line).forEach(infinitive -> inflect(infinitive, readings));
        }
        others.forEach(infinitive -> inflect(infinitive, readings));
        return new Verbs(readings.build());
    }

    /** Returns what a word may be as a verb; nothing where it can't be one. */
    Set<Reading> readings(String form) {
        Set<Reading> known = readings.get(form);
        return known.isEmpty() ? byShape(form) : known;
    }

    /** Returns whether a word is a form of a verb that is listed, and not only looks like one. */
    boolean knows(String form) {
        return readings.containsKey(form);
    }

    private static Set<Reading> byShape(String form) {
        if (form.length() > 4 && form.endsWith("ed") && !form.endsWith("eed")) {
            String stem = form.substring(0, form.length() - 2);
            return Set.of(new Reading(stem, VerbForm.PAST), new Reading(stem, VerbForm.PARTICIPLE));
        }
        if (form.length() > 5 && form.endsWith("ing")) {
            return Set.of(new Reading(form.substring(0, form.length() - 3), VerbForm.ING));
        }
        return Set.of();
    }

    private static void inflect(String infinitive, ImmutableSetMultimap.Builder<String, Reading> to) {
        add(infinitive, infinitive, VerbForm.BASE, to);
        add(thirdPerson(infinitive), infinitive, VerbForm.PRESENT, to);
        for (String stem : stems(infinitive)) {
            add(stem + "ing", infinitive, VerbForm.ING, to);
        }
        Irregular irregular = IRREGULAR.get(infinitive);
        if (irregular != null) {
            add(irregular.past(), infinitive, VerbForm.PAST, to);
            add(irregular.participle(), infinitive, VerbForm.PARTICIPLE, to);
            return;
        }
        for (String stem : stems(infinitive)) {
            String past = infinitive.endsWith("y") && !VOWEL.matches(beforeLast(infinitive))
                    ? infinitive.substring(0, infinitive.length() - 1) + "ied"
                    : infinitive.endsWith("e") ? infinitive + "d" : stem + "ed";
            add(past, infinitive, VerbForm.PAST, to);
            add(past, infinitive, VerbForm.PARTICIPLE, to);
        }
    }

    private static void add(
            String word, String infinitive, VerbForm form, ImmutableSetMultimap.Builder<String, Reading> to) {
        to.put(word, new Reading(infinitive, form));
    }

    /** Returns what endings are put on: "circulat", "stop" and "stopp". That one of them may not be English does no harm. */
    private static List<String> stems(String infinitive) {
        var stems = new ArrayList<String>();
        boolean silent = infinitive.endsWith("e") && !infinitive.endsWith("ee") && !infinitive.endsWith("oe");
        stems.add(silent ? infinitive.substring(0, infinitive.length() - 1) : infinitive);
        int length = infinitive.length();
        if (length > 2
                && CharMatcher.anyOf("aeiouwxy").matchesNoneOf(infinitive.substring(length - 1))
                && VOWEL.matches(beforeLast(infinitive))
                && !VOWEL.matches(infinitive.charAt(length - 3))) {
            stems.add(infinitive + infinitive.charAt(length - 1));
        }
        return stems;
    }

    private static String thirdPerson(String infinitive) {
        if (infinitive.endsWith("y") && !VOWEL.matches(beforeLast(infinitive))) {
            return infinitive.substring(0, infinitive.length() - 1) + "ies";
        }
        boolean hisses = infinitive.endsWith("s")
                || infinitive.endsWith("x")
                || infinitive.endsWith("ch")
                || infinitive.endsWith("sh")
                || infinitive.endsWith("o");
        return infinitive + (hisses ? "es" : "s");
    }

    private static char beforeLast(String word) {
        return word.length() < 2 ? ' ' : word.charAt(word.length() - 2);
    }

    private static Map<String, Irregular> irregular() {
        Map<String, Irregular> irregular = new HashMap<>();
        for (String line : rows("irregular-verbs.csv")) {
            List<String> cells = Splitter.on(',').splitToList(line);
            irregular.put(cells.get(0), new Irregular(cells.get(1), cells.get(2)));
        }
        return irregular;
    }

    /** Returns the rows of a list below its header. */
    private static List<String> rows(String name) {
        List<String> lines = WordList.lines(Verbs.class, name);
        return lines.subList(1, lines.size());
    }
}
