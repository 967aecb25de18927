package org.counciltracker.io.interpret;

import java.util.regex.Pattern;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.parse.RatingWords;
import org.counciltracker.parse.ReferenceParser;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;

/** What the cells of a column may look like, whatever its heading says. */
enum CellLook {
    /** A reference, and nothing else. */
    REFERENCE,
    /** A few letters with digits that are no date. */
    CODE,
    /** A date and little else. */
    DATE,
    /** When something is due, be it "Ongoing". */
    DAY,
    /** Words that make a sentence. */
    SENTENCE,
    /** Words that may ask or tell something. */
    STATEMENT,
    /** A note behind its date. */
    DATED,
    /** Words that tell how something went. */
    NEWS,
    /** Officers or bodies. */
    PARTY,
    /** Where something stands. */
    STATUS,
    /** A colour. */
    RATING,
    /** Yes or no. */
    ANSWER,
    /** The name of something. */
    PHRASE;

    private static final int SHORT = 60;
    private static final int SENTENCE_WORDS = 6;
    private static final int STATEMENT_WORDS = 4;
    private static final int NOTE_WORDS = 3;
    private static final int SHORT_WORDS = 8;
    private static final int PHRASE_WORDS = 12;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern MONTHS = Pattern.compile("(?i)\\b" + MONTH + "\\b");
    private static final Pattern DATE_FIRST =
            Pattern.compile("(?i)^(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}[./]\\d{1,2}\\s"
                    + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + "\\.?(?: ?['’]?\\d{2,4})? ?[:–—-]"
                    + "|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "\\.? \\d{2,4})");
    private static final DueContext NO_CONTEXT = new DueContext(null, MeetingCalendar.NONE);

    /** Returns whether a cell, without blanks at its ends, looks so. */
    boolean of(String cell) {
        return switch (this) {
            case REFERENCE ->
                cell.length() <= SHORT && ReferenceParser.whole(cell).isPresent();
            case CODE -> References.inColumn(cell).isPresent() && !isDay(cell);
            case DATE -> !isNote(cell) && (CellEvidence.isDate(cell) || isDated(cell));
            case DAY -> !isNote(cell) && isDay(cell);
            case SENTENCE -> hasWords(cell, SENTENCE_WORDS) || cell.endsWith(".") && hasWords(cell, STATEMENT_WORDS);
            case STATEMENT -> hasWords(cell, STATEMENT_WORDS);
            case DATED -> isNote(cell);
            case NEWS -> ReportingWords.tell(cell);
            case PARTY -> !hasWords(cell, SHORT_WORDS + 1) && ResponsiblePartyParser.isParty(cell);
            case STATUS -> StackedText.isStatus(cell);
            case RATING -> isRating(cell);
            case ANSWER -> ReportingWords.answer(cell);
            case PHRASE -> hasWords(cell, 1) && !hasWords(cell, PHRASE_WORDS + 1);
        };
    }

    /** A date alone, or two of them, are no note. */
    private static boolean isNote(String cell) {
        return DATE_FIRST.matcher(cell).find() && hasWords(MONTHS.matcher(cell).replaceAll(""), NOTE_WORDS);
    }

    /** "Report for the Year 2022/23" is no date, though one stands in it. */
    private static boolean isDated(String cell) {
        return cell.chars().anyMatch(Character::isDigit)
                && !hasWords(MONTHS.matcher(cell).replaceAll(""), NOTE_WORDS)
                && isDay(cell);
    }

    private static boolean isDay(String cell) {
        // "Tell the anglers of the works at the weir before Easter" says when, and more.
        return cell.length() <= SHORT
                && !hasWords(cell, SHORT_WORDS)
                && DueDateParser.understood(DueDateParser.parse(cell, NO_CONTEXT));
    }

    private static boolean hasWords(String cell, int number) {
        return WORD.matcher(cell).results().limit(number).count() == number;
    }

    private static boolean isRating(String cell) {
        return cell.length() <= SHORT
                && RatingWords.inRatingCell(cell)
                        .filter(read -> read.start() == 0 && read.end() == cell.length())
                        .isPresent();
    }
}
