package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Severity;

/** Notes the comments on a sheet's cells, with who made them. Not thread-safe. */
final class Comments {

    private final WorkbookParts parts;
    private final Budget budget;
    private final NoteBook notes;
    private final Map<String, String> people;

    Comments(WorkbookParts parts, Map<String, String> people, Budget budget, NoteBook notes) {
        this.parts = parts;
        this.people = people;
        this.budget = budget;
        this.notes = notes;
    }

    /** Returns the names of those who take part in threads of comments, by what the threads call them. */
    static Map<String, String> people(WorkbookParts parts, List<Relationship> relationships)
            throws UnreadableException {
        Map<String, String> people = new HashMap<>();
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("person") && parts.has(relationship.target())) {
                PartXml xml = parts.open(relationship.target());
                while (xml.next()) {
                    if (xml.isStart("person")) {
                        people.put(xml.attribute("id"), PlainText.of(xml.attribute("displayName")));
                    }
                }
            }
        }
        return people;
    }

    void note(Sheet sheet, List<Relationship> relationships) throws UnreadableException {
        Set<String> threaded = new HashSet<>();
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("threadedComment") && parts.has(relationship.target())) {
                threads(sheet, relationship.target(), threaded);
            }
        }
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("comments") && parts.has(relationship.target())) {
                plain(sheet, relationship.target(), threaded);
            }
        }
    }

    private void threads(Sheet sheet, String part, Set<String> threaded) throws UnreadableException {
        PartXml xml = parts.open(part);
        String cell = "";
        String author = "";
        while (xml.next()) {
            if (xml.isStart("threadedComment")) {
                cell = xml.attribute("ref");
                author = people.getOrDefault(xml.attribute("personId"), "");
                threaded.add(cell);
            } else if (xml.isStart("text")) {
                add(sheet, cell, author, PlainText.of(xml.elementText()));
            }
        }
    }

    /** For programs that know no threads, each thread stands here again in one piece. */
    private void plain(Sheet sheet, String part, Set<String> threaded) throws UnreadableException {
        PartXml xml = parts.open(part);
        List<String> authors = new ArrayList<>();
        String cell = "";
        String author = "";
        while (xml.next()) {
            if (xml.isStart("author")) {
                authors.add(PlainText.of(xml.elementText()));
            } else if (xml.isStart("comment")) {
                cell = xml.attribute("ref");
                int number = xml.number("authorId", -1);
                author = number >= 0 && number < authors.size() ? authors.get(number) : "";
            } else if (xml.isStart("text") && !threaded.contains(cell)) {
                add(sheet, cell, author, PlainText.ofRuns(xml));
            }
        }
    }

    private void add(Sheet sheet, String cell, String author, String text) throws UnreadableException {
        String place = sheet.within() + ", cell " + PlainText.of(cell);
        budget.spend(Limit.CELLS, 1, place);
        if (!text.isEmpty()) {
            String by = author.isEmpty() ? "" : " by " + author;
            notes.add(Severity.INFO, NoteCode.COMMENT, place, "A comment on this cell" + by + ".", text);
        }
    }
}
