package org.counciltracker.rules.cases;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.DueDate;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field of a fact by the field's type. Not thread-safe. */
final class FieldReader {

    /** How types are asked for a value of some words. */
    private static final List<String> FACTORIES = List.of("parse", "of");

    private final FactReader facts;

    FieldReader(FactReader facts) {
        this.facts = facts;
    }

    /** Returns the value, or null where nothing is written, or what is written can't be read, which is told. */
    @Nullable
    Object read(Type type, CaseNode node) {
        Class<?> raw = raw(type);
        if (node.isNothing()) {
            return nothing(null, raw);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return several(type, raw, node);
        }
        if (raw.isRecord() && node.isMap()) {
            return facts.made(raw, node);
        }
        return node.as(words -> of(raw, words));
    }

    private Object several(Type type, Class<?> raw, CaseNode node) {
        Type element = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : String.class;
        var values = new ArrayList<Object>();
        for (CaseNode one : node.list()) {
            Object value = read(element, one);
            if (value != null) {
                values.add(value);
            }
        }
        return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(values) : values;
    }

    private static Object of(Class<?> type, String words) {
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return words;
        }
        if (type == int.class || type == Integer.class) {
            return WrittenValue.number("number", words);
        }
        if (type == long.class || type == Long.class) {
            return (long) WrittenValue.number("number", words);
        }
        if (type == boolean.class || type == Boolean.class) {
            return WrittenValue.truth("value", words);
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            BigDecimal figure = figure(words);
            return type == BigDecimal.class ? figure : (Object) figure.doubleValue();
        }
        if (type.isEnum()) {
            return constant(type, words);
        }
        if (type == LocalDate.class) {
            return WrittenValue.date("date", words);
        }
        if (type == Quote.class) {
            return new Quote(EvidenceField.TEXT, null, 0, words.length(), words);
        }
        if (type == DueDate.class) {
            return DueDateParser.parse(words, DueContext.UNKNOWN);
        }
        return made(type, words);
    }

    private static BigDecimal figure(String words) {
        try {
            return new BigDecimal(words);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("number (%s) must be such as 12 or 12.5.".formatted(words), e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is known to be that of an enum
    private static Object constant(Class type, String words) {
        return WrittenValue.of(type, type.getSimpleName(), words);
    }

    /** Asks the type itself, as by {@code LocalDate.parse} or {@code Reference.of}. */
    private static Object made(Class<?> type, String words) {
        for (String name : FACTORIES) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name)
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class)
                        && type.isAssignableFrom(method.getReturnType())) {
                    return called(method, words);
                }
            }
        }
        throw new IllegalArgumentException("%s (%s) must be given by its fields: %s."
                .formatted(
                        type.getSimpleName(),
                        words,
                        type.isRecord()
                                ? String.join(
                                        ", ",
                                        Arrays.stream(type.getRecordComponents())
                                                .map(component -> component.getName())
                                                .toList())
                                : "it has none that a case can write"));
    }

    private static Object called(Method method, String words) {
        try {
            return method.invoke(null, words);
        } catch (InvocationTargetException e) {
            String why = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
            throw new IllegalArgumentException(
                    "%s (%s) can't be read: %s"
                            .formatted(method.getDeclaringClass().getSimpleName(), words, why),
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what stands in a field that a case leaves out. */
    static @Nullable Object nothing(@Nullable AnnotatedType annotated, Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        boolean mayBeNull = annotated == null
                || Arrays.stream(annotated.getAnnotations())
                        .anyMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
        if (mayBeNull) {
            return null;
        }
        if (type == String.class) {
            return "";
        }
        return type == Quote.class ? new Quote(EvidenceField.TEXT, null, 0, 0, "") : null;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType of) {
            return raw(of.getRawType());
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
