package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.io.interpret.HeaderMatcher.Header;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.jspecify.annotations.Nullable;

/**
 * Joins rows that a line break inside a cell cut in two, in texts that part cells by tabs.
 *
 * <p>The first part ends in a cell of prose that is unfinished, or the second begins in mid-sentence, and together they
 * have as many cells as the header.
 */
final class BrokenRecords {

    private static final int MOST_PARTS = 40;

    /** What names one party, day or reference and is about to name another. */
    private static final Pattern OPEN_LIST = Pattern.compile("(?i)(?:[/&+,;]|\\b(?:and|or))\\s*$");

    private static final Pattern DATED = Pattern.compile(
            "(?:(?i:update)s?\\s)?\\d{1,2}(?:[./-]\\d{1,2}[./-]\\d{2,4}|(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\s\\d{2,4})\\s*[-–—:]");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?:\\S+\\s+){3,}\\S*[.!?)”\"’]");

    private BrokenRecords() {}

    /** Returns the lines with broken rows joined. */
    static List<Line> join(List<Line> lines, Headers headers) {
        List<Line> joined = new ArrayList<>(lines.size());
        Columns columns = null;
        for (int i = 0; i < lines.size(); i++) {
            Header header = headers.at(i);
            if (header != null) {
                columns = header.columns();
            }
            int parts = columns == null || (header != null && header.rows() > 0) ? 1 : parts(lines, i, columns);
            joined.add(parts == 1 ? lines.get(i) : whole(lines.subList(i, i + parts)));
            i += parts - 1;
        }
        return joined;
    }

    /** Returns how many lines make one row, 1 where the line is a row of its own. */
    private static int parts(List<Line> lines, int at, Columns columns) {
        Line first = lines.get(at);
        int width = columns.width();
        if (first.isParagraph() || first.whole() || first.size() > width || first.size() < 2) {
            return 1;
        }
        int size = first.size();
        int found = 1;
        for (int parts = 2; parts <= MOST_PARTS && at + parts <= lines.size(); parts++) {
            Line before = lines.get(at + parts - 2);
            Line next = lines.get(at + parts - 1);
            Field field = columns.at(size - 1);
            boolean paragraph = size == width && isParagraphOf(field, lines, at + parts - 1, parts > 2);
            if (size + next.size() - 1 > width
                    || !paragraph && !(follows(before, next) && goesOn(before, next, field, width))) {
                break;
            }
            size += next.size() - 1;
            found = size == width ? parts : found;
        }
        return found;
    }

    /**
     * Returns whether a line without cells is one more paragraph of the last cell of the row above: an update with its date, or a
     * sentence between this row and the next. Below another paragraph of the cell there may be a blank line.
     */
    private static boolean isParagraphOf(@Nullable Field field, List<Line> lines, int at, boolean further) {
        Line next = lines.get(at);
        int gap = next.place().number() - lines.get(at - 1).place().number();
        String text = next.raw();
        if (field == null
                || !field.isProse()
                || !next.isParagraph()
                || next.heading()
                || !next.place().unit().equals("line")
                || gap > (further ? 2 : 1)
                || PageFurniture.isAny(text)
                || SectionHeadings.find(text).isPresent()) {
            return false;
        }
        boolean row = at + 1 < lines.size() && !lines.get(at + 1).isParagraph();
        boolean sentence = SENTENCE.matcher(text).matches() && rowFollows(lines, at);
        return gap == 1 && DATED.matcher(text).lookingAt() || sentence && (gap == 1 || row);
    }

    private static boolean rowFollows(List<Line> lines, int at) {
        int end = Math.min(lines.size(), at + MOST_PARTS);
        return lines.subList(at + 1, end).stream().anyMatch(line -> !line.isParagraph() && !line.isBlank());
    }

    private static boolean follows(Line before, Line next) {
        return before.place().within().equals(next.place().within())
                && before.place().unit().equals("line")
                && next.place().number() == before.place().number() + 1
                && !next.cell(0).isBlank();
    }

    private static boolean goesOn(Line before, Line next, @Nullable Field field, int width) {
        String end = before.cell(before.size() - 1);
        String start = next.cell(0);
        if (end.isBlank()
                || PageFurniture.isAny(start)
                || SectionHeadings.find(start).isPresent()
                || References.leading(start).isPresent()
                || References.inColumn(start).isPresent()) {
            return false;
        }
        if (OPEN_LIST.matcher(end).find()) {
            return true;
        }
        boolean names = field == Field.RESPONSIBLE && before.size() + next.size() - 1 == width && next.size() > 1;
        if (names && ResponsiblePartyParser.isParty(start)) {
            return true;
        }
        boolean prose = field != null && field.isProse();
        return prose
                && (CellJoiner.beginsInMidSentence(start)
                        || (!CellJoiner.isFinished(end) && !CellEvidence.isDate(start)));
    }

    private static Line whole(List<Line> parts) {
        List<String> cells = new ArrayList<>(parts.get(0).cells());
        for (Line part : parts.subList(1, parts.size())) {
            int last = cells.size() - 1;
            boolean names = !CellJoiner.isOpenEnded(cells.get(last))
                    && ResponsiblePartyParser.isParty(cells.get(last))
                    && ResponsiblePartyParser.isParty(part.cell(0));
            cells.set(
                    last,
                    names
                            ? cells.get(last) + "\n" + part.cell(0)
                            : CellJoiner.join(List.of(cells.get(last), part.cell(0)), Field.UPDATES));
            cells.addAll(part.cells().subList(1, part.size()));
        }
        Line first = parts.get(0);
        return new Line(cells, first.above(), first.fills(), first.table(), false, first.place());
    }
}
