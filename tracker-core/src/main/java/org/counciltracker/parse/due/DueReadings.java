package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.parse.due.CountedShapes.Count;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueText.Found;
import org.jspecify.annotations.Nullable;

/** The readings of whole cells in the order they are tried; the first that fits is taken. */
final class DueReadings {

    private static final ImmutableList<DueReading> ALL = ImmutableList.of(
            DueReadings::blank,
            DueReadings::phraseAlone,
            DueReadings::ongoingBeside,
            DueReadings::withdrawn,
            DueReadings::recurring,
            DueReadings::event,
            DueReadings::finished,
            DueReadings::onwards,
            DatedReading::read,
            DueReadings::status,
            DueReadings::phraseAmongOthers);

    /** After these a status word is a promise: "complete by March". */
    private static final Pattern PROMISE = Pattern.compile(" (?:by|for|in|before|within)(?!\\p{L})");

    /** "Annual - next June 2023", and not "annual report, June 2023". */
    private static final Pattern LOOSE_ALONE = Pattern.compile("^(?:annual|yearly)(?! ?\\p{L}| ?$)");

    private static final Pattern DAY_NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[(\\[][^)\\]]*$");
    private static final Pattern LAST_TIME = Pattern.compile("(?<!\\p{L})(?:until|till|up to) (?:the )?(?:end of )?$");

    /** A comma or a dash, after which a date is one of its own; a bracket only tells when the event is expected, but for one with a day. */
    private static final Pattern PART_ENDS = Pattern.compile("[,;] ?(?!.*[(\\[])| [-:] (?!.*[(\\[])");

    /** What comes round and is due once, where a year is named. */
    private static final Pattern RECURRING_THING = Pattern.compile(
            "(?<!\\p{L})(?:quarterly|monthly|weekly|six-monthly|half-yearly) (?:\\p{L}{3,14} )?(?:report|return|meeting|statement|bulletin|newsletter)(?!s)(?!\\p{L})");

    private DueReadings() {}

    static @Nullable DueDate read(DueText text, DueContext context) {
        for (DueReading reading : ALL) {
            DueDate due = reading.read(text, context);
            if (due != null) {
                return due;
            }
        }
        return null;
    }

    private static @Nullable DueDate blank(DueText text, DueContext context) {
        return text.folded().isEmpty() ? new UndatedDue(text.raw(), DueDateParser.BLANK) : null;
    }

    private static @Nullable DueDate phraseAlone(DueText text, DueContext context) {
        if (DueWords.NO_DATE_ALONE.matcher(text.folded()).matches()) {
            return noDate(text);
        }
        if (DueWords.ONGOING.matcher(text.folded()).matches()) {
            return ongoing(text);
        }
        return DueWords.STATUS.matcher(text.folded()).matches() ? statusOf(text) : null;
    }

    /** "Ongoing - review March 2022": its date is no end. "Ongoing until March 2022" has one. */
    private static @Nullable DueDate ongoingBeside(DueText text, DueContext context) {
        String folded = text.folded();
        boolean ongoing = DueWords.standsAt(DueWords.ONGOING, folded, 0)
                && !text.found().isEmpty()
                && DueWords.standsIn(DueWords.BESIDE, folded, 0, folded.length());
        return ongoing ? new OngoingDue(text.raw(), "work without an end; its date is not one by which it ends") : null;
    }

    /** "TBC (was Sept 2021)": the old date no longer counts, and there is no new one. */
    private static @Nullable DueDate withdrawn(DueText text, DueContext context) {
        String folded = text.folded();
        boolean withdrawn = text.found().size() == 1
                && DueWords.standsIn(DueWords.NO_DATE, folded, 0, folded.length())
                && DueWords.endsWith(DueWords.FORMER, folded.substring(0, text.firstStart()));
        return withdrawn ? new UndatedDue(text.raw(), "no date was set since the old one was withdrawn") : null;
    }

