package org.counciltracker.io.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.counciltracker.io.totals.Words.Figure;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the totals that one sentence states.
 *
 * <p>Each number rules the words up to the next number, or where the sentence is a list such as "Red 10, Amber 32" the words since
 * the last one. A number counts a colour or a status that is tied to it, and all items where something else in the sentence says
 * that these are all. A number that is tied to nothing is none of ours. Not thread-safe.
 */
final class SentenceTotals {

    /** How far a colour or status may stand from its figure without a word that ties it to it, as in "29 agreed green actions". */
    private static final int NEAR = 3;

    /**
     * A total of one sentence.
     *
     * @param heap the colour or status counted, or null for all items
     * @param count the figure
     * @param meaning what the sentence says that the colour means, or null
     */
    record Found(
            @Nullable MarkKind heap, int count, @Nullable String meaning) {

        @Nullable
        RagRating rating() {
            return heap == null ? null : heap.rating().orElse(null);
        }

        @Nullable
        Status status() {
            return heap == null ? null : heap.status().orElse(null);
        }
    }

    private final List<Token> tokens;
    private final String text;
    private final List<Set<MarkKind>> marks;
    private final List<Figure> numbers;
    private final boolean afterTotals;

    private SentenceTotals(List<Token> tokens, String text, boolean afterTotals) {
        this.tokens = tokens;
        this.text = text;
        this.marks = Words.STANDARD.marks(tokens);
        this.numbers = counting(Words.STANDARD.numbers(tokens, text));
        this.afterTotals = afterTotals;
    }

    /**
     * Returns the totals that a sentence states.
     *
     * @param tokens the words of the sentence
     * @param text the text that they stand in
     * @param afterTotals whether a sentence before it stated totals, so that it needn't say what is counted
     */
    static List<Found> of(List<Token> tokens, String text, boolean afterTotals) {
        return new SentenceTotals(tokens, text, afterTotals).found();
    }

