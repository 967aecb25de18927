package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Severity;
import org.jsoup.nodes.Element;

/** What all parts of one page's reading share: its styles, its budget, and what is noticed. Not thread-safe. */
final class Page {

    private final StyleSheet sheet;
    private final Budget budget;
    private final NoteBook notes;

    /** What is noted once for the page, by code and message, with each text concerned. */
    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    private int paragraphs;
    private int tables;

    private record Remark(NoteCode code, Place first, List<String> texts) {}

    Page(StyleSheet sheet, Budget budget, NoteBook notes) {
        this.sheet = sheet;
        this.budget = budget;
        this.notes = notes;
    }

    Budget budget() {
        return budget;
    }

    Looks looks(Element element) {
        return Looks.of(element, sheet);
    }

    Place nextParagraph() {
        paragraphs++;
        return new Place("", "paragraph", paragraphs);
    }

    /** Returns the place of the paragraph that would come next. */
    Place here() {
        return new Place("", "paragraph", paragraphs + 1);
    }

    int nextTable() {
        tables++;
        return tables;
    }

    void info(NoteCode code, Place place, String message, String raw) {
        notes.info(code, place, message, raw);
    }

    void warning(NoteCode code, Place place, String message, String raw) {
        notes.warning(code, place, message, raw);
    }

    /** Notes something that many places of a page may have: once in all, with the text of each. */
    void remark(NoteCode code, Place place, String message, String text) {
        remarks.computeIfAbsent(message, m -> new Remark(code, place, new ArrayList<>()))
                .texts()
                .add(text);
    }

    void close() {
        remarks.forEach((message, remark) -> notes.add(
                Severity.INFO,
                remark.code(),
                remark.first().toString(),
                message.formatted(remark.texts().size()),
                String.join("\n", remark.texts())));
    }
}
