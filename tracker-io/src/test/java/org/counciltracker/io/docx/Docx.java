package org.counciltracker.io.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counciltracker.io.table.Block;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;

/** A small Word document, made of literal XML. */
public final class Docx {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    private Docx() {}

    /** Begins a document with a body. */
    public static Docx of(String... body) {
        Docx docx = new Docx();
        docx.parts.put(
                "_rels/.rels",
                rels("<Relationship Id=\"r\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                        .formatted(TYPE)));
        docx.parts.put(
                "word/document.xml",
                "<w:document %s><w:body>%s</w:body></w:document>".formatted(SPACES, String.join("", body)));
        return docx;
    }

    private static String rels(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(links);
    }

    /** Adds a part that the document points at, under an id. */
    Docx with(String kind, String id, String name, String root, String xml) {
        links.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPE, kind, name));
        return part("word/" + name, "<%s %s>%s</%s>".formatted(root, SPACES, xml, root));
    }

    /** Adds a link to something outside of the document. */
    Docx linked(String kind, String id, String target) {
        links.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, TYPE, kind, target));
        return this;
    }

    /** Adds or replaces any part. */
    public Docx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Rewrites all parts and links, such as into the strict form. */
    Docx rewritten(String from, String to) {
        parts.replaceAll((name, xml) -> xml.replace(from, to));
        String all = links.toString().replace(from, to);
        links.setLength(0);
        links.append(all);
        return this;
    }

    /** Keeps the document under another name, and says of what kind it is. */
    public Docx movedTo(String name) {
        String document = parts.getOrDefault("word/document.xml", "");
        without("word/document.xml").rewritten("word/document.xml", "/" + name);
        return part(name, document)
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                                .formatted(name));
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    /** Packs it. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        if (links.length() > 0) {
            all.put("word/_rels/document.xml.rels", rels(links.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Document read() {
        try {
            return DocxReader.read(bytes(), "any.docx", Budget.standard(), new NoteBook("any.docx"));
        } catch (UnreadableException e) {
            throw new AssertionError(e.place() + ": " + e.getMessage(), e);
        }
    }

    /** Returns the paragraphs outside of tables. */
    List<String> paragraphs() {
        return read().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Returns the cells of all tables, as {@code column: text}, with its spans where it has any and its fill where it has one. */
    List<List<String>> rows() {
        return read().blocks().stream().flatMap(block -> rows(block).stream()).toList();
    }

    static List<List<String>> rows(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .map(row -> row.cells().stream().map(Docx::cell).toList())
                        .toList()
                : List.of();
    }

    private static String cell(Cell cell) {
        return cell.column()
                + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? " down " + cell.rowSpan() : "")
                + ": "
                + cell.text()
                + (cell.fill() == null ? "" : " [" + cell.fill() + "]");
    }

    List<Note> notes(NoteCode code) {
        return read().notes().stream()
                .filter(note -> note.code().equals(code.name()))
                .toList();
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** Returns a paragraph with formats. */
    static String p(String formats, String inline) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(formats, inline);
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String formats, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(formats, text);
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    /** Returns a cell with formats. */
    static String tc(String formats, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(formats, text.startsWith("<") ? text : p(text));
    }

    static String fill(String rgb) {
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>".formatted(rgb);
    }
}
