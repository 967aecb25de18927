package org.counciltracker.io.totals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.totals.SentenceTotals.Found;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.StatedTotal.Theme;
import org.counciltracker.text.Token;
import org.counciltracker.text.Token.Gap;
import org.counciltracker.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of items that a document states, with the list that may stand under one of them.
 *
 * <p>"There are ten red actions, including:" opens a list; each entry stands for one item unless it says for how many. This
 * class has no state and is thread-safe.
 */
public final class ProseTotals {

    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-–—•·▪●○*\\u00B7\\uF0B7]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])\\s+(.*)", Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile("(?i)[(\\[]?\\s*[x×]\\s*(\\d{1,3})\\s*[)\\]]?\\s*$");
    private static final Pattern OPENS_LIST = Pattern.compile("[:–—-]\\s*$");
    private static final int LONGEST_THEME = 200;

    private ProseTotals() {}

    /**
     * Reads the totals.
     *
     * @param passages the prose of a document in order, without the cells of its tracker
     * @return the totals in the order stated, each key once; a total that is stated again in the same way is left out
     */
    public static List<StatedTotal> in(List<Passage> passages) {
        List<StatedTotal> totals = new ArrayList<>();
        Set<Found> seen = new HashSet<>();
        boolean after = false;
        for (int i = 0; i < passages.size(); i++) {
            List<StatedTotal> stated = stated(passages.get(i), after, seen);
            after = !stated.isEmpty();
            if (after && opensList(passages.get(i).text())) {
                List<Theme> themes = themes(passages, i + 1);
                i += themes.size();
                withThemes(stated, themes);
            }
            totals.addAll(stated);
        }
        return withKeys(totals);
    }

    private static List<StatedTotal> stated(Passage passage, boolean after, Set<Found> seen) {
        List<StatedTotal> stated = new ArrayList<>();
        boolean afterTotals = after;
        boolean marked = BULLET.matcher(passage.text()).matches();
        for (List<Token> sentence : sentences(Tokens.of(passage.text()))) {
            if (marked && isOfOneTheme(sentence)) {
                continue;
            }
            List<Found> found = SentenceTotals.of(sentence, passage.text(), afterTotals);
            afterTotals |= !found.isEmpty();
            for (Found total : found) {
                if (seen.add(new Found(total.heap(), total.count(), null))) {
                    stated.add(total(total, words(passage.text(), sentence), passage));
                }
            }
        }
        if (stated.isEmpty()) {
            TableTotals.in(passage.text()).stream()
                    .filter(row -> seen.add(row.found()))
                    .forEach(row -> stated.add(total(row.found(), row.text(), passage)));
        }
        return stated;
    }

    /** A marked line such as "- Safeguarding: 10 actions, of which 6 are complete" speaks of safeguarding alone. */
    private static boolean isOfOneTheme(List<Token> sentence) {
        List<Set<MarkKind>> marks = Words.STANDARD.marks(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            if (at > 0 && sentence.get(at).gap() == Gap.CLAUSE) {
                return true;
            }
            if (!marks.get(at).isEmpty()
                    || Words.STANDARD.isNumber(sentence.get(at).form())) {
                return false;
            }
        }
        return false;
    }

    private static StatedTotal total(Found found, String words, Passage passage) {
        return new StatedTotal(
                ItemKey.of("total"),
                found.rating(),
                found.status(),
                found.count(),
                found.meaning(),
                List.of(),
                words,
                passage.place().toString());
    }

    private static String words(String text, List<Token> sentence) {
        int end = sentence.get(sentence.size() - 1).end();
        while (end < text.length() && ".:;)!?%".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(sentence.get(0).start(), end);
    }

    private static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || tokens.get(at).gap() == Gap.SENTENCE) {
                sentences.add(tokens.subList(start, at));
                start = at;
            }
        }
        return tokens.isEmpty() ? List.of() : sentences;
    }

    private static boolean opensList(String text) {
        return OPENS_LIST.matcher(text).find();
    }

    /** Returns the entries of the list that begins at an index: marked ones, or as many brief lines as follow. */
    private static List<Theme> themes(List<Passage> passages, int first) {
        List<Theme> themes = new ArrayList<>();
        Boolean marked = null;
        for (int i = first; i < passages.size(); i++) {
            String text = passages.get(i).text();
            Matcher bullet = BULLET.matcher(text);
            boolean isMarked = bullet.matches();
            if (marked == null) {
                marked = isMarked;
            }
            String words = isMarked ? bullet.group(1) : text;
            boolean entry = marked
                    ? isMarked
                    : words.length() <= LONGEST_THEME
                            && !OPENS_LIST.matcher(words).find();
            if (!entry || words.isBlank()) {
                break;
            }
            themes.add(new Theme(words, items(words)));
        }
        return themes;
    }

    /** Returns how many items an entry says that it stands for, one where it doesn't say. */
    private static int items(String words) {
        Matcher times = TIMES.matcher(words);
        if (times.find()) {
            return Math.max(1, Integer.parseInt(times.group(1)));
        }
        List<Token> tokens = Tokens.of(words);
        List<Set<MarkKind>> marks = Words.STANDARD.marks(tokens);
        Optional<Words.Figure> counted = Words.STANDARD.numbers(tokens, words).stream()
                .filter(number -> number.last() + 1 < tokens.size()
                        && marks.get(number.last() + 1).contains(MarkKind.COUNTED))
                .findFirst();
        return counted.map(number -> Math.max(1, number.value())).orElse(1);
    }

    /** Puts a list under the last colour or status stated before it, or under the whole where there is none. */
    private static void withThemes(List<StatedTotal> stated, List<Theme> themes) {
        int last = stated.size() - 1;
        StatedTotal over = stated.get(last);
        stated.set(
                last,
                new StatedTotal(
                        over.key(),
                        over.rating(),
                        over.status(),
                        over.count(),
                        over.meaning(),
                        themes,
                        over.text(),
                        over.place()));
    }

    private static List<StatedTotal> withKeys(List<StatedTotal> totals) {
        List<StatedTotal> keyed = new ArrayList<>();
        for (StatedTotal total : totals) {
            Enum<?> heap = heap(total);
            String name = heap == null ? "total" : "total " + heap;
            keyed.add(total.withKey(ItemKey.of(name)));
        }
        return keyed;
    }

    private static @Nullable Enum<?> heap(StatedTotal total) {
        return total.rating() == null ? total.status() : total.rating();
    }
}
