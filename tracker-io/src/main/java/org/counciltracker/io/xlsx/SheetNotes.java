package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Severity;
import org.jspecify.annotations.Nullable;

/** Gathers what is odd about a sheet's cells, and notes each kind once. Not thread-safe. */
final class SheetNotes {

    private static final int LISTED = 20;

    /** Cells of one kind: how many, and of the first ones where they stand and what they hold. */
    private static final class Kind {
        private int count;
        private final List<String> addresses = new ArrayList<>();
        private final List<String> raws = new ArrayList<>();

        void add(String address, String raw) {
            if (count++ < LISTED) {
                addresses.add(address);
                raws.add(raw);
            }
        }

        /** Returns the count and the noun, and where they stand: "3 cells (C4, C5 and 1 more)". */
        String cells() {
            String listed = String.join(", ", addresses);
            String more = count > LISTED ? " and " + (count - LISTED) + " more" : "";
            return count + (count == 1 ? " cell (" : " cells (") + listed + more + ")";
        }
    }

    private final Sheet sheet;
    private final NoteBook notes;
    private final Kind formulas = new Kind();
    private final Kind unknown = new Kind();
    private final Kind errors = new Kind();
    private final Kind missing = new Kind();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetNotes(Sheet sheet, NoteBook notes) {
        this.sheet = sheet;
        this.notes = notes;
    }

    void formula(String address, String formula) {
        formulas.add(address, formula);
    }

    void formulaWithoutResult(String address, String formula) {
        unknown.add(address, "=" + formula);
    }

    void error(String address, String error) {
        errors.add(address, error);
    }

    void missingText(String address, String number) {
        missing.add(address, number);
    }

    void hiddenRow(int row) {
        hiddenRows.set(row);
    }

    void hiddenColumn(int column) {
        hiddenColumns.set(column);
    }

    /** Notes a text that stands under a neighbour which covers it. */
    void covered(String address, String text) {
        notes.add(
                Severity.WARNING,
                NoteCode.HIDDEN,
                place(address),
                "This cell holds a text, but is covered by the one that it is merged with. It was left out of the table.",
                text);
    }

    void done(boolean filtered, List<RuleXml> rules) {
        if (formulas.count > 0) {
            add(
                    Severity.INFO,
                    NoteCode.FORMULA,
                    formulas,
                    formulas.cells() + " reckoned by formulas: what each last came to was read.",
                    null);
        }
        if (unknown.count > 0) {
            add(
                    Severity.WARNING,
                    NoteCode.FORMULA,
                    unknown,
                    unknown.cells()
                            + " reckoned by formulas whose results aren't in the file: read as blank."
                            + " Maybe open the workbook in a spreadsheet program and save it again.",
                    raws(unknown));
        }
        if (errors.count > 0) {
            add(
                    Severity.WARNING,
                    NoteCode.FORMULA,
                    errors,
                    errors.cells()
                            + " came to an error, which was kept as it stands. Maybe mend the formula in the workbook.",
                    raws(errors));
        }
        if (missing.count > 0) {
            add(
                    Severity.WARNING,
                    NoteCode.LEFTOVER_TEXT,
                    missing,
                    missing.cells()
                            + " without the text that the file promises: read as blank."
                            + " Maybe the file was damaged; compare it with the original.",
                    raws(missing));
        }
        hidden("row", hiddenRows, Integer::toString, filtered ? "hidden, maybe by the sheet's filter" : "hidden");
        hidden("column", hiddenColumns, CellRange::letters, "hidden");
        if (!rules.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.FORMULA,
                    sheet.within(),
                    "Colours, bars or icons that the workbook reckons were not worked out: rules by conditional formatting, "
                            + rules.size() + " in all.",
                    String.join(
                            "\n",
                            rules.stream().limit(LISTED).map(RuleXml::toString).toList()));
        }
    }

    private void hidden(String unit, BitSet numbers, IntFunction<String> name, String how) {
        if (!numbers.isEmpty()) {
            boolean one = numbers.cardinality() == 1;
            notes.add(
                    Severity.INFO,
                    NoteCode.HIDDEN,
                    sheet.within() + ", " + unit + " " + name.apply(numbers.nextSetBit(0)),
                    "On this sheet %s%s %s %s %s, and read all the same."
                            .formatted(unit, one ? "" : "s", Ranges.list(numbers, name), one ? "is" : "are", how),
                    null);
        }
    }

    private void add(Severity severity, NoteCode code, Kind kind, String message, @Nullable String raw) {
        notes.add(severity, code, place(kind.addresses.get(0)), message, raw);
    }

    private static String raws(Kind kind) {
        return String.join("\n", kind.raws);
    }

    private String place(String address) {
        return sheet.within() + ", cell " + address;
    }
}
