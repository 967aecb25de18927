package org.counciltracker.parse;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counciltracker.text.WordList;

/** Tells the names of officers and bodies from halves of such names, by the words of {@code party-words.csv}. */
final class PartyWords {

    private static final ImmutableSetMultimap<String, String> WORDS =
            WordList.lines(PartyWords.class, "party-words.csv").stream()
                    .map(line -> line.split(",", 2))
                    .collect(ImmutableSetMultimap.toImmutableSetMultimap(parts -> parts[0], parts -> parts[1]));
    private static final ImmutableSet<String> ROLES = WORDS.get("role");
    private static final ImmutableSet<String> BODIES = WORDS.get("body");
    private static final ImmutableSet<String> TAILS = WORDS.get("tail");
    private static final ImmutableSet<String> SHORT = WORDS.get("short");
    private static final ImmutableSet<String> TITLES = WORDS.get("title");
    private static final ImmutableSet<String> POSTS = WORDS.get("post");
    private static final ImmutableSet<String> BEFORE_ROLES = WORDS.get("before-role");

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u00a0.:,;]++");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z&]{2,7}s?");
    private static final Pattern FIELD =
            Pattern.compile("(?i).+(?:ing|tions?|ments?|ics|ity|ies|ances?|ences?|ures?|ships?|isms?|logy)");
    private static final Pattern FORENAME_OR_SURNAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*+");

    private PartyWords() {}

    /** Returns whether a cell's text stands for nobody, such as "tbc". */
    static boolean isNobody(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        return folded.isEmpty() || WORDS.get("nobody").contains(folded);
    }

    /** Returns whether the words on both sides of an "and" belong together, as in "police and crime". */
    static boolean isJoined(String left, String right) {
        String[] before = words(left);
        String[] after = words(right);
        return before.length > 0
                && after.length > 0
                && WORDS.get("joined").contains(lower(before[before.length - 1]) + " and " + lower(after[0]));
    }

    /** Returns whether a text names an officer or a body by itself. */
    static boolean isParty(String text) {
        return isOfficer(text) || isBody(text);
    }

    /** Returns whether a text names a person or an office. */
    static boolean isOfficer(String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return false;
        }
        String last = lower(words[words.length - 1]);
        return has(ROLES, last) || TITLES.contains(lower(words[0])) && words.length > 1 || opensRole(words);
    }

    /** Returns whether a text names a body, or abbreviates a body or an office. */
    static boolean isBody(String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return false;
        }
        String last = lower(words[words.length - 1]);
        return has(BODIES, last)
                || words.length > 1 && has(BODIES, lower(words[words.length - 2]) + " " + last)
                || has(TAILS, last) && words.length > 1
                || words.length == 1 && ACRONYM.matcher(words[0]).matches()
                || isKnownShort(text);
    }

    /** Returns whether a text is an abbreviation that is known to name a body or an office. */
    static boolean isKnownShort(String text) {
        String[] words = words(text);
        return words.length == 1 && has(SHORT, lower(words[0]));
    }

    /** Returns whether a text is an office whose field may go on, such as "Head of Performance". */
    static boolean isOpenRole(String text) {
        return !text.strip().endsWith(")") && opensRole(words(text));
    }

    /** Returns whether a text has the form of a person's or a department's name: two to four capitalised words. */
    static boolean looksLikeName(String text) {
        String[] words = words(text);
        if (words.length < 2 || words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (!NAME.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text has the form of a person's name, none of whose words is known as that of a field of work. */
    static boolean looksLikePerson(String text) {
        String[] words = words(text);
        if (words.length < 2 || words.length > 3 || isParty(text)) {
            return false;
        }
        for (String word : words) {
            if (!FORENAME_OR_SURNAME.matcher(word).matches()
                    || FIELD.matcher(word).matches()
                    || has(WORDS.get("field"), lower(word))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text begins with a post, as "Head of HR", "Interim Director of Place" and "Cllr Ash" do, and so with a name. */
    static boolean opensPost(String text) {
        String[] words = words(text);
        int at = 0;
        while (at < words.length && BEFORE_ROLES.contains(lower(words[at]))) {
            at++;
        }
        if (at + 1 >= words.length) {
            return false;
        }
        String next = lower(words[at + 1]);
        return (next.equals("of") || next.equals("for")) && has(ROLES, lower(words[at]))
                || TITLES.contains(lower(words[0]));
    }

    /** Returns whether a text begins with a capital letter and doesn't break off at a small word such as "of". */
    static boolean isWhole(String text) {
        String[] words = words(text);
        return words.length > 0
                && Character.isUpperCase(words[0].charAt(0))
                && !WORDS.get("small").contains(lower(words[words.length - 1]));
    }

    private static boolean opensRole(String[] words) {
        if (words.length > 1 && POSTS.contains(lower(words[0]))) {
            return true;
        }
        for (int i = 0; i + 1 < words.length; i++) {
            String next = lower(words[i + 1]);
            if ((next.equals("of") || next.equals("for")) && has(ROLES, lower(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(ImmutableSet<String> set, String word) {
        return set.contains(word) || word.endsWith("s") && set.contains(word.substring(0, word.length() - 1));
    }

    private static String[] words(String text) {
        String bare = BREAKS.matcher(BRACKETED.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return bare.isEmpty() ? new String[0] : bare.split(" ", -1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
