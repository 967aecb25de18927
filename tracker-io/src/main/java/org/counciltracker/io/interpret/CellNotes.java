package org.counciltracker.io.interpret;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.io.interpret.AlignedRow.Stray;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Update;

/** Keeps in notes what a cell says beyond the facts read from it. */
final class CellNotes {

    private final NoteBook notes;

    CellNotes(NoteBook notes) {
        this.notes = notes;
    }

    /** Keeps what is left of a meeting cell once its date is read. */
    void keepRest(OpenItem open, String reference, String rest) {
        if (!rest.isBlank()) {
            leftover(open, "The meeting cell of %s says more than a date.".formatted(reference), rest);
        }
    }

    /** Keeps the text of a reference cell that cannot be a reference. */
    void keepReference(OpenItem open, String cell) {
        if (!cell.isBlank()) {
            leftover(open, "The reference cell does not read as a reference.", cell);
        }
    }

    /** Keeps a cell that names several parties, or more than their names. */
    void keepResponsible(OpenItem open, String reference, String cell, List<ResponsibleParty> read) {
        List<String> names = read.stream().map(ResponsibleParty::name).toList();
        if (names.size() > 1) {
            notes.info(
                    NoteCode.JOINT_RESPONSIBILITY,
                    open.place(),
                    "%s asks %s parties: %s.".formatted(reference, names.size(), String.join("; ", names)),
                    cell);
        } else if (!KeptWords.areKept(cell, names)) {
            leftover(open, "The responsible cell of %s says more than a name.".formatted(reference), cell);
        }
    }

    /** Keeps a cell of updates of which words were dropped. */
    void keepUpdates(OpenItem open, String reference, String cell, List<Update> read) {
        if (!KeptWords.areKept(cell, read.stream().map(Update::text).toList())) {
            leftover(
                    open, "The updates of %s as they stood, since some words became dates.".formatted(reference), cell);
        }
    }

    /** Keeps the cells that items have no place for. */
    void keepOthers(OpenItem open, String reference, Map<Field, String> texts) {
        keep(open, NoteCode.ACCEPTANCE, "Whether %s was accepted.".formatted(reference), texts.get(Field.ACCEPTANCE));
        keep(open, NoteCode.COMPLETED_ON, "When %s was completed.".formatted(reference), texts.get(Field.COMPLETED_ON));
        keepStrays(open, reference);
        StatedReader.compoundRating(texts)
                .ifPresent(cell -> notes.warning(
                        NoteCode.UNREAD_RATING,
                        open.place(),
                        "The rating \"%s\" of %s names more than one colour, so it is kept as written and counts as none."
                                .formatted(cell, reference),
                        cell));
    }

    private void keepStrays(OpenItem open, String reference) {
        String unheaded = open.strays().stream()
                .filter(stray -> stray.label().isBlank())
                .map(Stray::text)
                .collect(Collectors.joining("\t"));
        if (!unheaded.isEmpty()) {
            notes.warning(
                    NoteCode.EXTRA_CELLS,
                    open.place(),
                    "%s has cells under no heading. Maybe a separator in one of its cells is not quoted."
                            .formatted(reference),
                    unheaded);
        }
        for (Stray stray : open.strays()) {
            if (!stray.label().isBlank()) {
                notes.info(
                        NoteCode.UNKNOWN_CELL,
                        open.place(),
                        "%s, column \"%s\".".formatted(reference, stray.label()),
                        stray.text());
            }
        }
    }

    private void keep(OpenItem open, NoteCode code, String message, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            notes.info(code, open.place(), message, text);
        }
    }

    private void leftover(OpenItem open, String message, String raw) {
        notes.info(NoteCode.LEFTOVER_TEXT, open.place(), message, raw.lines().collect(Collectors.joining("\n")));
    }
}
