package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Severity;

/** Reads the text of boxes that lie on a sheet, and notes its pictures. Not thread-safe. */
final class Drawings {

    /**
     * A paragraph of a text box.
     *
     * @param row the row of the sheet that the box begins on, from 1
     * @param paragraph the text
     */
    record Boxed(int row, Paragraph paragraph) {}

    private final Sheet sheet;
    private final Budget budget;
    private final NoteBook notes;
    private final List<Boxed> boxed = new ArrayList<>();
    private int row = 1;
    private int boxes;

    Drawings(Sheet sheet, Budget budget, NoteBook notes) {
        this.sheet = sheet;
        this.budget = budget;
        this.notes = notes;
    }

    List<Boxed> read(WorkbookParts parts, List<Relationship> relationships) throws UnreadableException {
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("drawing") && parts.has(relationship.target())) {
                read(parts.open(relationship.target()));
            }
        }
        return boxed;
    }

    private void read(PartXml xml) throws UnreadableException {
        boolean starts = false;
        while (xml.next()) {
            if (xml.isStart("Fallback")) {
                // Says again, for older programs, what stands before it.
                xml.skip();
            } else if (xml.isStart("from")) {
                starts = true;
            } else if (xml.isEnd("from")) {
                starts = false;
            } else if (starts && xml.isStart("row")) {
                row = Math.max(0, Numbers.whole(xml.elementText(), 0)) + 1;
            } else if (xml.isStart("txBody")) {
                boxes++;
            } else if (xml.isStart("p") && boxes > 0) {
                paragraph(xml);
            } else if (xml.isStart("pic")) {
                picture(xml, "A picture");
            } else if (xml.isStart("graphicFrame")) {
                picture(xml, "A chart or diagram");
            }
        }
    }

    private void paragraph(PartXml xml) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("t")) {
                text.append(xml.elementText());
            } else if (xml.isStart("br")) {
                text.append('\n');
            }
        }
        String plain = PlainText.of(text.toString());
        Place place = new Place(sheet.within(), "text box", boxes);
        budget.spend(Limit.CELLS, 1, place.toString());
        if (!plain.isEmpty()) {
            boxed.add(new Boxed(row, new Paragraph(plain, false, place)));
        }
    }

    private void picture(PartXml xml, String what) throws UnreadableException {
        String described = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("cNvPr") && described.isEmpty()) {
                described = PlainText.of(xml.attribute("descr"));
            }
        }
        notes.add(
                Severity.INFO,
                NoteCode.PICTURE,
                sheet.within() + ", row " + row,
                what + " lies on the sheet here; words in it can't be read.",
                described.isEmpty() ? null : described);
    }
}
