package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.UnreadableException;

/**
 * What a workbook says of itself.
 *
 * @param part the name of its part
 * @param since1904 whether it counts days from 1904
 * @param sheets its sheets in order
 * @param relationships what it says of other parts
 */
record Workbook(String part, boolean since1904, List<Sheet> sheets, List<Relationship> relationships) {

    /**
     * A sheet, as the workbook lists it.
     *
     * @param number its number, from 1
     * @param name its name, as on its tab
     * @param part the name of its part, empty where there is none
     * @param kind {@code worksheet}, {@code chartsheet} or another kind
     * @param state empty or {@code visible} where it is shown, {@code hidden} or {@code veryHidden} where it isn't
     */
    record Sheet(int number, String name, String part, String kind, String state) {

        boolean isHidden() {
            return state.equals("hidden") || state.equals("veryHidden");
        }

        /** Returns what places within it begin with. */
        String within() {
            return "sheet \"" + name + "\"";
        }
    }

    static Workbook read(WorkbookParts parts) throws UnreadableException {
        String part = parts.workbook();
        List<Relationship> relationships = parts.relationships(part);
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        PartXml xml = parts.open(part);
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                since1904 = xml.is("date1904");
            } else if (xml.isStart("sheet")) {
                String id = xml.attribute("id");
                Relationship to = relationships.stream()
                        .filter(relationship -> relationship.id().equals(id))
                        .findFirst()
                        .orElse(new Relationship(id, "", "", false));
                sheets.add(new Sheet(
                        sheets.size() + 1,
                        PlainText.of(xml.attribute("name")).replace('\n', ' '),
                        to.target(),
                        to.type(),
                        xml.attribute("state")));
            }
        }
        return new Workbook(part, since1904, List.copyOf(sheets), List.copyOf(relationships));
    }

    /** Returns the name of the first part of a type, or the usual one. */
    String target(String type, String usual) {
        return WorkbookParts.first(relationships, type).orElse(usual);
    }
}
