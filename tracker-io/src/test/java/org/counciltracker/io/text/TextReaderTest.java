package org.counciltracker.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Cell;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Paragraph;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.Row;
import org.counciltracker.io.table.Table;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Note;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void makesTablesOfLinesWithTabsAndParagraphsOfTheOthers() {
        Document document = read("A title\n\na\tb\nc\td\n\ne\t\n");

        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("A title", false, Place.line(1)),
                        new Table(List.of(
                                Row.of(List.of("a", "b"), Place.line(3)), Row.of(List.of("c", "d"), Place.line(4)))),
                        new Table(List.of(Row.of(List.of("e", ""), Place.line(6)))));
    }

    @Test
    void countsLinesWhateverEndsThem() {
        Document document = read("a\tb\r\nc\td\re\tf");

        assertThat(((Table) document.blocks().get(0)).rows())
                .extracting(Row::place)
                .containsExactly(Place.line(1), Place.line(2), Place.line(3));
    }

    @Test
    void makesTablesOfLinesBetweenUprightBars() {
        assertThat(texts(read("| a | b \\| c |\n|---|:-:|\n| d |  |"))).containsExactly("a", "b | c", "d", "");
    }

    @Test
    void partsParagraphsOfHtmlByLineBreaks() {
        assertThat(texts(read("<p>one</p> <p>two</p>\tthree<br/>four\u000Bfive")))
                .containsExactly("one\ntwo", "three\nfour\nfive");
    }

    @Test
    void takesMarkdownOffAndNotesItOnce() {
        Document document = read("# **Title**\n## Part\na\t**b**\n---\t--");

        assertThat(document.blocks())
                .startsWith(new Paragraph("Title", true, Place.line(1)), new Paragraph("Part", true, Place.line(2)));
        assertThat(texts(document)).containsExactly("a", "b");
        assertThat(document.notes())
                .extracting(Note::raw, Note::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("#", "line 1"),
                        org.assertj.core.groups.Tuple.tuple("**", "line 1"),
                        org.assertj.core.groups.Tuple.tuple("--", "line 4"));
    }

    @Test
    void leavesSignsOfLessAndMoreAlone() {
        assertThat(texts(read("a < b\tc > d <pence>"))).containsExactly("a < b", "c > d <pence>");
    }

    private static Document read(String text) {
        try {
            return TextReader.read(text, "any.txt", Budget.standard(), new NoteBook("any.txt"), label -> 0);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }
}
