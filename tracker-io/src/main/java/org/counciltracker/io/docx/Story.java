package org.counciltracker.io.docx;

import java.util.Map;
import java.util.function.Supplier;
import org.counciltracker.io.docx.DocxParts.Link;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** What the readers of one part share: what the document defines, what is noticed, and where the walk is. Not thread-safe. */
final class Story {

    final Budget budget;
    final Definitions definitions;
    final Findings findings;
    final Changes changes;
    final SideTexts sides;
    final Sections sections = new Sections();
    final String part;
    final Map<String, Link> links;
    private Fields fields = new Fields();
    private Voice voice = Voice.SHOWN;
    private boolean covered;
    private long produced;

    Story(
            Budget budget,
            Definitions definitions,
            Findings findings,
            Changes changes,
            SideTexts sides,
            String part,
            Map<String, Link> links) {
        this.budget = budget;
        this.definitions = definitions;
        this.findings = findings;
        this.changes = changes;
        this.sides = sides;
        this.part = part;
        this.links = links;
    }

    /** How the words at hand are to be taken. */
    enum Voice {
        SHOWN,
        DELETED,
        HIDDEN,
        /** What a content control says as long as nobody has filled it in. */
        PROMPT
    }

    Voice voice() {
        return voice;
    }

    Fields fields() {
        return fields;
    }

    /** A part of the walk. */
    @FunctionalInterface
    interface Step {
        void take() throws UnreadableException;
    }

    /** Takes a step in another voice; what is deleted or hidden already stays so. */
    void in(Voice other, Step step) throws UnreadableException {
        Voice before = voice;
        voice = before == Voice.SHOWN ? other : before;
        step.take();
        voice = before;
    }

    /** Takes a step into a cell that another one covers: what isn't shown has no number. */
    void covered(Step step) throws UnreadableException {
        boolean before = covered;
        covered = true;
        step.take();
        covered = before;
    }

    /** Returns whether a number would be shown here. */
    boolean counts() {
        return voice == Voice.SHOWN && !covered;
    }

    /** Takes a step into a box, whose text goes on with no field of the text around it. */
    void aside(Step step) throws UnreadableException {
        Fields before = fields;
        fields = new Fields();
        step.take();
        fields = before;
    }

    /** Marks that words or a picture were found. */
    void produce() {
        produced++;
    }

    /** Reads the first of several alternatives for the same thing that has anything in it. */
    void alternatives(Xml xml, Xml.Visitor visitor) throws UnreadableException {
        boolean[] found = {false};
        xml.children(name -> {
            if (!found[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                long before = produced;
                xml.children(visitor);
                found[0] = produced > before;
            }
        });
    }

    /** Reads what a content control holds. */
    void control(Xml xml, Xml.Visitor visitor) throws UnreadableException {
        boolean[] prompt = {false};
        xml.children(name -> {
            if (name.equals("w:sdtPr")) {
                xml.children(inner -> prompt[0] |= inner.equals("w:showingPlcHdr") && xml.isOn());
            } else if (name.equals("w:sdtContent")) {
                in(prompt[0] ? Voice.PROMPT : Voice.SHOWN, () -> xml.children(visitor));
            }
        });
    }

    /** Reads what is around the elements that a visitor knows: controls, alternatives, changes, and marks of other makers. */
    void around(Xml xml, String name, Supplier<Spot> spot, Xml.Visitor visitor) throws UnreadableException {
        switch (name) {
            case "w:sdt" -> control(xml, visitor);
            case "mc:AlternateContent" -> alternatives(xml, visitor);
            case "w:ins" -> {
                changes.count(Changes.Kind.INSERTION, spot.get());
                xml.children(visitor);
            }
            case "w:moveTo" -> {
                changes.count(Changes.Kind.MOVE, spot.get());
                xml.children(visitor);
            }
            case "w:del", "w:moveFrom" -> {
                if (name.equals("w:del")) {
                    changes.count(Changes.Kind.DELETION, spot.get());
                }
                in(Voice.DELETED, () -> xml.children(visitor));
                changes.endDeletion();
            }
            default -> {
                if (!isFormat(name)) {
                    xml.children(visitor);
                }
            }
        }
    }

    private static boolean isFormat(String name) {
        return name.endsWith("Pr") || name.endsWith("PrEx") || name.endsWith("Change") || name.equals("w:tblGrid");
    }

    /** Returns where a link of this part leads; empty where it leads nowhere outside of the document. */
    String target(String id) {
        Link link = links.get(id);
        return link == null || !link.external() ? "" : link.target();
    }
}