    private List<Found> found() {
        if (numbers.isEmpty()) {
            return List.of();
        }
        boolean list = isList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Figure figure = numbers.get(i);
            boolean whole = !list && isWhole(i);
            int from = list ? (i == 0 ? 0 : numbers.get(i - 1).last() + 1) : figure.last() + 1;
            int to = list ? figure.first() : end(i);
            List<MarkKind> tied = whole ? List.of() : heaps(figure, from, to, list);
            if (tied.size() == 1) {
                found.add(new Found(tied.get(0), figure.value(), list ? null : meaning(from, to)));
            } else if (tied.isEmpty() && isOfAll(figure, from, to, list, whole)) {
                found.add(new Found(null, figure.value(), null));
            }
        }
        return chosen(found, list);
    }

    private List<Found> chosen(List<Found> found, boolean list) {
        long heaps = found.stream().filter(total -> total.heap() != null).count();
        boolean sum = isMarked(0, tokens.size(), MarkKind.SUM);
        boolean all = heaps > 1
                || isMarked(0, tokens.size(), MarkKind.TOTAL) && !list
                || sum && isMarked(0, tokens.size(), MarkKind.COUNTED);
        boolean counted = isMarked(0, tokens.size(), MarkKind.COUNTED) || afterTotals || (list && heaps > 1);
        return found.stream()
                .filter(total -> total.heap() == null ? all : counted)
                .toList();
    }

    /** Returns where the words of a number end: at the next one, unless that is the whole of which this is a part. */
    private int end(int i) {
        int next = i + 1;
        if (next < numbers.size() && isWhole(next)) {
            next++;
        }
        return next < numbers.size() ? numbers.get(next).first() : tokens.size();
    }

    /** Returns whether a number is the whole of which the one before it is a part: the second of "20 of the 44 actions". */
    private boolean isWhole(int i) {
        if (i == 0) {
            return false;
        }
        int from = numbers.get(i - 1).last() + 1;
        int to = numbers.get(i).first();
        return from < to
                && IntStream.range(from, to).allMatch(at -> marks.get(at).contains(MarkKind.PART));
    }

    /** Returns whether heaps stand before their numbers: "Red 10, Amber 32", "Total: 71". */
    private boolean isList() {
        Figure last = numbers.get(numbers.size() - 1);
        if (isMarked(last.last() + 1, tokens.size(), MarkKind.COUNTED) || anyHeap(last.last() + 1, tokens.size())) {
            return false;
        }
        int from = 0;
        for (Figure figure : numbers) {
            int near = Math.max(from, figure.first() - NEAR);
            if (!anyHeap(near, figure.first()) && !isMarked(from, figure.first(), MarkKind.SUM)) {
                return false;
            }
            from = figure.last() + 1;
        }
        return true;
    }

    private List<MarkKind> heaps(Figure figure, int from, int to, boolean list) {
        int before = figure.first() - 1;
        if (!list && before >= 0 && heap(before) != null && belongsToNext(before)) {
            return List.of(Objects.requireNonNull(heap(before)));
        }
        return IntStream.range(from, to)
                .filter(at -> list || !belongsToNext(at))
                .filter(at -> heap(at) != null)
                .filter(at -> list ? figure.first() - at <= NEAR : at - figure.last() <= NEAR || isTied(at))
                .filter(at -> !isDenied(at))
                .mapToObj(this::heap)
                .distinct()
                .toList();
    }

    /** Returns whether a colour or status goes with the number behind it, as in "Green: 1" and "Green (1)". */
    private boolean belongsToNext(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).gap() != Token.Gap.SPACE
                && tokens.get(at + 1).gap() != Token.Gap.COMMA
                && tokens.get(at + 1).gap() != Token.Gap.SENTENCE
                && numbers.stream().anyMatch(figure -> figure.first() == at + 1);
    }

    private boolean isDenied(int at) {
        int from = Math.max(0, at - 2);
        boolean status = marks.get(at).stream().anyMatch(kind -> kind.status().isPresent());
        return isMarked(from, at, MarkKind.NOT) || (status && isMarked(from, at, MarkKind.TO_COME));
    }

    private boolean isTied(int at) {
        return at > 0 && marks.get(at - 1).contains(MarkKind.LINK);
    }

    private @Nullable MarkKind heap(int at) {
        return marks.get(at).stream().filter(MarkKind::isHeap).findFirst().orElse(null);
    }

    private boolean anyHeap(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> heap(at) != null);
    }

    /** Returns whether a figure counts items of whatever colour, and not only some of them. */
    private boolean isOfAll(Figure figure, int from, int to, boolean list, boolean whole) {
        int start = list ? from : figure.first();
        // "20 high priority actions" are some of them only.
        int end = list ? to : Math.min(to, figure.last() + 2);
        boolean ofItems = list ? isMarked(from, to, MarkKind.SUM) : isMarked(start, end, MarkKind.COUNTED);
        return ofItems
                && !isMarked(Math.max(0, figure.first() - NEAR - 1), end, MarkKind.SOME)
                && (whole || !anyHeap(start, end));
    }

    /** Leaves out numbers that name something, count something else, or belong to another time. */
    private List<Figure> counting(List<Figure> all) {
        List<Figure> counting = new ArrayList<>();
        Figure named = null;
        for (Figure figure : all) {
            if (isName(figure, named)) {
                named = figure;
            } else if (countsItems(figure)) {
                counting.add(figure);
            }
        }
        return counting;
    }

    /** Returns whether a number names something, as both do in "recommendations 4 and 5". */
    private boolean isName(Figure figure, @Nullable Figure named) {
        if (named != null && figure.first() - named.last() <= 2) {
            return true;
        }
        return figure.first() > 0
                && marks.get(figure.first() - 1).contains(MarkKind.NAMES)
                && tokens.get(figure.first()).gap() == Token.Gap.SPACE
                && !isMarked(0, figure.first(), MarkKind.TOTAL)
                && !isMarked(0, figure.first(), MarkKind.SUM);
    }

    private boolean countsItems(Figure figure) {
        int after = figure.last() + 1;
        boolean year = figure.value() >= 1900 && figure.value() <= 2100;
        boolean other = after < tokens.size()
                && (marks.get(after).contains(MarkKind.OTHER)
                        || tokens.get(after).form().equals("%"));
        boolean ofItems = isMarked(after, Math.min(tokens.size(), after + 1), MarkKind.COUNTED);
        // "No red actions" counts them, "no progress" doesn't.
        boolean none = figure.value() == 0
                && !tokens.get(figure.first()).form().equals("0")
                && !isMarked(after, Math.min(tokens.size(), after + 2), MarkKind.COUNTED);
        return !other && !none && (!year || ofItems) && !isMarked(0, figure.first(), MarkKind.EARLIER);
    }

    private boolean isMarked(int from, int to, MarkKind kind) {
        return IntStream.range(from, to).anyMatch(at -> marks.get(at).contains(kind));
    }

    /** Returns what a sentence says that a colour means: "which are being looked into" means "being looked into". */
    private @Nullable String meaning(int from, int to) {
        int heap = IntStream.range(from, to)
                .filter(at -> heap(at) != null)
                .findFirst()
                .orElse(to);
        int opens = IntStream.range(heap, to)
                .filter(at -> marks.get(at).contains(MarkKind.MEANS))
                .findFirst()
                .orElse(to);
        int first = opens + 1;
        while (first < to && marks.get(first).contains(MarkKind.SKIP)) {
            first++;
        }
        int end = first;
        while (end < to && !marks.get(end).contains(MarkKind.LIST)) {
            end++;
        }
        return first >= end
                ? null
                : text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