    private static @Nullable DueDate recurring(DueText text, DueContext context) {
        String folded = text.folded();
        boolean namesYear =
                text.found().stream().anyMatch(found -> found.expression().namesYear() && !isCount(found));
        boolean recurs = recursStrictly(text, namesYear)
                || LOOSE_ALONE.matcher(folded).find()
                || !namesYear && DueWords.standsIn(DueWords.RECURS_LOOSELY, outsideOf(text), 0, folded.length());
        if (!recurs) {
            return null;
        }
        DueSpan first = text.found().stream()
                .filter(found -> !isCount(found) && !isLast(text, found))
                .map(found -> found.expression().resolve(Anchor.raised(context)))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(DueSpan::latest))
                .orElse(null);
        return first == null
                ? new RecurringDue(text.raw(), "recurs, with no day named", null, null)
                : new RecurringDue(
                        text.raw(), "recurs; the first time: " + first.basis(), first.earliest(), first.latest());
    }

    /** "Quarterly report, June 2023" is due once: there "quarterly" only says which report. */
    private static boolean recursStrictly(DueText text, boolean namesYear) {
        String folded = text.folded();
        if (namesYear && RECURRING_THING.matcher(folded).find()) {
            return false;
        }
        return DueWords.standsIn(DueWords.RECURS, folded, 0, folded.length());
    }

    /** "Monthly until March": the last time, and not the first. */
    private static boolean isLast(DueText text, Found found) {
        return LAST_TIME.matcher(text.folded().substring(0, found.start())).find();
    }

    /** Numbers such as the "6 months" of "every 6 months" name no day. */
    private static boolean isCount(Found found) {
        return found.expression() instanceof Count;
    }

    /** Returns the text with the expressions blanked, so that the "annual" of "annual meeting" isn't read twice. */
    private static String outsideOf(DueText text) {
        StringBuilder outside = new StringBuilder(text.folded());
        for (Found found : text.found()) {
            for (int i = found.start(); i < found.end(); i++) {
                outside.setCharAt(i, ' ');
            }
        }
        return outside.toString();
    }

    private static @Nullable DueDate event(DueText text, DueContext context) {
        String folded = text.folded();
        if (text.found().isEmpty() && DueWords.standsAt(DueWords.ONGOING, folded, 0)) {
            return ongoing(text);
        }
        boolean waits = text.found().isEmpty()
                ? DueWords.firstIn(DueWords.EVENT_WITHOUT_DATE, folded) < DueWords.firstIn(DueWords.NO_DATE, folded)
                : isEventOf(text);
        for (Found found : text.found()) {
            waits |= DueWords.standsAt(DueWords.OCCASION, folded, found.end() + 1) && !isDay(text, found);
        }
        return waits ? new EventDue(text.raw(), "waits on an event; not overdue until it has a date") : null;
    }

    /** Of "the May elections" nobody told the day; of "the 5 May elections" somebody did. */
    private static boolean isDay(DueText text, Found found) {
        return !isCount(found)
                && DAY_NUMBER
                        .matcher(text.folded().substring(found.start(), found.end()))
                        .find();
    }

    /** "After 31 March" waits; "once approved, by 31 March" has a date behind its condition. */
    private static boolean isEventOf(DueText text) {
        int event = DueWords.firstIn(DueWords.EVENT, text.folded());
        if (event >= text.firstStart() || DueWords.standsAt(DueWords.NO_DATE, text.folded(), event)) {
            return false;
        }
        String between = text.folded().substring(event, text.firstStart());
        boolean dayInBrackets =
                OPEN_BRACKET.matcher(between).find() && isDay(text, text.found().get(0));
        return !dayInBrackets && !PART_ENDS.matcher(between).find();
    }

    private static @Nullable DueDate finished(DueText text, DueContext context) {
        Matcher matcher = DueWords.FINISHED.matcher(text.folded());
        boolean promise = matcher.lookingAt()
                && PROMISE.matcher(text.folded())
                        .region(matcher.end(), text.folded().length())
                        .lookingAt();
        return matcher.lookingAt() && !promise ? statusOf(text) : null;
    }

    private static @Nullable DueDate onwards(DueText text, DueContext context) {
        for (Found found : text.found()) {
            if (DueWords.standsAt(DueWords.ONWARDS, text.folded(), found.end() + 1)) {
                return new OngoingDue(text.raw(), "work from that date on, without an end");
            }
        }
        return null;
    }

    private static @Nullable DueDate status(DueText text, DueContext context) {
        return DueWords.standsAt(DueWords.STATUS, text.folded(), 0) ? statusOf(text) : null;
    }

    private static @Nullable DueDate phraseAmongOthers(DueText text, DueContext context) {
        int noDate = DueWords.firstIn(DueWords.NO_DATE, text.folded());
        int ongoing = DueWords.firstIn(DueWords.ONGOING, text.folded());
        if (ongoing < noDate) {
            return ongoing(text);
        }
        return noDate < text.folded().length() ? noDate(text) : null;
    }

    private static DueDate noDate(DueText text) {
        return new UndatedDue(text.raw(), DueDateParser.NO_DATE_SET);
    }

    private static DueDate ongoing(DueText text) {
        return new OngoingDue(text.raw(), "work without an end");
    }

    private static DueDate statusOf(DueText text) {
        return new UndatedDue(text.raw(), DueDateParser.READS_AS_STATUS);
    }
}
