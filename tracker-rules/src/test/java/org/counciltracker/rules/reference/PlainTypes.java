package org.counciltracker.rules.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.counciltracker.rules.fact.Item;

/** Types of fields in plain words, and the types of which more is to be told. */
final class PlainTypes {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(long.class, "whole number"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(double.class, "number"),
            Map.entry(String.class, "text"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(YearMonth.class, "month of a year"),
            Map.entry(Period.class, "span of days, months and years"),
            Map.entry(Enum.class, "any constant"),
            Map.entry(Object.class, "the word `drools`"));

    /** The enums met, by their name on the page. */
    private final Map<String, Class<?>> enums = new TreeMap<>();

    /** The values of core met, by their name on the page. */
    private final Map<String, Class<?>> values = new TreeMap<>();

    Map<String, Class<?>> enums() {
        return enums;
    }

    Map<String, Class<?>> values() {
        return values;
    }

    /** Returns a type in words, with a link to where it is told of. */
    String words(Type type) {
        if (type instanceof ParameterizedType many) {
            Class<?> raw = (Class<?>) many.getRawType();
            if (List.class.isAssignableFrom(raw)) {
                return "list of " + words(many.getActualTypeArguments()[0]);
            }
            if (Set.class.isAssignableFrom(raw) || SortedSet.class.isAssignableFrom(raw)) {
                return "set of " + words(many.getActualTypeArguments()[0]);
            }
            if (Optional.class.equals(raw)) {
                return words(many.getActualTypeArguments()[0]) + " or nothing";
            }
            return words(raw);
        }
        if (!(type instanceof Class<?>)) {
            return "anything";
        }
        Class<?> one = (Class<?>) type;
        if (WORDS.containsKey(one)) {
            return WORDS.get(one);
        }
        String name = name(one);
        if (!one.getName().startsWith("org.counciltracker.")) {
            throw new IllegalArgumentException("type (%s) must have words.".formatted(one.getName()));
        }
        if (one.isEnum()) {
            enums.put(name, one);
        } else if (!one.getPackage().equals(Item.class.getPackage()) || one.getEnclosingClass() != null) {
            values.put(name, one);
        }
        return "[%s](#%s)".formatted(name, anchor(name));
    }

    /** Returns the name that rules call a type by, such as {@code Legend.Condition}. */
    static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    /** Returns what Markdown makes of a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
