package org.counciltracker.io.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;

/** A workbook for tests, put together from literal XML. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String settings = "";
    private int count;

    static Workbooks with(String sheetData) {
        return new Workbooks().sheet("Sheet1", "<sheetData>" + sheetData + "</sheetData>");
    }

    Workbooks sheet(String name, String content) {
        return sheet(name, "", "worksheet", content);
    }

    Workbooks sheet(String name, String state, String kind, String content) {
        count++;
        String root = kind.equals("worksheet") ? "worksheet" : "chartsheet";
        sheets.append("<sheet name=\"%s\" sheetId=\"%s\" %s r:id=\"s%s\"/>"
                .formatted(name, count, state.isEmpty() ? "" : "state=\"" + state + "\"", count));
        relation("s" + count, kind, "sheets/sheet" + count + ".xml");
        parts.put(
                "xl/sheets/sheet" + count + ".xml",
                "<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>".formatted(root, MAIN, RELATIONS, content, root));
        return this;
    }

    Workbooks strings(String items) {
        relation("strings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    Workbooks styles(String content) {
        relation("styles", "styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    /** Gives cells of style 1 a number format. */
    Workbooks format(String code) {
        return styles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"%s\"/></numFmts>".formatted(code)
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>");
    }

    /** Gives cells of style 1 a fill. */
    Workbooks fill(String patternFill) {
        return styles("<fills><fill><patternFill patternType=\"none\"/></fill><fill>" + patternFill
                + "</fill></fills><cellXfs><xf/><xf fillId=\"1\"/></cellXfs>");
    }

    Workbooks settings(String workbookPr) {
        settings = workbookPr;
        return this;
    }

    Workbooks relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target));
        return this;
    }

    /** Adds what a sheet says of other parts; each is type, target and, where it leads outside, anything. */
    Workbooks sheetRelations(int sheet, String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            String target = typesAndTargets[i + 1];
            all.append("<Relationship Id=\"r%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                    .formatted(
                            i / 2 + 1,
                            RELATIONS,
                            typesAndTargets[i],
                            target,
                            target.contains(":") ? " TargetMode=\"External\"" : ""));
        }
        return part("xl/sheets/_rels/sheet" + sheet + ".xml.rels", all + "</Relationships>");
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"w\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(RELATIONS));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, settings, sheets));
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        return zipped(all);
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() {
        try {
            return XlsxReader.read(bytes(), "book.xlsx", Budget.standard(), new NoteBook("book.xlsx"));
        } catch (UnreadableException e) {
            throw new AssertionError(e.place() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the rows of the first table. */
    List<Row> rows() {
        return read().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /** Returns the first cell of the first table. */
    Cell cell() {
        return rows().get(0).cells().get(0);
    }

    /** Returns all notes as "CODE [place] message <<raw>>". */
    List<String> notes() {
        return read().notes().stream()
                .map(note -> "%s [%s] %s%s"
                        .formatted(
                                note.code(),
                                note.place(),
                                note.message(),
                                note.raw() == null ? "" : " <<" + note.raw() + ">>"))
                .toList();
    }

    /** Returns the blocks in short: paragraphs as they are, tables as "table" and their number of rows. */
    List<String> outline() {
        return read().blocks().stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? (paragraph.heading() ? "# " : "") + paragraph.text() + " @ " + paragraph.place()
                        : "table " + ((Table) block).rows().size())
                .toList();
    }
}
