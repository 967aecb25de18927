package org.counciltracker.rules.reference;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.counciltracker.rules.reference.SourceDoc.Comment;
import org.jspecify.annotations.Nullable;

/** The rows in which the page tells of fields and parameters. */
final class Rows {

    private final PlainTypes types;

    Rows(PlainTypes types) {
        this.types = types;
    }

    /** Returns a table of the fields of a record, with an empty line below it. */
    String fields(Class<?> type, Comment comment) {
        var table = new StringBuilder("| field | type | what it says |\n|---|---|---|\n");
        for (RecordComponent field : type.getRecordComponents()) {
            table.append(row(
                    field.getName(),
                    field.getGenericType(),
                    field.getAccessor().getAnnotatedReturnType(),
                    comment.parameter(field.getName())));
        }
        return table.append('\n').toString();
    }

    String row(String name, Type type, AnnotatedType annotated, String text) {
        String orNothing = annotated.isAnnotationPresent(Nullable.class) ? " or nothing" : "";
        return "| `%s` | %s%s | %s |\n".formatted(name, types.words(type), orNothing, cell(text));
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
