package org.counciltracker.rules.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.Edition;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.Promises;
import org.counciltracker.parse.due.StatedDates.StatedDate;
import org.counciltracker.rules.fact.Promise;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** Makes the facts of promises whose date has passed. */
final class PromiseFacts {

    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:days?|weeks?|fortnight|months?|next|this|tomorrow|today)\\b");

    private final AsOf asOf;
    private final @Nullable Edition edition;

    PromiseFacts(AsOf asOf, @Nullable Edition edition) {
        this.asOf = asOf;
        this.edition = edition;
    }

    /** A promise, and what its year was counted from, or null where its words name it. */
    private record Dated(StatedDate promise, @Nullable String counted) {}

    /** Returns the fact of one item, from its updates with news in the order of their dates. */
    Optional<Promise> of(TrackerItem item, List<Said> news) {
        if (news.isEmpty()) {
            return Optional.empty();
        }
        Said last = news.get(news.size() - 1);
        Update update = item.updates().get(last.reply().update());
        List<Dated> promises = promises(last, update);
        boolean live =
                promises.stream().anyMatch(dated -> !dated.promise().latest().isBefore(asOf.date()));
        return live
                ? Optional.empty()
                : promises.stream()
                        .filter(dated -> isPromisedFor(dated, last.reply().date()))
                        .max(Comparator.comparing(dated -> dated.promise().latest()))
                        .map(dated -> fact(item, last, dated));
    }

    /** A date that had passed when the words were said is an account, or a slip of the pen. */
    private static boolean isPromisedFor(Dated dated, @Nullable LocalDate said) {
        return said == null || !said.isAfter(dated.promise().latest());
    }

    private Promise fact(TrackerItem item, Said last, Dated dated) {
        StatedDate promise = dated.promise();
        int index = last.reply().update();
        var words = new Quote(
                EvidenceField.UPDATE,
                index,
                promise.start(),
                promise.end(),
                last.text().substring(promise.start(), promise.end()));
        return new Promise(
                item.key(),
                index,
                last.reply().date(),
                promise.window().earliest(),
                promise.latest(),
                dated.counted(),
                last.written().quote(words));
    }

    private List<Dated> promises(Said last, Update update) {
        LocalDate said = update.dates().isEmpty() ? null : last.reply().date();
        ReportingPeriod period = update.period();
        if (said != null) {
            return counted(last.text(), said, "counted from the update of " + DateWords.of(said));
        }
        if (period != null) {
            return counted(last.text(), period.first(), "counted from the period reported on, " + period);
        }
        if (edition != null) {
            PartialDate date = edition.date();
            return counted(last.text(), date.first(), "counted from the edition of " + date.inWords());
        }
        return nearest(last.text());
    }

    private List<Dated> counted(String text, LocalDate from, String words) {
        List<StatedDate> promises = find(text, from);
        List<StatedDate> earlier = find(text, from.minusYears(1));
        var dated = new ArrayList<Dated>();
        for (int i = 0; i < promises.size(); i++) {
            boolean sure = i < earlier.size()
                    && earlier.get(i).latest().equals(promises.get(i).latest());
            dated.add(new Dated(promises.get(i), sure ? null : words));
        }
        return dated;
    }

    /** Of the two occurrences around the as-of date takes the nearer one; what is counted from an unknown day is left out. */
    private List<Dated> nearest(String text) {
        LocalDate day = asOf.date();
        List<StatedDate> next = find(text, day);
        List<StatedDate> last = find(text, day.minusYears(1));
        var dated = new ArrayList<Dated>();
        for (int i = 0; i < next.size() && next.size() == last.size(); i++) {
            StatedDate ahead = next.get(i);
            StatedDate behind = last.get(i);
            if (ahead.latest().equals(behind.latest())) {
                dated.add(new Dated(ahead, null));
            } else if (isAYearApart(behind, ahead)) {
                long wait = DAYS.between(day, ahead.window().earliest());
                long since = DAYS.between(behind.latest(), day);
                dated.add(new Dated(
                        wait < since ? ahead : behind,
                        "the words name no year, and this is the occurrence nearest to " + DateWords.of(day)));
            }
        }
        return dated;
    }

    /** Whether both are one month, season or day of two years, and not a time counted from some day such as "in two weeks". */
    private static boolean isAYearApart(StatedDate one, StatedDate other) {
        return one.latest().getMonth() == other.latest().getMonth() && !isRelative(one);
    }

    private static boolean isRelative(StatedDate promise) {
        return RELATIVE.matcher(promise.window().text()).find();
    }

    private List<StatedDate> find(String text, LocalDate from) {
        return Promises.find(text, DueContext.of(PartialDate.of(from), asOf));
    }
}
