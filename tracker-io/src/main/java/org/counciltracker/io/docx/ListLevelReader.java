package org.counciltracker.io.docx;

import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads one level of a list. Not thread-safe. */
final class ListLevelReader {

    private final Xml xml;
    private int start = 1;
    private @Nullable NumberForm form;
    private String text = "";
    private int restart = -1;
    private boolean legal;
    private @Nullable String style;
    private boolean spaced = true;

    private ListLevelReader(Xml xml) {
        this.xml = xml;
    }

    static ListLevel read(Xml xml) throws UnreadableException {
        ListLevelReader reader = new ListLevelReader(xml);
        xml.children(reader::element);
        NumberForm form = reader.form == null ? NumberForm.DECIMAL : reader.form;
        return new ListLevel(
                reader.start, form, reader.text, reader.restart, reader.legal, reader.style, reader.spaced);
    }

    private void element(String name) throws UnreadableException {
        switch (name) {
            case "w:start" -> start = xml.number("w:val", 1);
            case "w:numFmt" -> {
                // Of alternatives the first is the newer form, which says more.
                if (form == null) {
                    form = NumberForm.of(xml.attribute("w:val", "decimal"), xml.attribute("w:format", ""));
                }
            }
            case "w:lvlText" -> text = xml.attribute("w:val", "");
            case "w:lvlRestart" -> restart = xml.number("w:val", -1);
            case "w:isLgl" -> legal = xml.isOn();
            case "w:pStyle" -> style = xml.attribute("w:val");
            case "w:suff" -> spaced = !xml.attribute("w:val", "tab").equals("nothing");
            case "mc:AlternateContent", "mc:Choice", "mc:Fallback" -> xml.children(this::element);
            default -> {}
        }
    }
}
