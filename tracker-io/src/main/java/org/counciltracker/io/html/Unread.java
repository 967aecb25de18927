package org.counciltracker.io.html;

import java.util.Set;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.jsoup.nodes.Element;

/** Notes what is in a page but not of its text: what isn't shown, what stands elsewhere, what a program would have to run. */
final class Unread {

    private static final Set<String> WITHOUT_WORDS = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "base",
            "style",
            "col",
            "colgroup",
            "source",
            "track",
            "param",
            "area",
            "datalist");
    private static final Set<String> ELSEWHERE =
            Set.of("iframe", "frame", "frameset", "object", "embed", "applet", "video", "audio", "portal");
    private static final Set<String> FOR_OTHERS = Set.of("noscript", "template", "noframes", "noembed");

    private Unread() {}

    /** Returns whether an element is none of the text; what it says is noted. */
    static boolean take(Element element, Looks looks, Page page, Place place) {
        String name = element.normalName();
        if (WITHOUT_WORDS.contains(name)) {
            return true;
        }
        if (name.equals("script")) {
            script(element, page, place);
            return true;
        }
        if (ELSEWHERE.contains(name)) {
            page.info(
                    NoteCode.NOT_FOLLOWED,
                    place,
                    "What stands elsewhere and is only shown here (<%s>) was not fetched.".formatted(name),
                    source(element));
            return true;
        }
        if (FOR_OTHERS.contains(name)) {
            words(
                    element,
                    NoteCode.NOT_FOLLOWED,
                    "What a browser shows only to some (<%s>) was left out.".formatted(name),
                    page,
                    place);
            return true;
        }
        if (name.equals("svg")
                || name.equals("canvas")
                || name.equals("math") && element.text().isBlank()) {
            words(element, NoteCode.PICTURE, "Words in a drawing were left out.", page, place);
            return true;
        }
        if (name.equals("del")) {
            words(
                    element,
                    NoteCode.TRACKED_CHANGE,
                    "Deleted words were left out, as if the change were accepted.",
                    page,
                    place);
            return true;
        }
        return byStyle(element, looks, page, place);
    }

    private static boolean byStyle(Element element, Looks looks, Page page, Place place) {
        if (looks.style().get("mso-element").equals("comment")) {
            words(element, NoteCode.COMMENT, "A comment stands in the margin.", page, place);
            return true;
        }
        if (!looks.hidden()) {
            return false;
        }
        String text = element.text().strip();
        boolean rows = element.normalName().matches("table|tbody|tr|td|th") || element.selectFirst("tr") != null;
        if (rows) {
            if (!text.isEmpty()) {
                page.info(
                        NoteCode.HIDDEN,
                        place,
                        "A part of a table that a browser doesn't show, or only when someone opens it; it was read all the same.",
                        text);
            }
            return false;
        }
        if (!text.isEmpty()) {
            page.info(NoteCode.HIDDEN, place, "Words that a browser doesn't show were left out.", text);
        }
        return true;
    }

    private static void words(Element element, NoteCode code, String message, Page page, Place place) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            page.info(code, place, message, text);
        }
    }

    private static void script(Element element, Page page, Place place) {
        String source = element.attr("src");
        String type = element.attr("type");
        boolean runs = type.isEmpty() || type.contains("javascript") || type.equals("module");
        boolean empty = source.isEmpty()
                && element.dataNodes().stream()
                        .allMatch(data -> data.getWholeData().isBlank());
        if (runs && !empty) {
            page.remark(
                    NoteCode.NOT_FOLLOWED,
                    place,
                    "Scripts were not run (%s in all); what they would show is not read.",
                    source.isEmpty() ? "<script>" : source);
        }
    }

    private static String source(Element element) {
        for (String attribute : new String[] {"src", "data", "href", "srcdoc"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text().strip();
    }
}
