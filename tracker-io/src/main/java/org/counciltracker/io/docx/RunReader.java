package org.counciltracker.io.docx;

import org.counciltracker.io.docx.Changes.Kind;
import org.counciltracker.io.docx.Fields.Field;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads a run: words of the same formats, and what stands among them. Not thread-safe. */
final class RunReader {

    private final Story story;
    private final PassageReader passage;
    private final Xml xml;
    private final FormatReader formats;
    private @Nullable String style;
    private String font = "";

    RunReader(Story story, PassageReader passage, Xml xml) {
        this.story = story;
        this.passage = passage;
        this.xml = xml;
        this.formats = new FormatReader(story.definitions.shades());
    }

    void read() throws UnreadableException {
        xml.children(this::element);
    }

    private void element(String name) throws UnreadableException {
        switch (name) {
            case "w:rPr" -> xml.children(this::format);
            case "w:t", "m:t" -> {
                String words = xml.text();
                add(Symbols.isSymbolFont(font) ? Symbols.shown(font, words) : words);
            }
            case "w:delText" -> {
                // Where nobody marked the run itself as deleted, the words are there all the same.
                add(xml.text());
            }
            case "w:instrText" -> story.fields().instruct(xml.text());
            case "w:delInstrText" -> {}
            case "w:tab", "w:ptab" -> add(" ");
            case "w:br", "w:cr" -> add("\n");
            case "w:noBreakHyphen" -> add("-");
            case "w:sym" -> symbol();
            case "w:fldChar" -> field();
            case "w:footnoteReference" -> side("footnote");
            case "w:endnoteReference" -> side("endnote");
            case "w:commentReference" -> side("comment");
            case "w:drawing", "w:pict", "w:object" -> new DrawingReader(story, passage, xml).read(name);
            case "w:r" -> new RunReader(story, passage, xml).read();
            case "w:ruby", "w:rubyBase", "w:rt" -> xml.children(this::element);
            default -> story.around(xml, name, passage::spot, this::element);
        }
    }

    private void format(String name) throws UnreadableException {
        switch (name) {
            case "w:rStyle" -> style = xml.attribute("w:val");
            case "w:rFonts" -> font = xml.attribute("w:ascii", xml.attribute("w:hAnsi", ""));
            case "w:rPrChange" -> story.changes.count(Kind.FORMAT, passage.spot());
            default -> formats.read(xml, name);
        }
    }

    private void add(String words) {
        Styles styles = story.definitions.styles();
        Styles.Formats found = formats.formats();
        Boolean own = found.hidden();
        boolean hidden =
                own == null ? (style != null && styles.isHidden(style)) || styles.isHidden(passage.style()) : own;
        Integer ink = found.ink() == null && style != null ? styles.ink(style) : found.ink();
        passage.add(words, ink, hidden);
    }

    private void side(String kind) {
        story.sides.note(kind, xml.attribute("w:id", ""), passage.spot(), story.findings);
    }

    private void symbol() {
        String of = xml.attribute("w:font", "");
        String code = xml.attribute("w:char", "");
        String shown = code.matches("[0-9A-Fa-f]{1,5}")
                ? Symbols.find(of, Integer.parseInt(code, 16)).orElse("")
                : "";
        if (shown.isEmpty()) {
            story.findings.count(
                    NoteCode.PICTURE,
                    passage.spot(),
                    "A symbol stands here whose meaning isn't known; it was left out.",
                    (of + " " + code).strip());
        } else {
            add(shown);
        }
    }

    private void field() throws UnreadableException {
        if (story.voice() == Story.Voice.DELETED) {
            return;
        }
        switch (xml.attribute("w:fldCharType", "")) {
            case "begin" -> {
                story.fields().begin();
                xml.children(name -> {
                    if (name.equals("w:ffData")) {
                        FormField.read(xml).ifPresent(story.fields()::form);
                    }
                });
            }
            case "separate" -> {
                Field field = story.fields().separate();
                if (field != null && !field.target().isEmpty()) {
                    passage.openLink(field.target());
                }
                if (field != null && !field.formula().isEmpty()) {
                    story.findings.count(
                            NoteCode.FORMULA,
                            passage.spot(),
                            "A field reckons this; what it last came to was read.",
                            field.formula());
                }
            }
            case "end" -> {
                Field field = story.fields().end();
                if (field != null) {
                    add(field.form());
                    passage.closeLink();
                }
            }
            default -> {}
        }
    }
}
