package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counciltracker.io.table.NoteCode;
import org.jspecify.annotations.Nullable;

/** Counts the changes that wait for someone to accept them, and keeps what they take out. Not thread-safe. */
final class Changes {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final StringBuilder deleted = new StringBuilder();
    private @Nullable Spot first;
    private @Nullable Spot lastDeleted;

    /** Kinds of changes. */
    enum Kind {
        INSERTION,
        DELETION,
        MOVE,
        FORMAT;

        String count(int times) {
            String word = this == FORMAT ? "change of format" : name().toLowerCase(Locale.ROOT);
            String words = this == FORMAT ? "changes of format" : word + "s";
            return times + " " + (times == 1 ? word : words);
        }
    }

    Changes() {}

    void count(Kind kind, Spot spot) {
        counts.merge(kind, 1, Integer::sum);
        first = first == null ? spot : first;
    }

    /** Keeps deleted words; those of one paragraph on one line. */
    void delete(String words, Spot spot) {
        if (lastDeleted != null && lastDeleted != spot) {
            deleted.append('\n');
        }
        lastDeleted = spot;
        deleted.append(words);
    }

    /** Parts what is deleted here from what is deleted further on in the same paragraph. */
    void endDeletion() {
        if (deleted.length() > 0 && deleted.charAt(deleted.length() - 1) != ' ') {
            deleted.append(' ');
        }
    }

    void noteIn(Findings findings) {
        if (first == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        counts.forEach((kind, times) -> words.add(kind.count(times)));
        String raw = CellText.plain(deleted.toString());
        if (counts.size() == 1 && counts.containsKey(Kind.FORMAT)) {
            findings.info(
                    NoteCode.TRACKED_CHANGE,
                    first,
                    "The document keeps track of changes (%s, first here), none of them of words."
                            .formatted(words.get(0)),
                    null);
            return;
        }
        findings.warning(
                NoteCode.TRACKED_CHANGE,
                first,
                "Changes wait for someone to accept them (%s, first here). They were read as accepted%s. Maybe accept or reject them, and save the document."
                        .formatted(
                                String.join(", ", words),
                                raw.isEmpty() ? "" : "; what they take out is kept in this note"),
                raw.isEmpty() ? null : raw);
    }
}
