package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is noticed page by page, and notes each kind once. Not thread-safe. */
final class PageNotes {

    private final NoteBook notes;
    private final Kind pictures = new Kind();
    private final Kind bare = new Kind();
    private final Kind turned = new Kind();
    private final Kind invisible = new Kind();
    private final Kind unknown = new Kind();
    private final Kind beyond = new Kind();
    private int withText;

    PageNotes(NoteBook notes) {
        this.notes = notes;
    }

    private static final class Kind {

        private final List<Integer> pages = new ArrayList<>();
        private final Set<String> texts = new LinkedHashSet<>();
        private int times;

        void add(int count, int page, String text) {
            if (count > 0) {
                times += count;
                pages.add(page);
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
    }

    /** Notes a comment in the margin, or any other mark with words of its own. */
    void comment(@Nullable String kind, @Nullable String contents, int page) {
        if (contents != null && !contents.isBlank() && !"Popup".equals(kind)) {
            notes.info(NoteCode.COMMENT, place(page), "A comment on the page, which is no part of its text.", contents);
        }
    }

    void notFollowed(String kind, String words, int page) {
        notes.warning(
                NoteCode.NOT_FOLLOWED,
                place(page),
                "A link that does something (%s) was not followed.".formatted(kind),
                words.isBlank() ? null : words);
    }

    private static Place place(int page) {
        return new Place("", "page", page);
    }

    /** Takes from a page what is noted and not read. */
    void page(PageInk page) {
        List<Glyph> askew = page.takeTurned();
        turned.add(askew.size(), page.number, Turned.text(askew));
        boolean text = page.glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
        withText += text || !askew.isEmpty() ? 1 : 0;
        (text ? pictures : bare).add(page.pictures, page.number, "");
        invisible.add(page.invisible, page.number, "");
        unknown.add(page.unknown, page.number, "");
        beyond.add(page.beyond.toString().isBlank() ? 0 : 1, page.number, page.beyond.toString());
    }

    /** Notes what the pages had in common, and refuses a document without any text. */
    void finish(int pages) throws UnreadableException {
        if (withText == 0) {
            throw bare.times > 0
                    ? new UnreadableException(
                            "",
                            "there is no text in the file, only pictures of its pages: it is a scan",
                            "Run text recognition first, or ask for the Word file.")
                    : new UnreadableException(
                            "",
                            "there is no text in the file",
                            "Maybe its pages are blank, or its letters are drawn as shapes; ask for the Word file.");
        }
        note(bare, Severity.WARNING, NoteCode.PICTURE, "These pages are pictures without text; run text recognition.");
        note(pictures, Severity.INFO, NoteCode.PICTURE, "Pictures, in which words can't be read.");
        note(
                turned,
                Severity.INFO,
                NoteCode.PAGE_FURNITURE,
                "Text that runs up, down or across the page was taken out.");
        note(
                invisible,
                Severity.INFO,
                NoteCode.HIDDEN,
                "Text that isn't shown, as text recognition leaves it, was read.");
        note(beyond, Severity.INFO, NoteCode.HIDDEN, "Text beyond the edges of the page was left out.");
        note(
                unknown,
                Severity.WARNING,
                NoteCode.UNREAD_LETTERS,
                "Letters whose meaning the file doesn't tell; compare with the printed page.");
    }

    private void note(Kind kind, Severity severity, NoteCode code, String message) {
        if (kind.times > 0) {
            String raw = String.join("\n", kind.texts);
            String all = "%s Times: %s, pages: %s.".formatted(message, kind.times, Ranges.of(kind.pages));
            notes.add(severity, code, "page " + kind.pages.get(0), all, raw.isEmpty() ? null : raw);
        }
    }
}
