package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.docx.Changes.Kind;
import org.counciltracker.io.docx.ListCounter.Label;
import org.counciltracker.io.docx.Piece.Passage;
import org.counciltracker.io.docx.Styles.Formats;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph; or several, where the marks between them are deleted. Not thread-safe.
 */
final class PassageReader {

    private final Story story;
    private final Spot spot;
    private final PassageText text = new PassageText();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder prompt = new StringBuilder();
    private final List<Piece> boxes = new ArrayList<>();
    private FormatReader formats;
    private @Nullable String style;
    private boolean markDeleted;
    private boolean markHidden;

    PassageReader(Story story, Spot around) {
        this.story = story;
        this.spot = new Spot(around);
        this.formats = new FormatReader(story.definitions.shades());
    }

    /** Reads the paragraph at hand; returns whether the next one goes on with it. */
    boolean read(Xml xml) throws UnreadableException {
        formats = new FormatReader(story.definitions.shades());
        style = null;
        markDeleted = false;
        markHidden = false;
        xml.children(name -> inline(xml, name));
        String released = story.fields().endParagraph();
        if (!released.isEmpty()) {
            add(released, null, false);
        }
        return markDeleted;
    }

    /** Reads what stands in a line. */
    void inline(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "w:pPr" -> xml.children(inner -> format(xml, inner));
            case "w:r", "m:r" -> new RunReader(story, this, xml).read();
            case "w:hyperlink" -> link(xml, story.target(xml.attribute("r:id", "")));
            case "w:fldSimple" -> link(xml, Fields.target(xml.attribute("w:instr", "")));
            case "w:subDoc" ->
                story.findings.info(
                        NoteCode.NOT_FOLLOWED,
                        spot,
                        "Another document belongs here; it is a file of its own, and was not read.",
                        story.target(xml.attribute("r:id", "")));
            case "w:t", "w:delText" -> add(xml.text(), null, false);
            case "w:sectPr" -> story.sections.read(xml);
            default -> story.around(xml, name, () -> spot, inner -> inline(xml, inner));
        }
    }

    private void link(Xml xml, String target) throws UnreadableException {
        if (target.isEmpty()) {
            xml.children(name -> inline(xml, name));
            return;
        }
        text.openLink(target);
        xml.children(name -> inline(xml, name));
        text.closeLink();
    }

    private void format(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "w:pStyle" -> style = xml.attribute("w:val");
            case "w:rPr" -> xml.children(inner -> markFormat(xml, inner));
            case "w:sectPr" -> story.sections.read(xml);
            case "w:pPrChange" -> story.changes.count(Kind.FORMAT, spot);
            default -> formats.read(xml, name);
        }
    }

    /** The mark at the end of a paragraph has formats of its own. */
    private void markFormat(Xml xml, String name) {
        switch (name) {
            case "w:del", "w:moveFrom" -> {
                markDeleted = true;
                story.changes.count(Kind.DELETION, spot);
            }
            case "w:ins", "w:moveTo" -> story.changes.count(Kind.INSERTION, spot);
            case "w:vanish" -> markHidden = xml.isOn();
            default -> {}
        }
    }

    /** Takes words, with the colour behind them where they have one of their own. */
    void add(String words, @Nullable Integer ink, boolean isHidden) {
        if (words.isEmpty()) {
            return;
        }
        story.produce();
        Story.Voice voice = isHidden && story.voice() == Story.Voice.SHOWN ? Story.Voice.HIDDEN : story.voice();
        switch (voice) {
            case DELETED -> story.changes.delete(words, spot);
            case HIDDEN -> hidden.append(words);
            case PROMPT -> prompt.append(words);
            case SHOWN -> {
                if (!story.fields().holds(words)) {
                    Integer behind = ink == null ? formats.formats().ink() : ink;
                    Integer ofStyle =
                            behind == null ? story.definitions.styles().ink(style) : behind;
                    text.add(words, ofStyle == null ? Piece.NO_INK : ofStyle);
                }
            }
        }
    }

    void openLink(String target) {
        text.openLink(target);
    }

    void closeLink() {
        text.closeLink();
    }

    /** Adds what stands in a text box that hangs on this paragraph. */
    void addBox(List<Piece> pieces) {
        boxes.addAll(pieces);
    }

    Spot spot() {
        return spot;
    }

    @Nullable
    String style() {
        return style;
    }

    /** Ends the paragraph, and returns it with what hangs on it. */
    List<Piece> end() {
        Formats found = formats.formats();
        String words = text.end();
        String printed = CellText.plain(label(found, words).before(words));
        note(NoteCode.HIDDEN, "These words are hidden; they were left out.", hidden);
        String asked = CellText.plain(prompt.toString());
        if (!asked.isEmpty()) {
            story.findings.count(
                    NoteCode.LEFTOVER_TEXT,
                    spot,
                    "A field that nobody has filled in shows these words; they were left out.",
                    asked);
        }
        boolean heading = story.definitions.styles().isHeading(style, found.outline());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Passage(printed, heading, text.inks(), spot));
        pieces.addAll(boxes);
        return pieces;
    }

    private void note(NoteCode code, String message, StringBuilder words) {
        String plain = CellText.plain(words.toString());
        if (!plain.isEmpty()) {
            story.findings.info(code, spot, message, plain);
        }
    }

    private Label label(Formats own, String words) {
        boolean unseen = !story.counts() || (markHidden && words.isEmpty());
        String list = own.list() == null ? story.definitions.styles().list(style) : own.list();
        if (unseen || list == null || story.definitions.lists().counter(list) == null) {
            return Label.NONE;
        }
        Label label = story.definitions.counter().next(list, level(own, list));
        return label.bullet() && words.isEmpty() ? Label.NONE : label;
    }

    private int level(Formats own, String list) {
        if (own.level() != null) {
            return own.level();
        }
        Styles styles = story.definitions.styles();
        Integer ofStyle = own.list() == null ? styles.level(style) : null;
        return ofStyle == null ? story.definitions.lists().levelOf(list, styles.chain(style)) : ofStyle;
    }
}
