package org.counciltracker.rules.reference;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.rules.Conclude;
import org.counciltracker.rules.reference.SourceDoc.Comment;
import org.counciltracker.rules.reference.SourceDoc.Documented;

/** Tells of all that a rule may conclude. */
final class ConclusionsPart {

    private final Path modules;
    private final Rows rows;
    private final StringBuilder page = new StringBuilder();

    ConclusionsPart(Path modules, Rows rows) {
        this.modules = modules;
        this.rows = rows;
    }

    String text() {
        page.append("""
                ## Conclusions

                Functions for the `then` part. `drools` is that very word; it brings rule and proof along. Every conclusion may end in one or more
                `absent( "…" )`, which say what the rule looked for with `not` and did not find.

                """);
        SourceDoc source = SourceDoc.of(modules, Conclude.class);
        for (Documented function : source.all("public static (?:void|Absence|String) \\w+\\($")) {
            List<Method> methods = methods(function);
            methods.forEach(method -> function(method, function.comment()));
        }
        return page.toString();
    }

    /** A comment belongs to the overload that has its parameters, which its tags name. */
    private static List<Method> methods(Documented function) {
        String name = function.declaration().replaceAll(".* (\\w+)\\($", "$1");
        Set<String> named = new HashSet<>();
        function.comment().tags().keySet().stream()
                .filter(tag -> tag.startsWith("param "))
                .forEach(tag -> named.add(tag.substring("param ".length())));
        return Arrays.stream(Conclude.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getName().equals(name))
                .filter(method -> Arrays.stream(method.getParameters())
                        .allMatch(parameter -> named.contains(parameter.getName())))
                .filter(method -> method.getParameterCount() == named.size())
                .toList();
    }

    private void function(Method method, Comment comment) {
        List<String> parameters = new ArrayList<>();
        var given = new StringBuilder();
        for (var parameter : method.getParameters()) {
            if (parameter.isVarArgs()) {
                continue;
            }
            parameters.add(parameter.getName());
            if (!parameter.getName().equals("drools")) {
                given.append(rows.row(
                        parameter.getName(),
                        parameter.getParameterizedType(),
                        parameter.getAnnotatedType(),
                        comment.parameter(parameter.getName())));
            }
        }
        page.append(
                "### `%s( %s )`\n\n%s\n\n".formatted(method.getName(), String.join(", ", parameters), comment.text()));
        if (given.length() > 0) {
            page.append("| given | type | what |\n|---|---|---|\n")
                    .append(given)
                    .append('\n');
        }
        if (comment.tags().containsKey("return")) {
            page.append("Returns %s.\n\n".formatted(comment.tags().get("return")));
        }
    }
}
