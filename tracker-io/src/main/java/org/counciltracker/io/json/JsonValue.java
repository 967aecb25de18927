package org.counciltracker.io.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document, which knows where it stands, so that whoever finds it wrong can say so. Not thread-safe. */
final class JsonValue {

    /** What a value is, in words. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A figure with more digits than this counts nothing that a plan could. */
    private static final int MOST_DIGITS = 300;

    private static final int LONGEST_QUOTE = 60;

    private final Kind kind;
    private final String text;
    private final int line;
    private final @Nullable JsonValue parent;
    private final String step;
    final Map<String, JsonValue> members = new LinkedHashMap<>();
    final List<JsonValue> elements = new ArrayList<>();

    JsonValue(Kind kind, String text, int line, @Nullable JsonValue parent, String step) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.parent = parent;
        this.step = step;
    }

    /** Returns the way to the value, such as {@code items[3].due.latest}. */
    String path() {
        String above = parent == null ? "" : parent.path();
        return above.isEmpty() || step.startsWith("[") ? above + step : above + "." + step;
    }

    String place() {
        String path = path();
        return path.isEmpty() ? "line " + line : "%s (line %s)".formatted(path, line);
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns a member that must be there, though it may be null. */
    JsonValue get(String name) throws UnreadableException {
        need(Kind.OBJECT);
        JsonValue member = members.get(name);
        if (member == null) {
            throw wrong("the key \"%s\" is missing; what is not known must be null".formatted(name));
        }
        return member;
    }

    List<JsonValue> elements() throws UnreadableException {
        need(Kind.ARRAY);
        return elements;
    }

    String text() throws UnreadableException {
        need(Kind.TEXT);
        return text;
    }

    @Nullable
    String textOrNull() throws UnreadableException {
        return isNull() ? null : text();
    }

    /** Returns text that is null where it says nothing. */
    String textOrEmpty() throws UnreadableException {
        return isNull() ? "" : text();
    }

    boolean flag() throws UnreadableException {
        need(Kind.FLAG);
        return text.equals("true");
    }

    @Nullable
    Boolean flagOrNull() throws UnreadableException {
        return isNull() ? null : flag();
    }

    BigDecimal number() throws UnreadableException {
        need(Kind.NUMBER);
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw wrong("must be a number of at most %s digits".formatted(MOST_DIGITS));
        }
        return number;
    }

    int count(int least) throws UnreadableException {
        try {
            int count = number().intValueExact();
            if (count >= least) {
                return count;
            }
        } catch (ArithmeticException e) {
            // Told below.
        }
        throw wrong("must be a whole number from %s up, but is %s".formatted(least, text));
    }

    /** Returns what the text stands for. */
    <T> T as(String expected, Function<String, T> read) throws UnreadableException {
        String words = text();
        try {
            return read.apply(words);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong("must be %s, but is \"%s\"".formatted(expected, quoted(words)));
        }
    }

    <T> @Nullable T asOrNull(String expected, Function<String, T> read) throws UnreadableException {
        return isNull() ? null : as(expected, read);
    }

    <E extends Enum<E>> E choice(Class<E> type) throws UnreadableException {
        String choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return as("one of " + choices, name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws UnreadableException {
        return isNull() ? null : choice(type);
    }

    private void need(Kind needed) throws UnreadableException {
        if (kind != needed) {
            throw wrong("must be %s, but is %s".formatted(needed.words, kind.words));
        }
    }

    UnreadableException wrong(String problem) {
        return new UnreadableException(
                place(), problem, "Maybe it was changed by hand: put it right, or have the file written again.");
    }

    private static String quoted(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
