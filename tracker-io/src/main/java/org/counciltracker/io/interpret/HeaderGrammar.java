package org.counciltracker.io.interpret;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.interpret.HeaderLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Reads a heading that stands in no list by the words it is made of, as "Ref and recommendation" or "Revised target date for completion".
 *
 * <p>The last word of an English name says what it is of, the words before it and those behind "of" say more; {@code
 * header-words.csv} has the words, {@code header-shapes.csv} what they mean together.
 */
final class HeaderGrammar {

    private static final int MOST_WORDS = 8;
    private static final Pattern PARTS =
            Pattern.compile("(?i)\\s*(?:[/&,;+()\\[\\]–—\\n]|\\s-\\s|\\band\\b|\\bor\\b)\\s*");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}’']+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> BEHIND = Set.of("of", "for", "by", "to", "from");
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "on", "in", "is", "be", "been", "was", "this", "our", "your", "s", "with", "it");

    /** What is said of the time up to now changes nothing: "Work to date", "Done so far". */
    private static final Pattern SO_FAR = Pattern.compile("(?i)(?<=\\S)\\s+(?:to date|so far|to now|up to now)\\b");

    /** "Date to be completed", "Date for the report": what is still to come. */
    private static final Pattern AHEAD = Pattern.compile("(?i)\\bto be\\b|\\bdate for\\b");

    /** Of several things in one cell, the one with the longest text is what the cell is read as. */
    private static final List<Field> LONGEST_FIRST = List.of(
            Field.ACTION,
            Field.UPDATES,
            Field.STATUS,
            Field.RAG,
            Field.RESPONSIBLE,
            Field.AGENDA_ITEM,
            Field.REVISED_DUE,
            Field.DUE,
            Field.COMPLETED_ON,
            Field.MEETING,
            Field.REFERENCE,
            Field.PRIORITY,
            Field.RELATED);

    /** With "by" behind them, these ask when rather than who. */
    private static final Set<Kind> WHEN =
            EnumSet.of(Kind.AIM, Kind.WISH, Kind.DATE, Kind.LIMIT, Kind.NEWS, Kind.TOPIC, Kind.FUTURE);

    private static final Map<String, Kind> KINDS = kinds();
    private static final List<Shape> SHAPES = shapes();

    private HeaderGrammar() {}

    /** What a word of a heading names. */
    private enum Kind {
        DATE,
        AIM,
        REVISED,
        DONE,
        RAISED,
        REF,
        LIMIT,
        WISH,
        AREA,
        FUTURE,
        TAIL,
        ASK,
        WHO,
        NEWS,
        STATE,
        RATE,
        TOPIC,
        RANK,
        LINK,
        PLAIN
    }

    /** What words mean together: the last one, and one that must be with it. */
    private record Shape(Kind head, @Nullable Kind with, List<Field> fields) {}

    /** Returns what a heading means of which every word is known. */
    static Optional<Label> read(String heading) {
        return label(heading, false);
    }

    /** Returns what a heading means, whatever the words are that stand before the last one: "Trust lead", "NHS response". */
    static Optional<Label> guess(String heading) {
        return label(heading, true);
    }

    /** "Response from" asks who, "Wanted by" when, "Action by" who again; which it is, the cells may tell. */
    private static Optional<List<Field>> byLastWord(List<String> all) {
        String last = all.get(all.size() - 1);
        if (all.size() < 2 || !(last.equals("by") || last.equals("from"))) {
            return Optional.empty();
        }
        if (last.equals("from")) {
            return Optional.of(List.of(Field.RESPONSIBLE));
        }
        boolean when = all.stream().map(KINDS::get).anyMatch(WHEN::contains);
        return Optional.of(when ? List.of(Field.DUE, Field.RESPONSIBLE) : List.of(Field.RESPONSIBLE, Field.DUE));
    }

    private static Optional<Label> label(String heading, boolean anyModifier) {
        String bare = SO_FAR.matcher(heading.replace("#", " no ")).replaceAll(" ");
        List<String> all = Arrays.stream(WORDS.split(bare.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.stream().allMatch(word -> anyModifier || isKnown(word))) {
            Optional<List<Field>> named = byLastWord(all);
            if (named.isPresent()) {
                return named.map(fields -> new Label(heading, fields));
            }
        }
        List<Field> found = new ArrayList<>();
        for (String part : PARTS.split(bare.strip(), -1)) {
            boolean ahead = AHEAD.matcher(part).find();
            List<String> words = words(part);
            if (words.stream().anyMatch(word -> KINDS.get(word) != Kind.PLAIN)) {
                List<Field> fields = fields(words, ahead, anyModifier);
                if (fields.isEmpty() && !anyModifier) {
                    return Optional.empty();
                }
                found.addAll(fields);
            }
        }
        // What is for a meeting is wanted by then.
        boolean wanted = all.get(0).equals("for") && found.stream().allMatch(field -> field == Field.MEETING);
        List<Field> fields = wanted ? List.of(Field.DUE, Field.MEETING) : together(found);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Label(heading, fields));
    }

    /** Returns a heading without what it says of a time behind its name: "Action taken since last meeting" is an action taken. */
    static String withoutTime(String heading) {
        String bare = SO_FAR.matcher(heading).replaceAll(" ");
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            boolean tail = KINDS.get(word.group().toLowerCase(Locale.ROOT)) == Kind.TAIL;
            if (tail && word.start() > 0) {
                return bare.substring(0, word.start());
            }
        }
        return bare;
    }

    private static boolean isKnown(String word) {
        return KINDS.containsKey(word) || SMALL.contains(word) || BEHIND.contains(word);
    }

    private static List<Field> together(List<Field> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<Field> several = found.stream().distinct().toList();
        boolean either = SHAPES.stream().anyMatch(shape -> shape.fields().equals(several));
        if (either || several.size() == 1) {
            return several;
        }
        if (several.containsAll(List.of(Field.UPDATES, Field.STATUS)) && !several.contains(Field.ACTION)) {
            return List.of(Field.UPDATES, Field.STATUS);
        }
        return several.stream()
                .min(Comparator.comparingInt(LONGEST_FIRST::indexOf))
                .map(List::of)
                .orElse(List.of());
    }

    /** Returns the words of a name with the one that says what it is of at the end, and without what tells of its time behind it. */
    private static List<String> words(String part) {
        List<String> words = Arrays.stream(WORDS.split(part.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        for (int i = 1; i < words.size(); i++) {
            if (KINDS.get(words.get(i)) == Kind.TAIL) {
                words = words.subList(0, i);
            }
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (BEHIND.contains(words.get(i))) {
                List<String> turned = new ArrayList<>(words.subList(i + 1, words.size()));
                turned.addAll(words.subList(0, i));
                return turned.stream().filter(word -> !BEHIND.contains(word)).toList();
            }
        }
        return words.stream().filter(word -> !BEHIND.contains(word)).toList();
    }

    /** Returns whether a word at the end of a name only says more of the one before it: "Action needed". */
    private static boolean trails(String word) {
        Kind kind = KINDS.get(word);
        return kind == Kind.PLAIN || kind == Kind.WISH;
    }

    private static boolean names(String word) {
        return KINDS.containsKey(word) && !trails(word);
    }

    private static List<Field> fields(List<String> words, boolean ahead, boolean anyModifier) {
        int last = words.size() - 1;
        while (last > 0
                && trails(words.get(last))
                && words.subList(0, last).stream().anyMatch(HeaderGrammar::names)) {
            last--;
        }
        Kind head = KINDS.get(words.get(last));
        if (head == null || words.size() > MOST_WORDS) {
            return List.of();
        }
        Set<Kind> with = EnumSet.noneOf(Kind.class);
        if (ahead) {
            with.add(Kind.FUTURE);
        }
        for (String word : words) {
            Kind kind = KINDS.get(word);
            if (kind == null && !anyModifier) {
                return List.of();
            }
            if (kind != null) {
                with.add(kind);
            }
        }
        return SHAPES.stream()
                .filter(shape -> shape.head() == head && (shape.with() == null || with.contains(shape.with())))
                .findFirst()
                .map(Shape::fields)
                .orElse(List.of());
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (CsvRecord line : WordData.records("header-words.csv")) {
            for (String word : line.getField(1).split(" ", -1)) {
                kinds.putIfAbsent(word, Kind.valueOf(line.getField(0)));
            }
        }
        return Map.copyOf(kinds);
    }

    private static List<Shape> shapes() {
        return WordData.records("header-shapes.csv").stream()
                .map(line -> new Shape(
                        Kind.valueOf(line.getField(0)),
                        line.getField(1).isEmpty() ? null : Kind.valueOf(line.getField(1)),
                        Arrays.stream(line.getField(2).split("\\|"))
                                .map(Field::valueOf)
                                .toList()))
                .toList();
    }
}
