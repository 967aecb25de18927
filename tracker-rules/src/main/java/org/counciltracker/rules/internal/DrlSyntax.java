package org.counciltracker.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.rules.internal.DrlText.Flaw;

/** Finds what keeps a rule from being parsed, in words; the parser only tells where it gave up. */
final class DrlSyntax {

    private static final Pattern OTHER_CASE = Pattern.compile("(?im)^[ \\t]*(when|then|end)\\b[ \\t]*$");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern FIRST_PATTERN = Pattern.compile("(?m)^[ \\t]*(?:\\$\\w+\\s*:\\s*)?[A-Z]\\w*\\s*\\(");
    private static final Pattern CONCLUSION = Pattern.compile("(?m)^[ \\t]*[a-z]\\w*\\s*\\(\\s*drools\\b");
    private static final Pattern GIVEN_UP = Pattern.compile("Line (\\d+):(\\d+) .*? input '([^']*)'");
    private static final Map<Character, Character> OPENED_BY = Map.of(')', '(', ']', '[', '}', '{');

    /** What is written in conditions by people who know other languages, and what it must be. */
    private static final Map<Pattern, String> SLIPS = Map.of(
            Pattern.compile("(?<![=!<>:+\\-*/%&|^~])=(?![=<>!])"),
            "one = must be two. Write == to compare, or : behind a name to bind.",
            Pattern.compile("===|!=="),
            "three signs in a row mean nothing here. Write == or !=.",
            Pattern.compile("=>|=<"),
            "the sign = must come last. Write >= or <=.",
            Pattern.compile("<>"),
            "<> means nothing here. Write != for \"is not\".",
            Pattern.compile("(?<=[\\w)\"'] )(?:is|equals|IS)(?= [\\w\"'$(])"),
            "write == to compare; \"is\" and \"equals\" mean nothing here.",
            Pattern.compile("\\b(?:and|or|not|exists|forall)(?=\\s+then\\b)"),
            "the conditions end with a word that needs another one behind it. Maybe it is one too many.",
            Pattern.compile(",(?=\\s*[,)])"),
            "a comma stands here with no condition behind it. Maybe it is one too many.",
            Pattern.compile("(?m)^[ \\t]*(?:no|Not|NOT|without)(?=\\s*\\(?\\s*[A-Z]\\w*\\s*\\()"),
            "write not, in small letters, before a fact that must be absent.",
            Pattern.compile("(?<=[^\\s,(]\\s)\\b(?:AND|OR)\\b"),
            "write && and || within brackets, and and or between facts, in small letters.");

    private final DrlText text;
    private final int start;
    private final int then;
    private final int end;
    private final boolean ended;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * Looks into a rule.
     *
     * @param text the text of its file
     * @param start where it opens
     * @param then where its {@code then} stands, or -1
     * @param end where its {@code end} stands, or what follows begins
     * @param ended whether it has an {@code end}
     */
    DrlSyntax(DrlText text, int start, int then, int end, boolean ended) {
        this.text = text;
        this.start = start;
        this.then = then;
        this.end = end;
        this.ended = ended;
    }

    /** Returns what is wrong, by place. */
    List<Flaw> flaws() {
        text.flaws().stream()
                .filter(flaw -> flaw.at() >= start && flaw.at() < end)
                .forEach(flaws::add);
        if (flaws.isEmpty()) {
            words();
            if (flaws.isEmpty()) {
                brackets();
                slips();
            }
        }
        flaws.sort(Comparator.comparingInt(Flaw::at));
        return flaws;
    }

