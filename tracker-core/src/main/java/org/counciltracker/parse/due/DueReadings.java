package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.parse.due.DueExpression.Anchor;
import org.counciltracker.parse.due.DueText.Found;
import org.jspecify.annotations.Nullable;

/** The readings of whole cells in the order they are tried; the first that fits is taken. */
final class DueReadings {

    private static final ImmutableList<DueReading> ALL = ImmutableList.of(
            DueReadings::blank,
            DueReadings::phraseAlone,
            DueReadings::recurring,
            DueReadings::event,
            DueReadings::finished,
            DueReadings::onwards,
            DatedReading::read,
            DueReadings::status,
            DueReadings::phraseAmongOthers);

    /** After these a status word is a promise: "complete by March". */
    private static final Pattern PROMISE = Pattern.compile(" (?:by|for|in|before|within)(?!\\p{L})");

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

    private static @Nullable DueDate recurring(DueText text, DueContext context) {
        String folded = text.folded();
        boolean namesYear =
                text.found().stream().anyMatch(found -> found.expression().namesYear());
        boolean recurs = DueWords.standsIn(DueWords.RECURS, folded, 0, folded.length())
                || !namesYear && DueWords.standsIn(DueWords.RECURS_LOOSELY, folded, 0, folded.length());
        if (!recurs) {
            return null;
        }
        for (Found found : text.found()) {
            DueSpan first = found.expression().resolve(Anchor.raised(context));
            if (first != null) {
                String basis = "recurs; the first time: " + first.basis();
                return new RecurringDue(text.raw(), basis, first.earliest(), first.latest());
            }
        }
        return new RecurringDue(text.raw(), "recurs, with no day named", null, null);
    }

    private static @Nullable DueDate event(DueText text, DueContext context) {
        String folded = text.folded();
        boolean waits = text.found().isEmpty()
                ? DueWords.firstIn(DueWords.EVENT_WITHOUT_DATE, folded) < DueWords.firstIn(DueWords.NO_DATE, folded)
                : DueWords.firstIn(DueWords.EVENT, folded) < text.firstStart();
        for (Found found : text.found()) {
            waits |= DueWords.standsAt(DueWords.OCCASION, folded, found.end() + 1);
        }
        return waits ? new EventDue(text.raw(), "waits on an event; not overdue until it has a date") : null;
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
