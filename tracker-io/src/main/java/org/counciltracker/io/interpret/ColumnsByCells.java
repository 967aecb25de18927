package org.counciltracker.io.interpret;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.parse.RatingWords;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.jspecify.annotations.Nullable;

/**
 * Tells columns whose headings nobody knows by what stands below them: ratings, states, days, sentences, names of parties.
 *
 * <p>Only a field that no known heading has is given away, and only where next to all cells agree. Not thread-safe.
 */
final class ColumnsByCells {

    private static final double NEARLY_ALL = 0.75;
    private static final double MOST = 0.6;
    private static final int FEWEST_CELLS = 2;
    private static final int LONGEST_DATE = 60;
    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final int MOST_WORDS_OF_A_PARTY = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DATED =
            Pattern.compile("^\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|^\\d{1,2}[./]\\d{1,2}\\s");
    private static final DueContext NO_CONTEXT = new DueContext(null, MeetingCalendar.NONE);

    private final List<String> labels;
    private final List<@Nullable Field> fields;
    private final List<Line> sample;

    private ColumnsByCells(List<String> labels, List<@Nullable Field> fields, List<Line> sample) {
        this.labels = labels;
        this.fields = fields;
        this.sample = sample;
    }

    /** Sets the fields of columns that can be told. */
    static void tell(List<String> labels, List<@Nullable Field> fields, List<Line> sample) {
        ColumnsByCells columns = new ColumnsByCells(labels, fields, sample);
        columns.give(Field.RAG, ColumnsByCells::isRating, NEARLY_ALL);
        columns.give(Field.STATUS, StackedText::isStatus, NEARLY_ALL);
        columns.giveSentences();
        columns.giveDates();
        columns.give(Field.RESPONSIBLE, ColumnsByCells::isParty, MOST);
    }

    private void give(Field field, Predicate<String> kind, double share) {
        for (int i = 0; i < fields.size() && !fields.contains(field); i++) {
            if (isFree(i) && agree(i, kind, share)) {
                fields.set(i, field);
            }
        }
    }

    /** Of two columns of sentences the first says what was asked, the second what came of it; one with dates is the second. */
    private void giveSentences() {
        for (int i = 0; i < fields.size(); i++) {
            if (isFree(i) && agree(i, ColumnsByCells::isSentence, MOST)) {
                boolean dated = agree(i, cell -> DATED.matcher(cell).find(), MOST / 2);
                if (!fields.contains(Field.ACTION) && !dated) {
                    fields.set(i, Field.ACTION);
                } else if (!fields.contains(Field.UPDATES) && i > fields.indexOf(Field.ACTION)) {
                    fields.set(i, Field.UPDATES);
                }
            }
        }
    }

    private void giveDates() {
        for (int i = 0; i < fields.size() && !fields.contains(Field.DUE); i++) {
            if (isFree(i) && i > fields.indexOf(Field.ACTION) && agree(i, ColumnsByCells::isDay, NEARLY_ALL)) {
                fields.set(i, Field.DUE);
            }
        }
    }

    private boolean isFree(int column) {
        return fields.get(column) == null && !labels.get(column).isBlank();
    }

    private boolean agree(int column, Predicate<String> kind, double share) {
        int filled = 0;
        int alike = 0;
        for (Line row : sample) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                filled++;
                alike += kind.test(cell) ? 1 : 0;
            }
        }
        return filled >= FEWEST_CELLS && alike >= share * filled;
    }

    private static boolean isRating(String cell) {
        return cell.length() <= LONGEST_DATE
                && RatingWords.inRatingCell(cell)
                        .filter(read -> read.start() == 0 && read.end() == cell.length())
                        .isPresent();
    }

    private static boolean isSentence(String cell) {
        return WORD.matcher(cell).results().limit(WORDS_OF_A_SENTENCE).count() == WORDS_OF_A_SENTENCE;
    }

    private static boolean isDay(String cell) {
        return cell.length() <= LONGEST_DATE && DueDateParser.understood(DueDateParser.parse(cell, NO_CONTEXT));
    }

    private static boolean isParty(String cell) {
        return WORD.matcher(cell).results().count() <= MOST_WORDS_OF_A_PARTY && ResponsiblePartyParser.isParty(cell);
    }
}
