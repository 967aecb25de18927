package org.counciltracker.rules.internal;

import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;

/** Puts types into words. */
final class DrlWords {

    private DrlWords() {}

    /** Returns what a value of a type is, such as {@code a number}. */
    static String of(Class<?> type) {
        Class<?> boxed = Primitives.wrap(type);
        if (isNumber(boxed)) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(boxed)) {
            return "text";
        }
        if (boxed == Boolean.class) {
            return "true or false";
        }
        if (boxed == LocalDate.class) {
            return "a day (LocalDate)";
        }
        if (Collection.class.isAssignableFrom(boxed)) {
            return "a list";
        }
        return article(boxed.getSimpleName());
    }

    /** Returns a name with its article. */
    static String article(String name) {
        return ("AEIOU".indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** Returns whether values of a type are numbers. */
    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(Primitives.wrap(type));
    }

    /** Returns the class of a type without its arguments. */
    static Class<?> raw(Type type) {
        return TypeToken.of(type).getRawType();
    }
}
