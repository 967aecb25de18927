package org.counciltracker.io.html;

import java.util.regex.Pattern;
import org.counciltracker.io.html.Looks.Part;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks through the content of a page or of a cell, and lets its text flow into lines. Not thread-safe. */
abstract class ContentWalker {

    /** A bullet of Word's, in whatever font, where only one sign stands for it. */
    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]|[ovØü§]");

    final Page page;
    final TextFlow flow;

    ContentWalker(Page page, TextFlow.Lines lines) {
        this.page = page;
        this.flow = new TextFlow(lines);
    }

    /** Returns where the walk is. */
    abstract Place place();

    /** Reads a table that stands in the content. */
    abstract void table(Element table, int depth) throws UnreadableException;

    /** Returns the cell that the content is in, or null outside of cells. */
    abstract @Nullable Element cell();

    /** Returns whether an element was dealt with otherwise. */
    boolean skips(Element element) {
        return false;
    }

    /** Enters an element that has lines of its own. */
    void enterBlock(Element block) throws UnreadableException {
        flow.endLine();
    }

    /** Leaves it again. */
    void leaveBlock(Element block) throws UnreadableException {
        flow.endLine();
    }

    final void children(Element element, int depth, @Nullable Shading ground) throws UnreadableException {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(element, text.getWholeText(), ground);
            } else if (child instanceof Element inner) {
                element(inner, depth + 1, ground);
            }
        }
    }

    private void text(Element parent, String text, @Nullable Shading ground) throws UnreadableException {
        if (isPreformatted(parent)) {
            flow.addAsIs(text, ground);
        } else {
            flow.add(text, ground);
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre")
                || (element.parent() != null && element.parent().normalName().equals("pre"));
    }

    private void element(Element element, int depth, @Nullable Shading around) throws UnreadableException {
        page.budget().descend(depth, place().toString());
        Looks looks = page.looks(element);
        if (skips(element) || Unread.take(element, looks, page, place())) {
            return;
        }
        Shading ground = looks.fill() == null ? around : looks.fill();
        switch (element.normalName()) {
            case "br", "hr" -> flow.endLine();
            case "img" -> picture(element);
            case "input", "select", "textarea" -> flow.addAsIs(" " + FormFields.shown(element) + " ", ground);
            case "ul", "ol", "menu", "dir" -> list(element, looks, depth, ground);
            case "a" -> link(element, looks, depth, ground);
            default -> container(element, looks, depth, ground);
        }
    }

    private void container(Element element, Looks looks, int depth, @Nullable Shading ground)
            throws UnreadableException {
        if (looks.part() == Part.TABLE) {
            table(element, depth);
        } else if (looks.style().get("mso-list").equals("ignore")) {
            String mark = element.text().strip();
            flow.mark(BULLET.matcher(mark).matches() ? "•" : mark);
        } else if (looks.part() == Part.INLINE) {
            children(element, depth, ground);
        } else {
            enterBlock(element);
            children(element, depth, ground);
            leaveBlock(element);
        }
    }

    private void list(Element list, Looks looks, int depth, @Nullable Shading ground) throws UnreadableException {
        ListNumbers numbers = new ListNumbers(list, looks.style().get("list-style"));
        enterBlock(list);
        for (Node child : list.childNodes()) {
            if (child instanceof TextNode text) {
                flow.add(text.getWholeText(), ground);
            } else if (child instanceof Element entry && entry.normalName().equals("li")) {
                entry(entry, numbers, depth, ground);
            } else if (child instanceof Element other) {
                element(other, depth + 1, ground);
            }
        }
        leaveBlock(list);
    }

    private void entry(Element entry, ListNumbers numbers, int depth, @Nullable Shading ground)
            throws UnreadableException {
        Looks looks = page.looks(entry);
        if (Unread.take(entry, looks, page, place())) {
            return;
        }
        String mark = looks.style().get("list-style").contains("none") ? "" : numbers.mark(entry);
        enterBlock(entry);
        if (!mark.isEmpty()) {
            flow.mark(mark);
        }
        children(entry, depth + 1, looks.fill() == null ? ground : looks.fill());
        flow.endLine();
        flow.unmark();
        leaveBlock(entry);
    }

    private void link(Element link, Looks looks, int depth, @Nullable Shading ground) throws UnreadableException {
        container(link, looks, depth, ground);
        String target = Links.target(link);
        Element cell = cell();
        if (target.isEmpty() || link.text().isBlank()) {
            return;
        }
        if (Links.isTold(target) && (cell == null || !Links.isWholeReference(link, cell))) {
            flow.add(" (" + target + ")", ground);
        } else if (cell != null) {
            page.remark(
                    NoteCode.NOT_FOLLOWED,
                    place(),
                    "Links whose targets aren't told in the text, first here, %s in all.",
                    link.text().strip() + " -> " + target);
        }
    }

    private void picture(Element picture) throws UnreadableException {
        String words = picture.attr("alt").strip();
        if (words.isEmpty()) {
            return;
        }
        Element cell = cell();
        boolean all = cell != null && cell.text().isBlank();
        page.info(
                NoteCode.PICTURE,
                place(),
                all
                        ? "The cell holds a picture alone; what describes it was read."
                        : "Words in a picture can't be read; this describes it.",
                words);
        if (all) {
            flow.add(" " + words + " ", null);
        }
    }
}
