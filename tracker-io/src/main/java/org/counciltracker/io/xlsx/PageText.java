package org.counciltracker.io.xlsx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.xlsx.Workbook.Sheet;
import org.counciltracker.model.Severity;

/** Notes what a sheet prints above and below each of its pages. */
final class PageText {

    /** Fonts, sizes, colours, and what the program fills in: numbers of pages, dates, names of files. */
    private static final Pattern CODES =
            Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,3}|[PNDTFAGZBIUESXYHO])");

    /** "Page 3 of 12" without its numbers says nothing. */
    private static final Pattern NUMBERING = Pattern.compile("(?i)(?:\\b(?:page|sheet) *)?&P(?: *(?:of|/) *&N)?");

    private static final Pattern PARTS = Pattern.compile("&[LCR]");

    private PageText() {}

    static void note(Sheet sheet, List<String> headersAndFooters, NoteBook notes) {
        Set<String> texts = new LinkedHashSet<>();
        for (String text : headersAndFooters) {
            String shown =
                    NUMBERING.matcher(PARTS.matcher(text).replaceAll("\n")).replaceAll(" ");
            shown = CODES.matcher(shown).replaceAll(" ");
            PlainText.of(shown.replace("&&", "&")).lines().map(String::strip).forEach(texts::add);
        }
        texts.removeIf(text -> text.codePoints().noneMatch(Character::isLetter));
        if (!texts.isEmpty()) {
            notes.add(
                    Severity.INFO,
                    NoteCode.REPEATED_TEXT,
                    sheet.within(),
                    "The sheet prints this above or below each page.",
                    String.join("\n", texts));
        }
    }
}
