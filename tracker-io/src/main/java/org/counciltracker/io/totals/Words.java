package org.counciltracker.io.totals;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.WordList;
import org.jspecify.annotations.Nullable;

/** The words by which totals are stated, from the lists beside this package. Immutable and thread-safe. */
final class Words {

    static final Words STANDARD = new Words();

    private final PhraseAutomaton<MarkKind> phrases;
    private final ImmutableMap<String, Integer> numbers;

    private Words() {
        List<Map.Entry<Phrase, MarkKind>> marks = new ArrayList<>();
        for (String line : WordList.lines(Words.class, "words.csv")) {
            int comma = line.indexOf(',');
            marks.add(Map.entry(Phrase.parse(line.substring(comma + 1)), MarkKind.valueOf(line.substring(0, comma))));
        }
        phrases = PhraseAutomaton.of(marks);
        ImmutableMap.Builder<String, Integer> inWords = ImmutableMap.builder();
        for (String line : WordList.lines(Words.class, "numbers.csv")) {
            int comma = line.indexOf(',');
            inWords.put(line.substring(comma + 1), Integer.valueOf(line.substring(0, comma)));
        }
        numbers = inWords.buildOrThrow();
    }

    /** Returns what each word has to do with a total. */
    List<Set<MarkKind>> marks(List<Token> tokens) {
        List<Set<MarkKind>> marks = new ArrayList<>();
        tokens.forEach(token -> marks.add(EnumSet.noneOf(MarkKind.class)));
        for (Hit<MarkKind> hit :
                phrases.search(tokens, at -> isNumber(tokens.get(at).form()) ? Set.of(Phrase.NUMBER) : Set.of())) {
            for (int at = hit.first(); at <= hit.last(); at++) {
                marks.get(at).add(hit.value());
            }
        }
        return marks;
    }

    boolean isNumber(String form) {
        return numbers.containsKey(form) || isDigits(form);
    }

    private static boolean isDigits(String form) {
        return !form.isEmpty() && form.length() <= 6 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the numbers that may count items, in order. */
    List<Figure> numbers(List<Token> tokens, String text) {
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Figure number = number(tokens, at, text);
            if (number != null) {
                found.add(number);
                at = number.last();
            }
        }
        return found;
    }

    private @Nullable Figure number(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        if (isDigits(token.form())) {
            return digits(tokens, at, text);
        }
        Integer tens = numbers.get(token.form());
        if (tens == null) {
            return null;
        }
        String following = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        int unit = numbers.getOrDefault(following, 0);
        boolean joined = tens >= 20 && unit >= 1 && unit <= 9;
        return joined ? new Figure(tens + unit, at, at + 1) : new Figure(tens, at, at);
    }

    /** Returns a number in digits, with thousands parted by a comma; none where the digits are part of a date or an amount. */
    private static @Nullable Figure digits(List<Token> tokens, int at, String text) {
        int last = at;
        StringBuilder digits = new StringBuilder(tokens.get(at).form());
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).start() == tokens.get(last).end() + 1
                && text.charAt(tokens.get(last).end()) == ','
                && tokens.get(last + 1).form().matches("\\d{3}")) {
            last++;
            digits.append(tokens.get(last).form());
        }
        int start = tokens.get(at).start();
        int end = tokens.get(last).end();
        boolean part = start > 0 && "£$€/.#\\".indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && "/%\\".indexOf(text.charAt(end)) >= 0
                || start > 1 && text.charAt(start - 1) == '-' && Character.isLetterOrDigit(text.charAt(start - 2))
                || end + 1 < text.length()
                        && text.charAt(end) == '-'
                        && Character.isLetterOrDigit(text.charAt(end + 1));
        return part || digits.length() > 7 ? null : new Figure(Integer.parseInt(digits.toString()), at, last);
    }

    /**
     * A number of a text.
     *
     * @param value the number
     * @param first the index of its first word
     * @param last the index of its last word
     */
    record Figure(int value, int first, int last) {}
}
