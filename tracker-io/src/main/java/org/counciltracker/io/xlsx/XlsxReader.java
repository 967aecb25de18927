package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.xlsx.Drawings.Boxed;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Severity;

/**
 * Reads Excel workbooks (XLSX, XLSM), of the usual kind and of the strict one.
 *
 * <p>Each sheet becomes a table, headed by the sheet's name where several have something to say. Cells are read as they are
 * shown: formulas by what they last came to, days as {@code 31/03/2021}, other numbers in their format. Nothing is fetched
 * or run. Sheets are read as they come, so that a large one takes little more memory than its texts. Not thread-safe, other
 * than {@link #read}.
 */
public final class XlsxReader {

    private final WorkbookParts parts;
    private final Workbook workbook;
    private final Styles styles;
    private final SharedStrings strings;
    private final NumberTexts numbers;
    private final Comments comments;
    private final Budget budget;
    private final NoteBook notes;

    /** What a sheet says. */
    private record Content(Sheet sheet, List<Boxed> boxed, List<Row> rows) {
        boolean isEmpty() {
            return boxed.isEmpty() && rows.isEmpty();
        }
    }

    private XlsxReader(WorkbookParts parts, Budget budget, NoteBook notes) throws UnreadableException {
        this.parts = parts;
        this.budget = budget;
        this.notes = notes;
        this.workbook = Workbook.read(parts);
        Palette palette = Palette.read(parts, workbook.target("theme", "xl/theme/theme1.xml"));
        this.styles = Styles.read(parts, workbook.target("styles", "xl/styles.xml"), palette);
        this.strings = SharedStrings.read(parts, workbook.target("sharedStrings", "xl/sharedStrings.xml"), budget);
        this.numbers = new NumberTexts(workbook.since1904());
        Map<String, String> people = Comments.people(parts, workbook.relationships());
        this.comments = new Comments(parts, people, budget, notes);
    }

    /**
     * Reads a workbook.
     *
     * @param bytes the whole file
     * @param source the name of the source
     * @param budget what its parts and cells may cost
     * @param notes what was noticed so far
     * @return the document: for each sheet with content its name where there are several, the texts of its boxes, its cells
     * @throws UnreadableException if the file is damaged, has no sheet with content, or goes beyond the budget
     */
    public static Document read(byte[] bytes, String source, Budget budget, NoteBook notes) throws UnreadableException {
        WorkbookParts parts = new WorkbookParts(ZipParts.open(bytes, budget), budget);
        return new XlsxReader(parts, budget, notes).document(source);
    }

    private Document document(String source) throws UnreadableException {
        WorkbookNotes.note(parts, workbook, notes);
        List<Content> contents = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            Content content = content(sheet);
            if (!content.isEmpty()) {
                contents.add(content);
            }
        }
        if (contents.isEmpty()) {
            throw new UnreadableException(
                    "",
                    "no sheet of the workbook has anything in it",
                    "Maybe it was not saved, or the wrong file was chosen.");
        }
        long shown =
                contents.stream().filter(content -> !content.sheet().isHidden()).count();
        // What is hidden, such as lists to choose from, must not head what is shown.
        contents.sort(Comparator.comparing(content -> content.sheet().isHidden()));
        List<Block> blocks = new ArrayList<>();
        for (Content content : contents) {
            boolean several = shown > 1 || (content.sheet().isHidden() && contents.size() > 1);
            add(content, several, blocks);
        }
        return new Document(source, blocks, notes.notes());
    }

    private static void add(Content content, boolean headed, List<Block> blocks) {
        Sheet sheet = content.sheet();
        if (headed) {
            blocks.add(new Paragraph(sheet.name(), true, Place.sheet(sheet.number())));
        }
        int first = content.rows().isEmpty()
                ? Integer.MAX_VALUE
                : content.rows().get(0).place().number();
        content.boxed().stream()
                .filter(boxed -> boxed.row() <= first)
                .map(Boxed::paragraph)
                .forEach(blocks::add);
        if (!content.rows().isEmpty()) {
            blocks.add(new Table(content.rows()));
        }
        content.boxed().stream()
                .filter(boxed -> boxed.row() > first)
                .map(Boxed::paragraph)
                .forEach(blocks::add);
    }

    private Content content(Sheet sheet) throws UnreadableException {
        Content nothing = new Content(sheet, List.of(), List.of());
        Place place = Place.sheet(sheet.number());
        if (!sheet.kind().equals("worksheet")) {
            boolean chart = sheet.kind().equals("chartsheet");
            notes.info(
                    chart ? NoteCode.PICTURE : NoteCode.NOT_FOLLOWED,
                    place,
                    chart
                            ? "This sheet is a chart; words in it can't be read."
                            : "This sheet is none of cells, or isn't in the file. It was left out.",
                    sheet.name());
            return nothing;
        }
        List<Relationship> relationships = parts.relationships(sheet.part());
        SheetFacts facts = SheetFacts.read(parts, sheet.part(), relationships, styles, budget);
        SheetNotes odd = new SheetNotes(sheet, notes);
        Conditions conditions = new Conditions(facts.rules());
        CellReader cells = new CellReader(strings, styles, numbers, facts, odd);
        List<Row> rows = new SheetReader(sheet, facts, cells, odd, conditions, budget).read(parts.open(sheet.part()));
        List<Boxed> boxed = new Drawings(sheet, budget, notes).read(parts, relationships);
        odd.done(facts.isFiltered(), conditions.unknown());
        comments.note(sheet, relationships);
        PageText.note(sheet, facts.pageText(), notes);
        Content content = new Content(sheet, boxed, rows);
        if (sheet.isHidden() && !content.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.HIDDEN,
                    place.toString(),
                    "The sheet \"%s\" is hidden, and was read all the same.".formatted(sheet.name()),
                    null);
        }
        if (!content.isEmpty()) {
            budget.spend(Limit.CELLS, 1, sheet.within());
        }
        return content;
    }
}