    /** Each part of a rule begins with its word. */
    private void words() {
        find(OTHER_CASE, start, end)
                .filter(word -> !word.group(1).equals(word.group(1).toLowerCase(Locale.ROOT)))
                .forEach(word ->
                        add(word.start(1), "the word %s must stand in small letters.".formatted(word.group(1))));
        if (!flaws.isEmpty()) {
            return;
        }
        int conditions = then < 0 ? end : then;
        MatchResult pattern = find(FIRST_PATTERN, start, conditions).findFirst().orElse(null);
        if (pattern != null && find(WHEN, start, pattern.start()).findAny().isEmpty()) {
            add(
                    pattern.end() - 1,
                    "the word when is missing before the rule's first condition. Put it on a line of its own.");
        }
        if (then < 0) {
            int at = find(CONCLUSION, start, end)
                    .findFirst()
                    .map(MatchResult::end)
                    .orElse(start);
            add(
                    at,
                    "the word then is missing between the conditions and what is concluded. Put it on a line of its own.");
        }
        if (!ended) {
            int last = end;
            while (last > start + 1 && Character.isWhitespace(text.bare().charAt(last - 1))) {
                last--;
            }
            add(last - 1, "the rule does not end. Put the word end on a line of its own behind it.");
        }
    }

    /** A bracket must close in the part of the rule that it opens in. */
    private void brackets() {
        if (then < 0) {
            brackets(start, end, "the rule's end");
        } else {
            brackets(start, then, "the word then");
            brackets(then, end, "the rule's end");
        }
    }

    private void brackets(int from, int to, String border) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char c = text.bare().charAt(i);
            if (OPENED_BY.containsValue(c)) {
                open.push(i);
            } else if (OPENED_BY.containsKey(c)) {
                if (open.isEmpty()) {
                    add(i, "a bracket closes here (\"%s\") that was never opened.".formatted(c));
                    return;
                }
                int opener = open.pop();
                if (!Objects.equals(text.bare().charAt(opener), OPENED_BY.get(c))) {
                    add(
                            opener,
                            "a bracket opens with %s and closes with %s."
                                    .formatted(text.bare().charAt(opener), c));
                    return;
                }
            }
        }
        if (!open.isEmpty()) {
            int opener = open.peekLast();
            int shown = Math.min(
                    text.bare().indexOf('\n', opener) < 0 ? to : text.bare().indexOf('\n', opener), to);
            int from1 = lineStart(opener);
            add(
                    opener,
                    "a bracket opens and is not closed before %s: %s"
                            .formatted(
                                    border, text.text().substring(from1, shown).strip()));
        }
    }

    private int lineStart(int at) {
        return text.bare().lastIndexOf('\n', at) + 1;
    }

    private void slips() {
        int from = find(WHEN, start, end).findFirst().map(MatchResult::end).orElse(start);
        int to = then < 0 ? end : then;
        SLIPS.forEach(
                (slip, message) -> find(slip, Math.min(from, to), to).forEach(found -> add(found.start(), message)));
    }

    private void add(int at, String message) {
        flaws.add(new Flaw(at, message));
    }

    private Stream<MatchResult> find(Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(text.bare())
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        return matcher.results();
    }

    /** Returns what the parser says of a rule whose words, quotes and brackets are in order. */
    static Flaw flaw(DrlText text, int start, int end, String message) {
        Matcher givenUp = GIVEN_UP.matcher(message);
        int at = start;
        String word = "";
        if (givenUp.find()) {
            word = givenUp.group(3);
            at = Math.min(
                    end, offset(text, Integer.parseInt(givenUp.group(1)), Integer.parseInt(givenUp.group(2)), start));
        }
        if (word.isEmpty()) {
            return new Flaw(at, "the rule cannot be read from here on.");
        }
        String before = text.bare().substring(start, at).strip();
        boolean behindValue = !before.isEmpty()
                && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
                        || "\"')".indexOf(before.charAt(before.length() - 1)) >= 0);
        boolean value = Character.isLetterOrDigit(word.charAt(0)) || word.charAt(0) == '$' || word.charAt(0) == '"';
        String maybe = behindValue && value && depth(before) > 0 ? " Maybe a comma is missing before it." : "";
        return new Flaw(at, "\"%s\" cannot stand here.%s".formatted(word, maybe));
    }

    private static int depth(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }

    /** The parser read the rule alone, so its first line began with the rule. */
    private static int offset(DrlText text, int line, int column, int start) {
        int at = start;
        for (int i = 1; i < line; i++) {
            int end = text.text().indexOf('\n', at);
            if (end < 0) {
                return text.text().length();
            }
            at = end + 1;
        }
        return Math.min(at + column, text.text().length());
    }
}
