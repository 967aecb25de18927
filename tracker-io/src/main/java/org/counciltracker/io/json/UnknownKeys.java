package org.counciltracker.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Severity;

/** Notes the keys that this version doesn't know: a later one may write more. Not thread-safe. */
final class UnknownKeys {

    private final List<String> unknown = new ArrayList<>();
    private String first = "";

    UnknownKeys() {}

    void check(JsonValue object, Set<String> known) {
        object.members.forEach((name, member) -> {
            if (!known.contains(name)) {
                first = unknown.isEmpty() ? member.place() : first;
                unknown.add(member.path());
            }
        });
    }

    void noteIn(NoteBook notes) {
        if (!unknown.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.LEFTOVER_TEXT,
                    first,
                    "Keys that this version doesn't know were passed over, first here, %s in all. Maybe a later version wrote the file."
                            .formatted(unknown.size()),
                    String.join("\n", unknown));
        }
    }
}
