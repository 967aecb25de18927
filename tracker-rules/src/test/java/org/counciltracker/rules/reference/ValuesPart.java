package org.counciltracker.rules.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counciltracker.rules.reference.SourceDoc.Comment;

/** Tells of the values that facts and conclusions hold, and of the constants. */
final class ValuesPart {

    private final Path modules;
    private final PlainTypes types;
    private final Rows rows;
    private final StringBuilder page = new StringBuilder();

    ValuesPart(Path modules, PlainTypes types, Rows rows) {
        this.modules = modules;
        this.types = types;
        this.rows = rows;
    }

    String text() {
        values();
        enums();
        return page.toString();
    }

    /** Values that fields hold may hold others in turn, so it goes on until no new one comes up. */
    private void values() {
        page.append("## Values\n\nWhat fields hold that is more than a number, a text or a date.\n\n");
        Set<String> told = new HashSet<>();
        boolean more = true;
        var sections = new TreeMap<String, String>();
        while (more) {
            more = false;
            for (Map.Entry<String, Class<?>> entry : new TreeMap<>(types.values()).entrySet()) {
                if (told.add(entry.getKey())) {
                    more = true;
                    sections.put(entry.getKey(), value(entry.getKey(), entry.getValue()));
                }
            }
        }
        sections.values().forEach(page::append);
    }

    private String value(String name, Class<?> type) {
        SourceDoc source = SourceDoc.of(modules, type);
        Comment comment = source.before("\\b(?:record|class|interface) " + type.getSimpleName() + "\\b");
        var text = new StringBuilder("### %s\n\n%s\n\n".formatted(name, comment.text()));
        if (type.isSealed()) {
            List<String> kinds = Arrays.stream(type.getPermittedSubclasses())
                    .map(types::words)
                    .toList();
            text.append("One of: %s.\n\n".formatted(String.join(", ", kinds)));
        }
        if (type.isRecord()) {
            text.append(rows.fields(type, comment));
        }
        return text.toString();
    }

    private void enums() {
        page.append("## Constants\n\n");
        types.enums().forEach((name, type) -> {
            SourceDoc source = SourceDoc.of(modules, type);
            Comment comment = source.before("\\benum " + type.getSimpleName() + "\\b");
            page.append("### %s\n\n%s\n\n| constant | what it says |\n|---|---|\n".formatted(name, comment.text()));
            for (Object constant : type.getEnumConstants()) {
                String called = ((Enum<?>) constant).name();
                page.append("| `%s` | %s |\n"
                        .formatted(
                                called,
                                Rows.cell(source.ofConstant(type, called).text())));
            }
            page.append('\n');
        });
    }
}
