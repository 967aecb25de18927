package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counciltracker.io.table.UnreadableException;

/** Reads what a field of an old form shows: a box to tick, or one of a list of words. */
final class FormField {

    private FormField() {}

    /** Returns what is shown, or empty where the field's text is elsewhere. */
    static Optional<String> read(Xml xml) throws UnreadableException {
        String[] shown = {null};
        xml.children(name -> {
            if (name.equals("w:checkBox")) {
                shown[0] = box(xml);
            } else if (name.equals("w:ddList")) {
                shown[0] = chosen(xml);
            }
        });
        return Optional.ofNullable(shown[0]);
    }

    private static String box(Xml xml) throws UnreadableException {
        boolean[] ticked = {false};
        xml.children(name -> {
            if (name.equals("w:default") || name.equals("w:checked")) {
                ticked[0] = xml.isOn();
            }
        });
        return ticked[0] ? "☒" : "☐";
    }

    private static String chosen(Xml xml) throws UnreadableException {
        List<String> entries = new ArrayList<>();
        int[] choice = {0};
        xml.children(name -> {
            switch (name) {
                case "w:default", "w:result" -> choice[0] = xml.number("w:val", 0);
                case "w:listEntry" -> entries.add(xml.attribute("w:val", ""));
                default -> {}
            }
        });
        return choice[0] >= 0 && choice[0] < entries.size() ? entries.get(choice[0]) : "";
    }
}
