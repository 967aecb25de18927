package org.counciltracker.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.docx.Docx.p;
import static org.counciltracker.io.docx.Docx.r;
import static org.counciltracker.io.docx.Docx.tbl;
import static org.counciltracker.io.docx.Docx.tr;

import org.counciltracker.io.table.NoteCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxListsTest {

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%s\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static String pattern(String id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"%s\">%s</w:abstractNum>".formatted(id, levels);
    }

    private static String list(String id, String pattern, String more) {
        return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>".formatted(id, pattern, more);
    }

    private static String item(String list, int level, String text) {
        return p(use(list, level), text.isEmpty() ? "" : r(text));
    }

    private static String use(String list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>".formatted(level, list);
    }

    private static Docx docx(String numbering, String... body) {
        return Docx.of(body).with("numbering", "n", "numbering.xml", "w:numbering", numbering);
    }

    @Test
    void printsTheNumbersOfAllLevels() {
        String numbering = pattern(
                        "0",
                        level(0, "decimal", "%1.", "")
                                + level(1, "decimal", "%1.%2", "")
                                + level(2, "lowerRoman", "(%3)", ""))
                + list("1", "0", "");
        assertThat(docx(
                                numbering,
                                item("1", 0, "a"),
                                item("1", 1, "b"),
                                item("1", 1, "c"),
                                item("1", 2, "d"),
                                item("1", 0, "e"),
                                item("1", 1, "f"))
                        .paragraphs())
                .containsExactly("1. a", "1.1 b", "1.2 c", "(i) d", "2. e", "2.1 f");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,27,27", "decimalZero,7,07", "lowerLetter,2,b", "upperLetter,27,AA", "lowerLetter,54,bbb",
        "lowerRoman,4,iv", "upperRoman,2024,MMXXIV", "ordinal,12,12th", "ordinal,23,23rd", "none,3,''",
        "lowerLetter,2000000000,2000000000", "upperRoman,0,0", "hebrew1,5,5"
    })
    void writesNumbersInTheFormsOfWord(String kind, int number, String written) {
        assertThat(NumberForm.of(kind, "").write(number)).isEqualTo(written);
    }

    @Test
    void writesANumberWithLeadingNoughtsWhereItsExampleHasThem() {
        String format =
                "<w:lvl w:ilvl=\"0\"><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice>"
                        + "<mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"AC/%1\"/></w:lvl>";
        assertThat(docx(pattern("0", format) + list("1", "0", ""), item("1", 0, "a"), item("1", 0, "b"))
                        .paragraphs())
                .containsExactly("AC/001 a", "AC/002 b");
    }

    @Test
    void numbersTheCellsOfAColumnThatHoldNothingElse() {
        String numbering = pattern("0", level(0, "decimal", "R%1", "")) + list("1", "0", "");
        assertThat(docx(
                                numbering,
                                tbl(
                                        tr("<w:tc>" + item("1", 0, "") + "</w:tc>"),
                                        tr("<w:tc>" + item("1", 0, "") + "</w:tc>")))
                        .rows())
                .extracting(row -> row.get(0))
                .containsExactly("0: R1", "0: R2");
    }

    @Test
    void doesNotNumberACellThatAnotherCovers() {
        String numbering = pattern("0", level(0, "decimal", "R%1", "")) + list("1", "0", "");
        Docx docx = docx(
                numbering,
                tbl(
                        tr(Docx.tc("<w:vMerge w:val=\"restart\"/>", item("1", 0, ""))),
                        tr(Docx.tc("<w:vMerge/>", item("1", 0, ""))),
                        tr(Docx.tc("<w:noWrap/>", item("1", 0, "")))));
        assertThat(docx.rows()).extracting(Object::toString).containsExactly("[0 down 2: R1]", "[]", "[0: R2]");
        assertThat(docx.notes(NoteCode.HIDDEN)).isEmpty();
    }

    @Test
    void countsOnInAListOfTheSamePatternUnlessThatStartsAnew() {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        String numbering = pattern("0", level(0, "decimal", "%1)", ""))
                + list("1", "0", "")
                + list("2", "0", "")
                + list("3", "0", anew);
        assertThat(docx(numbering, item("1", 0, "a"), item("2", 0, "b"), item("3", 0, "c"), item("3", 0, "d"))
                        .paragraphs())
                .containsExactly("1) a", "2) b", "5) c", "6) d");
    }

    @Test
    void startsALevelAnewOnlyWhereItsPatternSaysSo() {
        String never = "<w:lvlRestart w:val=\"0\"/>";
        String numbering =
                pattern("0", level(0, "upperLetter", "%1", "") + level(1, "decimal", "%2", never)) + list("1", "0", "");
        assertThat(docx(numbering, item("1", 0, "x"), item("1", 1, "a"), item("1", 0, "y"), item("1", 1, "b"))
                        .paragraphs())
                .containsExactly("A x", "1 a", "B y", "2 b");
    }

    @Test
    void writesAllLevelsInFiguresWhereTheLawyersWantThem() {
        String numbering = pattern("0", level(0, "upperRoman", "%1", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                + list("1", "0", "");
        assertThat(docx(numbering, item("1", 0, "x"), item("1", 1, "a")).paragraphs())
                .containsExactly("I x", "1.1 a");
    }

    @Test
    void takesTheListOfTheStyleAndOfTheStyleItIsBasedOn() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"One\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Two\"><w:basedOn w:val=\"One\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Round\"><w:basedOn w:val=\"Round\"/></w:style>";
        String numbering = pattern(
                        "0",
                        level(0, "decimal", "%1", "<w:pStyle w:val=\"One\"/>")
                                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Two\"/>"))
                + list("1", "0", "");
        assertThat(docx(
                                numbering,
                                p("<w:pStyle w:val=\"One\"/>", r("a")),
                                p("<w:pStyle w:val=\"Two\"/>", r("b")),
                                p("<w:pStyle w:val=\"Two\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("c")),
                                p("<w:pStyle w:val=\"Round\"/>", r("d")))
                        .with("styles", "s", "styles.xml", "w:styles", styles)
                        .paragraphs())
                .containsExactly("1 a", "1.1 b", "c", "d");
    }

    @Test
    void marksBulletsWithACharacterOfAnyFont() {
        String numbering = pattern(
                        "0",
                        level(0, "bullet", "\uF0B7", "") + level(1, "bullet", "o", "") + level(2, "bullet", "–", ""))
                + list("1", "0", "");
        assertThat(docx(numbering, item("1", 0, "a"), item("1", 1, "b"), item("1", 2, "c"), item("1", 0, ""))
                        .paragraphs())
                .containsExactly("• a", "• b", "– c");
    }

    @Test
    void doesNotCountParagraphsThatAreDeleted() {
        String numbering = pattern("0", level(0, "decimal", "%1.", "")) + list("1", "0", "");
        String deleted = p(
                "<w:rPr><w:del w:id=\"1\"/></w:rPr>" + use("1", 0),
                "<w:del w:id=\"2\"><w:r><w:delText>gone</w:delText></w:r></w:del>");
        assertThat(docx(numbering, item("1", 0, "a"), deleted, item("1", 0, "b"))
                        .paragraphs())
                .containsExactly("1. a", "2. b");
    }
}
