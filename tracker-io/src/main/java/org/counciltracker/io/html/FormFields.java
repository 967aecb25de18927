package org.counciltracker.io.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a browser shows in the fields of a form. */
final class FormFields {

    private FormFields() {}

    /** Returns the value shown of an {@code input}, {@code select} or {@code textarea}; empty where it shows none. */
    static String shown(Element field) {
        return switch (field.normalName()) {
            case "select" -> chosen(field);
            case "textarea" -> field.wholeText();
            default -> input(field);
        };
    }

    private static String input(Element field) {
        boolean set = field.hasAttr("checked");
        return switch (field.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> set ? "☒" : "☐";
            case "hidden", "password", "submit", "reset", "button", "image", "file", "color" -> "";
            default -> field.attr("value");
        };
    }

    /** Where nothing is chosen, a list that drops down shows its first entry. */
    private static String chosen(Element field) {
        List<Element> options = field.getElementsByTag("option");
        boolean many = field.hasAttr("multiple") || field.attr("size").matches("[2-9]|\\d{2,}");
        String chosen = options.stream()
                .filter(option -> option.hasAttr("selected"))
                .map(Element::text)
                .collect(Collectors.joining("\n"));
        return chosen.isEmpty() && !many && !options.isEmpty() ? options.get(0).text() : chosen;
    }
}
