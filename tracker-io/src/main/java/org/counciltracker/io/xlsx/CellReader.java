package org.counciltracker.io.xlsx;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.xlsx.SheetRow.Held;
import org.counciltracker.io.xlsx.Styles.CellStyle;

/** Reads single cells of a sheet as the program shows them. Not thread-safe. */
final class CellReader {

    /** A link that is written as a formula says all there is to it, also where its result isn't in the file. */
    private static final Pattern LINK =
            Pattern.compile("(?i)HYPERLINK\\(\\s*\"([^\"]*)\"\\s*(?:,\\s*\"((?:[^\"]|\"\")*+)\"\\s*)?\\)");

    private final SharedStrings strings;
    private final Styles styles;
    private final NumberTexts numbers;
    private final SheetFacts facts;
    private final SheetNotes notes;

    CellReader(SharedStrings strings, Styles styles, NumberTexts numbers, SheetFacts facts, SheetNotes notes) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
        this.facts = facts;
        this.notes = notes;
    }

    /** Reads the cell that starts here, up to its end. */
    Held read(PartXml xml, int row, int column) throws UnreadableException {
        String type = xml.attribute("t");
        CellStyle style = styles.get(xml.number("s", 0));
        String value = "";
        String inline = "";
        String formula = "";
        boolean reckoned = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("v")) {
                value = xml.elementText();
            } else if (xml.isStart("is")) {
                inline = PlainText.ofRuns(xml);
            } else if (xml.isStart("f")) {
                reckoned = true;
                formula = xml.elementText().strip();
            }
        }
        String address = CellRange.address(row, column);
        OptionalDouble number = type.isEmpty() || type.equals("n") ? Numbers.decimal(value) : OptionalDouble.empty();
        String text = number.isPresent()
                ? numbers.text(number.getAsDouble(), style.format())
                : text(type, value, inline, style.format(), address);
        String target = facts.link(row, column);
        if (reckoned) {
            Matcher link = LINK.matcher(formula);
            if (link.matches()) {
                target = link.group(1);
                String shown = link.group(2) == null ? target : link.group(2).replace("\"\"", "\"");
                text = text.isEmpty() ? PlainText.of(shown) : text;
            } else if (value.isEmpty() && inline.isEmpty() && !type.equals("str")) {
                notes.formulaWithoutResult(address, formula);
            } else {
                notes.formula(address, formula);
            }
        }
        return new Held(column, linked(text, target), number.orElse(Double.NaN), style.fill());
    }

    private String text(String type, String value, String inline, NumberFormat format, String address) {
        switch (type) {
            case "s" -> {
                String shared = strings.get(Numbers.whole(value, -1));
                if (shared == null && !value.isBlank()) {
                    notes.missingText(address, value);
                }
                return shared == null ? "" : shared;
            }
            case "b" -> {
                String truth = value.strip();
                return truth.isEmpty() ? "" : truth.equals("1") || truth.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
            }
            case "e" -> {
                String error = PlainText.of(value);
                if (!error.isEmpty()) {
                    notes.error(address, error);
                }
                return error;
            }
            case "d" -> {
                return NumberTexts.ofIso(PlainText.of(value), format);
            }
            default -> {
                return inline.isEmpty() ? PlainText.of(value) : inline;
            }
        }
    }

    private static String linked(String text, String target) {
        if (target.isEmpty() || text.isEmpty() || target.startsWith("#")) {
            return text;
        }
        String plain = PlainText.of(target).replace('\n', ' ');
        boolean mail = plain.regionMatches(true, 0, "mailto:", 0, 7);
        return mail || text.contains(bare(plain)) ? text : text + " (" + plain + ")";
    }

    private static String bare(String target) {
        String bare = target.replaceFirst("(?i)^[a-z]+://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
